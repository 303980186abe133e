package io.github.lessonlint.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.schema.Fault.Branch;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts the errors of one validation into words, each at its place in the file. */
final class Explainer {
  private final JsonNode schema;
  private final Value.Mapping root;
  private final Span head;

  Explainer(JsonNode schema, Value.Mapping root, Span head) {
    this.schema = schema;
    this.root = root;
    this.head = head;
  }

  List<Violation> explain(List<Error> errors) {
    return explain(errors.stream().map(Fault::of).toList(), 0).stream()
        .distinct()
        .sorted(Comparator.comparing(Violation::span))
        .toList();
  }

  private List<Violation> explain(List<Fault> faults, int from) {
    Map<String, List<Fault>> unions = new LinkedHashMap<>();
    List<Fault> alone = new ArrayList<>();
    for (Fault fault : faults) {
      Optional<Branch> branch = fault.branch(from);
      if (branch.isPresent()) {
        unions.computeIfAbsent(branch.get().union(), u -> new ArrayList<>()).add(fault);
      } else {
        alone.add(fault);
      }
    }
    Set<List<String>> wrongType =
        alone.stream()
            .filter(f -> f.keyword().equals("type"))
            .map(Fault::at)
            .collect(Collectors.toSet());
    alone.removeIf(f -> !f.keyword().equals("type") && wrongType.contains(f.at()));
    List<Violation> violations = new ArrayList<>();
    for (Fault fault : alone) {
      if (fault.summaryOf().filter(unions::containsKey).isEmpty()) {
        violations.add(new ErrorText(schema, target(fault.at()), fault).explain());
      }
    }
    unions.values().forEach(union -> violations.addAll(explainUnion(union, from)));
    return violations;
  }

  /**
   * The library reports what each branch of a union dislikes. What counts is the branch that was
   * meant: the one for values of this type, and of several such the one with the fewest errors.
   */
  private List<Violation> explainUnion(List<Fault> union, int from) {
    Map<String, List<Fault>> branches = new LinkedHashMap<>();
    for (Fault fault : union) {
      String index = fault.branch(from).map(Branch::index).orElse("");
      branches.computeIfAbsent(index, i -> new ArrayList<>()).add(fault);
    }
    Branch first = union.get(0).branch(from).orElseThrow();
    List<List<Fault>> fitting =
        branches.values().stream()
            .filter(branch -> branch.stream().noneMatch(f -> isOtherType(f, first)))
            .toList();
    if (fitting.isEmpty()) {
      return List.of(noSuchType(union, first));
    }
    List<Fault> closest =
        fitting.stream()
            .min(
                Comparator.comparing((List<Fault> branch) -> isScalarChoice(branch, first))
                    .thenComparing(List::size))
            .orElseThrow();
    return explain(closest, first.end());
  }

  private static boolean isOtherType(Fault fault, Branch union) {
    return fault.keyword().equals("type") && fault.at().size() == union.depth();
  }

  /** A list of words, for a value that is a list or a mapping: not the branch that was meant. */
  private boolean isScalarChoice(List<Fault> branch, Branch union) {
    return branch.stream()
        .anyMatch(
            f ->
                f.keyword().equals("enum")
                    && f.at().size() == union.depth()
                    && target(f.at()).scalar().isEmpty());
  }

  private Violation noSuchType(List<Fault> union, Branch branch) {
    Set<String> types = new LinkedHashSet<>();
    for (Fault fault : union) {
      if (isOtherType(fault, branch)) {
        types.addAll(ErrorText.types(fault.argument()));
      }
    }
    Fault any = union.stream().filter(f -> isOtherType(f, branch)).findFirst().orElseThrow();
    return new ErrorText(schema, target(any.at()), any).wrongType(types);
  }

  /** The value at a place, with what messages need to know about it. */
  private Target target(List<String> at) {
    Value value = root;
    Span key = head;
    String name = "";
    boolean item = false;
    for (String segment : at) {
      if (value instanceof Value.Mapping mapping && mapping.entry(segment).isPresent()) {
        Value.Entry entry = mapping.entry(segment).get();
        value = entry.value();
        key = entry.key().span();
        name = segment;
        item = false;
      } else if (value instanceof Value.Sequence sequence) {
        value = sequence.items().get(Integer.parseInt(segment));
        item = true;
      }
    }
    return new Target(value, key, name, item);
  }

  /**
   * A value.
   *
   * @param value the value
   * @param key where its key stands, or that of the list it is in; at the top the head
   * @param name that key; empty at the top
   * @param item whether it is an item of a list
   */
  record Target(Value value, Span key, String name, boolean item) {

    /** Where to point: at the value, or at the key of one that is not written; an item has none. */
    Span span() {
      boolean unwritten = value.span().isEmpty() && !item;
      return name.isEmpty() || unwritten ? key : value.span();
    }

    /** Where to report on what a mapping lacks. */
    Span lackSpan() {
      return item ? value.span() : key;
    }

    Optional<Value.Scalar> scalar() {
      return value instanceof Value.Scalar s ? Optional.of(s) : Optional.empty();
    }
  }
}
