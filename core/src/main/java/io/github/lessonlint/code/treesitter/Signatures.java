package io.github.lessonlint.code.treesitter;

import io.github.lessonlint.code.Brackets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The heads of functions without their bodies, as references show them: {@code pub fn map<U>(self)
 * -> Option<U>}. In most languages they are no whole code.
 */
final class Signatures {
  private static final Pattern COMMENT = Pattern.compile("\\s*(?://|#|/\\*|\\*).*");

  /** What references show between heads. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "\\s*(?!end\\b)(?:type \\w+|(?:use|import) [\\w:.*]+;?|[\\w.]+"
              + "|template ?<[\\w ,.:=<>]*>)\\s*");

  /** Names of a parameter or more, and what can only be their type. */
  private static final Pattern TYPED =
      Pattern.compile(
          "\\s*[a-z_]\\w*(?:, *[a-z_]\\w*){0,9} +\\**"
              + "(?:[A-Z]|\\[|\\w+\\.[A-Z]|(?:func|map|chan|interface)\\b|(?:string|str|bool|boolean|byte"
              + "|char|rune|error|any|u?int\\d*|[iu]\\d+|usize|long|float\\d*|double)\\b).*");

  /** What may stand in a head, unlike what looks like it elsewhere. */
  private static final Pattern NO_CODE = Pattern.compile("(?<=\\binterface|\\bstruct)\\{\\}");

  private static final Pattern END = Pattern.compile(";\\s*(?://.*)?$");

  /** A type in languages in which it stands before the name. */
  private static final Pattern TYPE = Pattern.compile("\\w+(?:[ *]+\\w+)*[ *]*");

  /** A type, and what is said of it. */
  private static final Pattern WORDS = Pattern.compile("\\w+(?:[ *]+\\w+)+[ *]*");

  /** How long a head may be (UTF-16 units). */
  private static final int MAX_HEAD = 2000;

  /** What the parameters and the result cannot have in them. */
  private static final Pattern CODE =
      Pattern.compile("[;{}`]|[(,]\\s*,|\\w\\.\\s|\\(\\s*[\"\\d]|[-+*/%|!<>=]=|&&");

  /** Statements that a bracket may follow. */
  private static final Set<String> STATEMENTS = Set.of("while", "for", "if", "switch", "function");

  /** Words before a call, where a type or a modifier would be in a head. */
  private static final Set<String> NO_MODIFIERS =
      Set.of(
          "return", "throw", "echo", "print", "await", "yield", "new", "delete", "go", "defer",
          "else", "case", "puts", "raise", "require", "include", "import", "use", "using");

  private Signatures() {}

  /**
   * Returns whether all that a snippet shows is heads, and what belongs to them.
   *
   * @param syntax says what heads look like
   */
  static boolean areAll(String snippet, Syntax syntax) {
    List<String> lines =
        joined(
                snippet
                    .lines()
                    .filter(line -> !line.isBlank() && !COMMENT.matcher(line).matches())
                    .toList(),
                syntax.endsHeads() ? TYPE : WORDS)
            .stream()
            .map(line -> syntax.endsHeads() ? END.matcher(line).replaceFirst("") : line)
            .toList();
    Predicate<String> head = line -> isHead(line, syntax.hasWholeHeads());
    return lines.stream().anyMatch(head)
        && lines.stream().allMatch(line -> head.test(line) || ASIDE.matcher(line).matches());
  }

  /**
   * Puts a head that takes several lines on one.
   *
   * @param type what may stand on a line above the name
   */
  private static List<String> joined(List<String> lines, Pattern type) {
    List<String> heads = new ArrayList<>();
    StringBuilder head = new StringBuilder();
    for (String line : lines) {
      head.append(head.isEmpty() ? "" : " ").append(line.strip());
      boolean open =
          head.indexOf("(") < 0
              ? type.matcher(head).matches()
              : Brackets.of(head.toString()).opens() > 0;
      if (!open || head.length() > MAX_HEAD) {
        heads.add(head.toString());
        head.setLength(0);
      }
    }
    if (!head.isEmpty()) {
      heads.add(head.toString());
    }
    return heads;
  }

  private static boolean isHead(String text, boolean wholeHeads) {
    String line = NO_CODE.matcher(text).replaceAll("").strip();
    int open = line.indexOf('(');
    int close = line.lastIndexOf(')');
    if (open < 0
        || close < open
        || CODE.matcher(line).find()
        || !Brackets.of(line).equals(Brackets.BALANCED)) {
      return false;
    }
    String before = line.substring(0, open).strip();
    String after = line.substring(close + 1);
    List<String> words = List.of(before.split("\\s+"));
    boolean named =
        words.size() == 1
            ? STATEMENTS.contains(words.get(0))
                || (!before.equals("func")
                    && TYPED.matcher(line.substring(open + 1, close)).matches())
                || (close == open + 1 && after.strip().startsWith(":"))
            : !wholeHeads && !NO_MODIFIERS.contains(words.get(0));
    return named && before.indexOf('=') < 0 && after.indexOf('=') < 0;
  }
}
