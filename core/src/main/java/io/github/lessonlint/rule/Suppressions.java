package io.github.lessonlint.rule;

import io.github.lessonlint.model.CodeBlock;
import io.github.lessonlint.model.Comment;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.rule.Suppression.Kind;
import io.github.lessonlint.rule.Suppression.Name;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the comments of one document turn off. */
public final class Suppressions {
  private static final String FAMILY_OF_THE_RUN = "lessonlint";

  /** Stands for all rules. */
  private static final String ALL = "";

  private final List<Suppression> list = new ArrayList<>();
  private final Document document;
  private final SourceFile source;
  private final TreeMap<Integer, CodeBlock> blocks = new TreeMap<>();

  /** By name and line (from 1). */
  private final Map<String, Map<Integer, Part>> nextLines = new HashMap<>();

  /** By name and offset from which on it holds. */
  private final Map<String, TreeMap<Integer, Part>> ranges = new HashMap<>();

  private final Map<String, Part> files = new HashMap<>();

  private Suppressions(Document document) {
    this.document = document;
    this.source = document.source();
    for (Comment comment : document.comments()) {
      Suppression.of(comment, source).ifPresent(list::add);
    }
    if (!list.isEmpty()) {
      document.codeBlocks().forEach(block -> blocks.put(block.span().start(), block));
      NextLines lines = new NextLines(document);
      list.forEach(s -> add(s, lines));
    }
  }

  /** Returns the suppressions of a document. */
  public static Suppressions of(Document document) {
    return new Suppressions(document);
  }

  /**
   * What a suppression says of one name.
   *
   * @param comment where it stands
   * @param kind what it does
   * @param name the rule or family; empty: all rules
   */
  public record Part(Span comment, Kind kind, Optional<Name> name) {
    /** Returns the rule or family; empty for all rules. */
    public String key() {
      return name.map(Name::text).orElse(ALL);
    }

    private int start() {
      return name.map(Name::span).orElse(comment).start();
    }
  }

  /** Returns the file that they are in. */
  public Document document() {
    return document;
  }

  /** Returns all suppressions, in the order of the file. */
  public List<Suppression> list() {
    return List.copyOf(list);
  }

  /** Returns the parts of a suppression, one a name. */
  public static List<Part> parts(Suppression suppression) {
    Span comment = suppression.span();
    Kind kind = suppression.kind();
    return suppression.names().isEmpty()
        ? List.of(new Part(comment, kind, Optional.empty()))
        : suppression.names().stream().map(n -> new Part(comment, kind, Optional.of(n))).toList();
  }

  /**
   * Returns whether comments can turn a rule or family off. They cannot for rules about the run
   * itself: what those find is that a file or a part of it was not checked, and a pass must not
   * hide that.
   */
  public static boolean mayBeSilenced(String ruleOrFamily) {
    return !(ruleOrFamily + "/").startsWith(FAMILY_OF_THE_RUN + "/");
  }

  /** Returns what turns off the rule of a finding at its place. */
  public Optional<Part> silencing(Diagnostic finding) {
    return list.isEmpty() || !mayBeSilenced(finding.rule())
        ? Optional.empty()
        : onLine(finding).or(() -> inRange(finding)).or(() -> inFile(finding));
  }

  private Optional<Part> onLine(Diagnostic finding) {
    int line = finding.start().line();
    Optional<Part> own = onLine(finding, line);
    Entry<Integer, CodeBlock> block = blocks.floorEntry(finding.span().start());
    boolean inBlock = block != null && block.getValue().span().contains(finding.span().start());
    // Nothing can be written inside of a code block, so what stands before it speaks of all of it.
    return own.isPresent() || block == null || !inBlock
        ? own
        : onLine(finding, source.lines().line(block.getKey()));
  }

  private Optional<Part> onLine(Diagnostic finding, int line) {
    return names(finding)
        .flatMap(name -> Stream.ofNullable(nextLines.getOrDefault(name, Map.of()).get(line)))
        .findFirst();
  }

  /** The last word before the finding counts, be it about the rule, its family or all rules. */
  private Optional<Part> inRange(Diagnostic finding) {
    return names(finding)
        .flatMap(name -> Stream.ofNullable(ranges.get(name)))
        .flatMap(parts -> Stream.ofNullable(parts.floorEntry(finding.span().start())))
        .max(Entry.comparingByKey())
        .map(Entry::getValue)
        .filter(part -> part.kind == Kind.DISABLE);
  }

  private Optional<Part> inFile(Diagnostic finding) {
    return names(finding).flatMap(name -> Stream.ofNullable(files.get(name))).findFirst();
  }

  private static Stream<String> names(Diagnostic finding) {
    String rule = finding.rule();
    return Stream.of(rule, RuleInfo.family(rule), ALL);
  }

  private void add(Suppression suppression, NextLines lines) {
    for (Part part : parts(suppression)) {
      String key = part.key();
      switch (suppression.kind()) {
        case NEXT_LINE ->
            nextLines
                .computeIfAbsent(key, k -> new HashMap<>())
                .putIfAbsent(lines.after(suppression.span().end()), part);
        case DISABLE, ENABLE ->
            ranges.computeIfAbsent(key, k -> new TreeMap<>()).putIfAbsent(part.start(), part);
        case FILE -> files.putIfAbsent(key, part);
        case UNKNOWN -> {}
      }
    }
  }
}
