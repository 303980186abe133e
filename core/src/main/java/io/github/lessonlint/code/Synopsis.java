package io.github.lessonlint.code;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells from code what shows how something is written, with words to replace, as manuals do. */
final class Synopsis {
  /** Words in place of code, in angle brackets that are neither a type nor a tag. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?<![\\w.:)\\]>])<(?:[a-z]\\w*|[A-Za-z]\\w*(?:[ -]\\w+){1,6})>"
              + "|\\[[A-Z]{2,}(?: [A-Z]{2,})+(?:\\.{3})?\\]");

  /** Some words in angle brackets, of which no code is made, be it on another line. */
  private static final Pattern DESCRIPTION =
      Pattern.compile("(?<![\\w.:)\\]>\"'])<[A-Za-z]\\w*(?: \\w+){2,6}>");

  /** Names for one place with a slash between them: {@code emitError/emitWarning(text)}. */
  private static final Pattern ALTERNATIVE_NAMES = Pattern.compile("[\\w)]/[A-Za-z]\\w*\\(");

  /** A list whose first item is on its line, which YAML does not know. */
  private static final Pattern OPTIONAL_ITEM = Pattern.compile("\\[ ?- ");

  /** Languages in which a word in angle brackets is a tag. */
  private static final Set<String> WITH_TAGS =
      Set.of(
          "html", "xml", "svg", "vue", "svelte", "javascript", "jsx", "typescript", "tsx", "php");

  /** What manuals write for arguments that may be left out: {@code range(start, stop[, step])}. */
  private static final Pattern OPTIONAL_ARGUMENT =
      Pattern.compile("\\([^()]*\\[, ?\\w[^()]*\\]\\)");

  /** Words between two ways to write something. */
  private static final Pattern EQUIVALENCE =
      Pattern.compile("\\b(?:translates to|equivalent to|is the same as|becomes|expands to)\\b");

  /** A name to be put in: {@code users.[name].mail}. JavaScript has something much like it. */
  private static final Pattern NAME_TO_PUT_IN = Pattern.compile("\\w\\.\\[[A-Za-z_]+\\]");

  /** Words of which one is to be chosen: {@code var|let|const a}. */
  private static final Pattern CHOICE =
      Pattern.compile("(?<![\\w|])[a-z]++(?:\\|[a-z]++)++ [\\w$]");

  /** Values or types of which JSON is to have one; what is left of a line without its strings. */
  private static final Pattern VALUES = Pattern.compile("[^\"|]*+\\|[^\"]*+");

  /** A name with what is known of its value: {@code "input": // what came in}. */
  private static final Pattern DESCRIBED = Pattern.compile("^(?!\\s*(?:case|default)\\b).*:\\s+//");

  /** Digits that are not told: {@code 120xxxxx}. */
  private static final Pattern MASKED = Pattern.compile("(?<![\\w.])\\d+[xX*]{3,}(?!\\w)");

  /** Words for a value that is none of the tags that a language may have. */
  private static final Pattern VALUE_IN_WORDS =
      Pattern.compile(
          "[=(:,]\\s*<[A-Za-z][\\w.]*(?:(?: \\w+){2,6}|(?: \\w+){0,5} [A-Z]\\w*)>\\s*(?:[;,)]|$)");

  /** An option of a command that may be left out: {@code list [--all|--long]}. */
  private static final Pattern OPTIONAL_OPTION =
      Pattern.compile("(?<!\\S)\\[--?[a-z][^\\s\\]]*[\\s\\]]");

  /** What shows in any language how something is written. */
  private static final List<Pattern> IN_ANY =
      List.of(OPTIONAL_ARGUMENT, EQUIVALENCE, DESCRIBED, MASKED);

  /** Languages in which a dot may stand before a square bracket. */
  private static final Set<String> WITH_CHAINS = Set.of("javascript", "jsx", "typescript", "tsx");

  private Synopsis() {}

  /**
   * Returns what is shown, if it is no code.
   *
   * @param lines all lines of the text
   * @param line that of the fault, without strings
   * @param language the language that it is labelled as
   */
  static Optional<String> of(List<String> lines, String line, String language) {
    boolean choice =
        CHOICE.matcher(line).find() || (language.equals("json") && VALUES.matcher(line).matches());
    if (choice || ALTERNATIVE_NAMES.matcher(line).find()) {
      return Optional.of("it shows two ways to write the same");
    }
    boolean words =
        lines.stream().anyMatch(l -> VALUE_IN_WORDS.matcher(l).find())
            || (!WITH_TAGS.contains(language)
                && (PLACEHOLDER.matcher(line).find()
                    || lines.stream().anyMatch(l -> DESCRIPTION.matcher(l).find())));
    boolean name = !WITH_CHAINS.contains(language) && NAME_TO_PUT_IN.matcher(line).find();
    boolean item = language.equals("yaml") && OPTIONAL_ITEM.matcher(line).find();
    boolean option = language.equals("shell") && OPTIONAL_OPTION.matcher(line).find();
    return words || name || item || option || IN_ANY.stream().anyMatch(p -> p.matcher(line).find())
        ? Optional.of("it shows what the syntax looks like")
        : Optional.empty();
  }
}
