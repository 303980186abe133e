package io.github.lessonlint.parse;

import io.github.lessonlint.model.FrontMatter.Problem;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Turns SnakeYAML's nodes into values. A node that aliases share becomes one shared value, so a
 * text can not grow here; how large it would be if written out is counted, and capped for the sake
 * of whoever walks the values.
 */
final class YamlConverter {
  /** How many values a text may stand for with all aliases written out. */
  private static final int MAX_VALUES = 100_000;

  private final SourceFile source;
  private final CodePointOffsets offsets;
  private final IdentityHashMap<Node, Converted> done = new IdentityHashMap<>();
  private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Problem> problems = new ArrayList<>();
  private final List<Span> scalars = new ArrayList<>();

  YamlConverter(SourceFile source, CodePointOffsets offsets) {
    this.source = source;
    this.offsets = offsets;
  }

  /** A value and how many values it stands for, aliases written out. */
  private record Converted(Value value, int size) {}

  /** The text can not be turned into values. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Refused(Span span, String message) {
      super(message, null, false, false);
      this.problem = new Problem(span, message, Optional.empty());
    }
  }

  /** Returns the value of a document; empty, with a problem, where it is not to be had. */
  Optional<Value> convert(Node root) {
    try {
      return Optional.of(converted(root).value());
    } catch (Refused e) {
      problems.add(e.problem);
      return Optional.empty();
    }
  }

  /** Returns what is wrong with what was converted. */
  List<Problem> problems() {
    return problems;
  }

  /** Returns the spans of all scalars, keys too, in the order of the file. */
  List<Span> scalars() {
    return scalars.stream().sorted().toList();
  }

  private Converted converted(Node node) {
    Converted known = done.get(node);
    if (known != null) {
      return known;
    }
    if (!open.add(node)) {
      throw new Refused(
          firstUnit(node), "this value holds itself through an alias; write the alias out");
    }
    Converted converted;
    if (node instanceof MappingNode mapping) {
      converted = mapping(mapping);
    } else if (node instanceof SequenceNode sequence) {
      converted = sequence(sequence);
    } else {
      converted = new Converted(scalar((ScalarNode) node), 1);
    }
    if (converted.size() > MAX_VALUES) {
      throw new Refused(
          firstUnit(node), "this holds more than " + MAX_VALUES + " values, aliases written out");
    }
    open.remove(node);
    done.put(node, converted);
    return converted;
  }

  private Value.Scalar scalar(ScalarNode node) {
    boolean plain = node.getScalarStyle() == ScalarStyle.PLAIN;
    int start = afterProperties(start(node), end(node));
    int end = Math.max(start, withoutTrailingBlanks(start, end(node)));
    Span span = new Span(start, end);
    scalars.add(span);
    return new Value.Scalar(span, type(node), node.getValue(), plain);
  }

  /** An explicit tag counts only as far as the text agrees with it. */
  private static Value.Type type(ScalarNode node) {
    Tag tag = node.getTag();
    boolean core =
        tag.equals(Tag.NULL)
            || tag.equals(Tag.BOOL)
            || tag.equals(Tag.INT)
            || tag.equals(Tag.FLOAT);
    return core ? YamlScalars.type(node.getValue()) : Value.Type.STRING;
  }

  private Converted sequence(SequenceNode node) {
    List<Value> items = new ArrayList<>();
    int size = 1;
    for (Node item : node.getValue()) {
      Converted converted = converted(item);
      items.add(converted.value());
      size = plus(size, converted.size());
    }
    return new Converted(new Value.Sequence(span(node, items), items), size);
  }

  private Converted mapping(MappingNode node) {
    List<Value.Entry> entries = new ArrayList<>();
    List<Value.Entry> merged = new ArrayList<>();
    List<Value> parts = new ArrayList<>();
    int size = 1;
    for (NodeTuple tuple : node.getValue()) {
      Converted value = converted(tuple.getValueNode());
      size = plus(size, value.size());
      parts.add(value.value());
      if (tuple.getKeyNode() instanceof ScalarNode keyNode) {
        Value.Scalar key = (Value.Scalar) converted(keyNode).value();
        parts.add(key);
        if (key.plain() && key.text().equals("<<")) {
          collectMerged(value.value(), merged);
        } else {
          entries.add(new Value.Entry(key, value.value()));
        }
      } else {
        size = plus(size, converted(tuple.getKeyNode()).size());
        problems.add(notAKey(tuple.getKeyNode()));
      }
    }
    Set<String> names = new HashSet<>();
    entries.forEach(e -> names.add(e.key().text()));
    merged.stream().filter(e -> names.add(e.key().text())).forEach(entries::add);
    return new Converted(new Value.Mapping(span(node, parts), entries), size);
  }

  /** Adds what a merge key ({@code <<: *other}) brings in. */
  private static void collectMerged(Value value, List<Value.Entry> into) {
    if (value instanceof Value.Mapping mapping) {
      into.addAll(mapping.entries());
    } else if (value instanceof Value.Sequence sequence) {
      sequence.items().stream()
          .filter(Value.Mapping.class::isInstance)
          .forEach(m -> into.addAll(((Value.Mapping) m).entries()));
    }
  }

  private Problem notAKey(Node key) {
    String message =
        key instanceof MappingNode
            ? "'{' starts a mapping here; if it is meant as text, put the value in quotes"
            : "a key must be a word or a text in quotes, not a list";
    return new Problem(new Span(start(key), start(key) + 1), message, Optional.empty());
  }

  /**
   * A block collection ends where its last part does: its mark reaches into the blank lines and
   * comments after it.
   */
  private Span span(CollectionNode<?> node, List<Value> parts) {
    int start = afterProperties(start(node), end(node));
    boolean flow = node.getFlowStyle() == FlowStyle.FLOW;
    int end =
        flow ? end(node) : parts.stream().mapToInt(p -> p.span().end()).max().orElse(end(node));
    return new Span(start, Math.max(start, end));
  }

  private Span firstUnit(Node node) {
    int start = afterProperties(start(node), end(node));
    return new Span(start, Math.max(start, Math.min(start + 1, end(node))));
  }

  private int start(Node node) {
    return offsets.toFile(node.getStartMark().getIndex());
  }

  private int end(Node node) {
    return offsets.toFile(node.getEndMark().getIndex());
  }

  /** Skips an anchor and a tag, which SnakeYAML counts as part of a value. */
  private int afterProperties(int start, int end) {
    String text = source.text();
    int i = start;
    while (i < end && (text.charAt(i) == '&' || text.charAt(i) == '!')) {
      while (i < end && !Character.isWhitespace(text.charAt(i))) {
        i++;
      }
      while (i < end && Character.isWhitespace(text.charAt(i))) {
        i++;
      }
    }
    return i;
  }

  private int withoutTrailingBlanks(int start, int end) {
    int i = end;
    while (i > start && Character.isWhitespace(source.text().charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static int plus(int a, int b) {
    return Math.min(MAX_VALUES + 1, a + b);
  }
}
