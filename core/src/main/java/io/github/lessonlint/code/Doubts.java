package io.github.lessonlint.code;

import io.github.lessonlint.model.CodeBlock;
import io.github.lessonlint.model.Document;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells when a fault that an engine found is probably none of the author's: where code is left out,
 * where a site's build puts text in, and where the lesson itself says that the code is wrong, or
 * that it is no code.
 */
final class Doubts {
  private static final int MAX_LINE = 2000;

  /** Dots that stand alone, not those that end a sentence or a string; gaps to fill in. */
  private static final Pattern OMISSION =
      Pattern.compile(
          "(?<![\\w.\"'])(?:\\.{3,}|…)(?![\\w.\"'])|\\?{3}|_{4}"
              // Two dots in place of a value or of all that brackets hold, dots around a word.
              + "|=\\s*\\.{2}\\s*;|[{(\\[]\\s*\\.{2}\\s*[})\\]]|^\\s*\\.{2},?\\s*$"
              + "|(?<![\\w.])\\.{3}\\w[\\w ]{0,60}\\.{3}(?![\\w.])");

  private static final Pattern TEMPLATE =
      Pattern.compile(
          "\\{\\{[^{}\\n]*\\}\\}|\\{\\{-?\\s[^\\n]*\\s-?\\}\\}|\\{%|%\\}|<%|%>|\\{\\{[#/<%]|\\*!\\*|\\*/!\\*");

  /** What version control writes where two changes meet. */
  private static final Pattern CONFLICT = Pattern.compile("(?:<{7}|={7}|>{7})(?: .*)?");

  /** A comment with nothing in it, or one in place of a value: a gap for the learner to fill. */
  private static final Pattern GAP =
      Pattern.compile(
          "\\S\\s+(?://|#)\\s*$|=\\s+(?://|/\\*|#\\s)|(?:[:(,?]|\\bextends)\\s*/\\*+[^*]*\\*+/\\s*[,;)\\]}?:]");

  /** A comment that says that what follows is another way to write what is above it. */
  private static final Pattern ALTERNATIVE =
      Pattern.compile("^\\s*(?://|#|--|/\\*)+\\s*(?:or|OR|Or)\\b");

  /** The place in a file that compilers and what they show of programs give. */
  private static final Pattern PLACE_IN_FILE =
      Pattern.compile("(?<![\\w\"'`/])[\\w/-]+\\.[a-z]{1,4}:\\d+:\\d+");

  /** What is declared, of which the body is not shown. */
  private static final Pattern TYPE_HEAD =
      Pattern.compile(
          "^\\s*(?:(?:public|protected|private|abstract|final|sealed|static|open|data|export)\\s+){0,8}+"
              + "(?:class|interface|struct|trait|enum|record|object|type)\\s+\\w");

  /** The same in C++, with what it is derived from. */
  private static final Pattern DERIVED =
      Pattern.compile("\\s*(?:class|struct)\\s+\\w[^:{};]*:[^{};]*;\\s*");

  /** What closes something that is out of sight. */
  private static final Pattern CLOSER = Pattern.compile("\\s*(?:[})\\]]|\\*/)");

  /** Languages in which a body needs no mark. */
  private static final Set<String> WITHOUT_BRACES = Set.of("python", "ruby", "scala", "yaml");

  private static final Pattern BODY = Pattern.compile("[{};=()]");

  /** What is opened and, if that is the fault, not closed again. */
  private static final Pattern OPENER = Pattern.compile("[({\\[]");

  /** Dots at the end, in place of all that is still to come. */
  private static final Pattern LONE_DOTS =
      Pattern.compile("\\n[ \\t]*(?:(?:#|//)[ \\t]*)?(?:\\.{3}|…)\\s*\\z");

  /** What ends no program, since something has to follow. */
  private static final Pattern OPEN_END = Pattern.compile("[{,]$");

  /** Languages that programs print, too. */
  private static final Set<String> DATA =
      Set.of("json", "jsonc", "json5", "yaml", "toml", "xml", "html");

  private static final Pattern PSEUDO_CODE =
      Pattern.compile("(?iu)^\\W*+(?:(?:in|this is|simple|some) )?pseud[oó][- ]?[ck][oó]d\\w*");

  /** Arrows and numbers that point to code, and what shows blanks, which no language has. */
  private static final Pattern MARK =
      Pattern.compile("[·␣↵⏎←→↑↓⟵⟶➜⇐⇒⬅➡①-⓿❶-➓✅✓✔❌✗✘⛔🚫]|^\\s*[-=]{1,3}>(?:\\s|$)");

  private static final Pattern STRING = Pattern.compile("\"[^\"]*+\"|'[^']*+'");

  /** What a program prints when it breaks. */
  private static final Pattern CRASH =
      Pattern.compile(
          "^(?:[\\w$]+\\.)*+\\w*(?:Error|Exception|Warning)(?:: .*)?$|^Exception in thread \""
              + "|^Traceback \\(most recent call last\\):");

  private static final String COMPLAINT =
      "(?:Syntax|Indentation|Tab|Parse)Error(?::|\\s*$)|\\berror(?:\\[E[0-9]+\\])?: |^e: "
          + "|\\berror (?:TS|CS)[0-9]+\\b|(?i:\\bsyntax error[:,])|^\\|\\s+Error:";

  private static final Pattern COMPLAINT_IN_OUTPUT = Pattern.compile(COMPLAINT, Pattern.MULTILINE);

  /** Among code, only at the start of a line, be that a comment or not. */
  private static final Pattern COMPLAINT_IN_CODE =
      Pattern.compile("^[\\s#/*>-]*+(?:Uncaught |[^\\s:]++:[0-9]+:.*?)?(?:" + COMPLAINT + ")");

  private static final Pattern FENCE = Pattern.compile("(?m)^[ \\t]*+(?:`{3}|~{3})");

  private final List<String> lines;
  private final boolean session;
  private final int line;
  private final String text;
  private final String rest;
  private final String language;

  private Doubts(String code, String language, int offset) {
    int at = Math.min(offset, code.length());
    List<String> all = List.of(code.split("\n", -1));
    this.session = all.stream().filter(l -> !l.isBlank()).limit(1).anyMatch(Doubts::isPrompt);
    this.lines = all.stream().map(this::withoutPrompt).toList();
    this.line = (int) code.substring(0, at).chars().filter(c -> c == '\n').count();
    this.text = lines.get(line);
    this.rest = code.substring(at);
    this.language = language;
  }

  /**
   * Returns why a fault is not to be trusted, if it is not.
   *
   * @param document where the code is
   * @param index which of its code blocks it is
   * @param language the name of its language
   * @param offset where the fault is in the code
   */
  static Optional<String> about(Document document, int index, String language, int offset) {
    List<CodeBlock> blocks = document.codeBlocks();
    CodeBlock block = blocks.get(index);
    if (!block.closed() || FENCE.matcher(block.text()).find()) {
      return Optional.of("its fence is not closed where it should be");
    }
    if (index + 1 < blocks.size() && isComplaint(blocks.get(index + 1))) {
      return Optional.of("the block after it shows the error");
    }
    if (Announcements.before(block, document.source())) {
      return Optional.of("the text before it says that it does not compile");
    }
    if (!DATA.contains(language) && Announcements.outputBefore(block, document.source())) {
      return Optional.of("the text before it says that it is printed");
    }
    if (Announcements.underSyntax(document, block)) {
      return Optional.of("its heading says that it shows what the syntax looks like");
    }
    Doubts doubts = new Doubts(block.text(), language, offset);
    return doubts.aboutTruth().or(doubts::aboutCode);
  }

  /** Whether the block says itself that it is wrong. */
  private Optional<String> aboutTruth() {
    if (Announcements.atEndOf(text)
        || Announcements.asWholeOf(neighbour(-1))
        || Announcements.asWholeOf(commentAbove())) {
      return Optional.of("the code says itself that it does not compile");
    }
    boolean output = firstLine().filter(l -> CRASH.matcher(l).find()).isPresent();
    boolean shown =
        !output
            && lines.stream()
                .skip(line + 1L)
                .takeWhile(l -> !session || !isPrompt(l))
                .anyMatch(l -> COMPLAINT_IN_CODE.matcher(l).find());
    return shown ? Optional.of("the error is shown below it") : Optional.empty();
  }

  /** Whether what is rejected is code at all. */
  private Optional<String> aboutCode() {
    if (TEMPLATE.matcher(text).find()) {
      return Optional.of("a template puts code in here");
    }
    if (InsertedFiles.areIn(lines)) {
      return Optional.of("another file is put in here");
    }
    if (CONFLICT.matcher(text.strip()).matches()) {
      return Optional.of("it shows a merge conflict");
    }
    if (ALTERNATIVE.matcher(neighbour(-1)).find()) {
      return Optional.of("it shows two ways to write the same");
    }
    if (firstLine().filter(l -> PSEUDO_CODE.matcher(l).find()).isPresent()) {
      return Optional.of("it is pseudo-code");
    }
    String bare = STRING.matcher(text).replaceAll("");
    Optional<String> schema = Synopsis.of(lines, bare, language);
    if (schema.isPresent()) {
      return schema;
    }
    boolean cut = firstLine().filter(l -> CLOSER.matcher(l).lookingAt()).isPresent();
    if (cut && CLOSER.matcher(rest).lookingAt()) {
      return Optional.of("it starts in the middle of other code");
    }
    if (isTypeHeads() || (language.equals("c++") && DERIVED.matcher(text).matches())) {
      return Optional.of("it shows how something is declared");
    }
    if (PLACE_IN_FILE.matcher(bare).find()) {
      return Optional.of("it is what a program prints");
    }
    Optional<String> notation = Notations.of(lines, bare, language);
    if (notation.isPresent()) {
      return notation;
    }
    boolean below = lines.subList(0, line).stream().anyMatch(l -> !l.isBlank());
    if (below && CRASH.matcher(text).find()) {
      return Optional.of("what the code prints stands below it");
    }
    if (MARK.matcher(bare).find()) {
      return Optional.of("arrows or numbers point at the code");
    }
    return leavesOut() ? Optional.of("code is left out here") : Optional.empty();
  }

  /** Returns whether code is left out at the fault, or next to it. */
  private boolean leavesOut() {
    return omission(text)
        || omission(neighbour(-1))
        || omission(neighbour(1))
        || Announcements.leavesOut(text)
        || Announcements.leavesOut(neighbour(-1))
        || (rest.isBlank()
            && lines.stream().anyMatch(l -> omission(l) || Announcements.leavesOut(l)))
        || (OPENER.matcher(rest).lookingAt() && LONE_DOTS.matcher(rest).find())
        || (rest.strip().length() <= 1 && OPEN_END.matcher(text.stripTrailing()).find());
  }

  /** Returns whether the block is heads of types and nothing that could be a body. */
  private boolean isTypeHeads() {
    return !WITHOUT_BRACES.contains(language)
        && firstLine().filter(l -> TYPE_HEAD.matcher(l).find()).isPresent()
        && lines.stream().noneMatch(l -> BODY.matcher(l).find());
  }

  /** Returns whether a block shows what a compiler or an interpreter says of the code before. */
  private static boolean isComplaint(CodeBlock block) {
    Optional<String> language = Languages.of(block.language());
    boolean output = !block.hidden() && language.filter(l -> !l.equals("shell")).isEmpty();
    return output && COMPLAINT_IN_OUTPUT.matcher(block.text()).find();
  }

  private static boolean isPrompt(String line) {
    return Prompts.STATEMENT.matcher(line).lookingAt();
  }

  private String withoutPrompt(String line) {
    String start = line.length() <= MAX_LINE ? line : line.substring(0, MAX_LINE);
    Matcher prompt = Prompts.NEXT.matcher(start);
    return session && prompt.lookingAt() ? start.substring(prompt.end()) : start;
  }

  private static boolean omission(String line) {
    return OMISSION.matcher(line).find() || GAP.matcher(line).find();
  }

  private Optional<String> firstLine() {
    return lines.stream().filter(l -> !l.isBlank()).findFirst();
  }

  /** Returns the nearest line of comment above, up to a blank line. */
  private String commentAbove() {
    for (int i = line - 1; i >= 0 && !lines.get(i).isBlank(); i--) {
      if (Announcements.isComment(lines.get(i))) {
        return lines.get(i);
      }
    }
    return "";
  }

  /** Returns the nearest line that is not blank, upwards or downwards. */
  private String neighbour(int step) {
    for (int i = line + step; i >= 0 && i < lines.size(); i += step) {
      if (!lines.get(i).isBlank()) {
        return lines.get(i);
      }
    }
    return "";
  }
}
