package io.github.lessonlint.code;

import io.github.lessonlint.model.CodeBlock;
import io.github.lessonlint.model.Comment;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Heading;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Knows the words with which comments and texts announce that code is wrong. They are in the
 * resource {@code announcements.txt} beside this class.
 */
final class Announcements {
  private static final int MAX_SENTENCE = 400;
  private static final Map<String, Pattern> WORDS = load();
  private static final Pattern IN_COMMENT = Objects.requireNonNull(WORDS.get("[comment]"));
  private static final Pattern OF_OMISSION = Objects.requireNonNull(WORDS.get("[omission]"));
  private static final Pattern IN_SENTENCE = Objects.requireNonNull(WORDS.get("[sentence]"));

  private static final Pattern OF_SYNTAX = Objects.requireNonNull(WORDS.get("[heading]"));

  private static final Pattern OUTPUT_LAST =
      Pattern.compile("(?:" + Objects.requireNonNull(WORDS.get("[output]")) + ")\\P{L}*$");

  private static final Pattern COMMENT = Pattern.compile("//|#|/\\*|--|<!--");
  private static final Pattern WHOLE_COMMENT = Pattern.compile("\\s*(?://|#|/?\\*|--|<!--)");
  private static final Pattern END = Pattern.compile("[.!?:。！？：](?=\\s+\\S)");
  private static final Pattern QUOTE_MARKS = Pattern.compile("^[ \\t>]+");
  private static final Pattern FENCE = Pattern.compile("`{3}|~{3}");

  /** What starts a paragraph where no blank line does: a heading, or an item of a list. */
  private static final Pattern START = Pattern.compile("#{1,6} |[-*+] |[0-9]{1,9}[.)] ");

  private Announcements() {}

  /** Returns whether a comment at the end of a line, or all over it, says that it is wrong. */
  static boolean atEndOf(String line) {
    String[] parts = COMMENT.split(line, 2);
    return parts.length == 2 && isIn(parts[1], IN_COMMENT);
  }

  /** Returns whether a line is a comment that says that something is wrong. */
  static boolean asWholeOf(String line) {
    return isComment(line) && isIn(line, IN_COMMENT);
  }

  /** Returns whether a comment at the end of a line, or all over it, says that code is left out. */
  static boolean leavesOut(String line) {
    String[] parts = COMMENT.split(line, 2);
    return parts.length == 2 && isIn(parts[1], OF_OMISSION);
  }

  /** Returns whether a line is nothing but a comment. */
  static boolean isComment(String line) {
    return WHOLE_COMMENT.matcher(line).lookingAt();
  }

  /** Returns whether the sentence right before a block says that the block does not compile. */
  static boolean before(CodeBlock block, SourceFile source) {
    return isIn(sentenceBefore(block, source), IN_SENTENCE);
  }

  /** Returns whether the sentence right before a block ends by saying that something is printed. */
  static boolean outputBefore(CodeBlock block, SourceFile source) {
    return isIn(sentenceBefore(block, source), OUTPUT_LAST);
  }

  /**
   * Returns whether a block is the first one under a heading that says that it shows what is to be
   * written, and where words are to be put in.
   */
  static boolean underSyntax(Document document, CodeBlock block) {
    int at = block.span().start();
    Optional<Heading> heading =
        document.headings().stream()
            .takeWhile(h -> h.span().end() <= at)
            .reduce((earlier, later) -> later)
            .filter(h -> OF_SYNTAX.matcher(h.text().strip().toLowerCase(Locale.ROOT)).matches());
    return heading.isPresent()
        && document.codeBlocks().stream()
            .noneMatch(c -> c.span().start() > heading.get().span().end() && c.span().end() < at);
  }

  private static String sentenceBefore(CodeBlock block, SourceFile source) {
    Optional<Span> comment = block.comment().map(Comment::span);
    StringBuilder sentence = new StringBuilder();
    boolean started = false;
    int line = source.position(block.span().start()).line() - 1;
    for (; line > 0 && !started && sentence.length() < MAX_SENTENCE; line--) {
      Span here = source.lineSpan(line);
      String text = QUOTE_MARKS.matcher(source.line(line)).replaceFirst("").strip();
      boolean skipped =
          comment.filter(c -> c.start() < here.end() && here.start() < c.end()).isPresent();
      started = FENCE.matcher(text).lookingAt() || (text.isEmpty() && !sentence.isEmpty());
      if (!started && !skipped && !text.isEmpty()) {
        sentence.insert(0, text + " ");
        started = START.matcher(text).lookingAt();
      }
    }
    int length = sentence.length();
    String paragraph = sentence.substring(Math.max(0, length - MAX_SENTENCE)).strip();
    int last = END.matcher(paragraph).results().mapToInt(r -> r.end()).max().orElse(0);
    return paragraph.substring(last);
  }

  private static boolean isIn(String text, Pattern words) {
    return words.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\'')).find();
  }

  private static Map<String, Pattern> load() {
    Map<String, List<String>> phrases = new HashMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    Announcements.class.getResourceAsStream("announcements.txt")),
                StandardCharsets.UTF_8))) {
      String section = "";
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("[")) {
          section = line;
        } else if (!line.isBlank() && !line.startsWith("#")) {
          phrases
              .computeIfAbsent(section, s -> new ArrayList<>())
              .addAll(List.of(line.split(", ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, Pattern> patterns = new HashMap<>();
    phrases.forEach(
        (section, list) ->
            patterns.put(
                section,
                Pattern.compile(
                    String.join("|", list.stream().map(Announcements::regex).toList()))));
    return patterns;
  }

  private static String regex(String phrase) {
    boolean open = phrase.startsWith("*");
    boolean goesOn = phrase.endsWith("*");
    String words = phrase.substring(open ? 1 : 0, phrase.length() - (goesOn ? 1 : 0));
    return (open ? "" : "(?<![\\p{L}\\p{N}])")
        + Pattern.quote(words)
        + (goesOn ? "" : "(?![\\p{L}\\p{N}])");
  }
}
