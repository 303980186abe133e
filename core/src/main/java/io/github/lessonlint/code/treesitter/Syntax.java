package io.github.lessonlint.code.treesitter;

import io.github.lessonlint.code.Session;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.treesitter.TSLanguage;

/**
 * How one language is read.
 *
 * @param language its name, as {@link io.github.lessonlint.code.Languages} gives it
 * @param grammar loads the grammar
 * @param readings the ways to read a fragment, the most telling first
 * @param prompt what an interactive shell prints before the code that is typed, at the start of a
 *     line
 * @param mark what a site's build takes out of the code; it becomes blank
 * @param placeholder what stands for a word that the reader is to put in
 * @param respelling what the grammar does not know, and what it knows that comes to the same
 * @param unknown signs on the line of a fault of syntax that the language has and the grammar does
 *     not know
 * @param unsure signs anywhere in a snippet that what the grammar makes of it is not certain
 */
record Syntax(
    String language,
    Supplier<TSLanguage> grammar,
    List<Reading> readings,
    Pattern prompt,
    Pattern mark,
    Pattern placeholder,
    List<Respelling> respelling,
    Pattern unknown,
    Pattern unsure) {
  /** What would be a declaration of Go, had it the word {@code type} or {@code package}. */
  private static final Pattern INCOMPLETE =
      multiline("^ ?\\w+ (?:struct|interface) ?\\{|\\A ?\\w+(?: main)?\\n\\s*import\\b");

  private static final Pattern DECLARATION = multiline("^(?:func|import|package|type|var) ");

  private static final Pattern NOTHING = Pattern.compile("(?!)");

  /** What cannot be code in most languages: {@code <your-name>}, {@code <API_KEY>}. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile("<(?:[a-z]+(?:[ _-][a-z]+)+|[A-Z]+(?:_[A-Z]+)+)>");

  /** Returns how a language is read, of which lessons show fragments as well as files. */
  static Syntax of(String language, Supplier<TSLanguage> grammar, Reading... fragments) {
    List<Reading> readings = Stream.concat(Stream.of(Reading.FILE), Stream.of(fragments)).toList();
    return of(language, grammar, readings);
  }

  /** Returns how a language is read. */
  static Syntax of(String language, Supplier<TSLanguage> grammar, List<Reading> readings) {
    return new Syntax(
        language, grammar, readings, NOTHING, NOTHING, PLACEHOLDER, List.of(), NOTHING, NOTHING);
  }

  Syntax prompt(String regex) {
    return new Syntax(
        language,
        grammar,
        readings,
        multiline(regex),
        mark,
        placeholder,
        respelling,
        unknown,
        unsure);
  }

  Syntax mark(String regex) {
    return new Syntax(
        language,
        grammar,
        readings,
        prompt,
        multiline(regex),
        placeholder,
        respelling,
        unknown,
        unsure);
  }

  Syntax placeholder(String regex) {
    return new Syntax(
        language, grammar, readings, prompt, mark, multiline(regex), respelling, unknown, unsure);
  }

  /** Adds a respelling; it must have the length of what it stands for. */
  Syntax respelling(String regex, String instead) {
    List<Respelling> all =
        Stream.concat(respelling.stream(), Stream.of(new Respelling(multiline(regex), instead)))
            .toList();
    return new Syntax(language, grammar, readings, prompt, mark, placeholder, all, unknown, unsure);
  }

  Syntax unknown(String regex) {
    return new Syntax(
        language,
        grammar,
        readings,
        prompt,
        mark,
        placeholder,
        respelling,
        multiline(regex),
        unsure);
  }

  Syntax unsure(String regex) {
    Pattern pattern = multiline(regex);
    return new Syntax(
        language, grammar, readings, prompt, mark, placeholder, respelling, unknown, pattern);
  }

  private static Pattern multiline(String regex) {
    return Pattern.compile(regex, Pattern.MULTILINE);
  }

  /** Returns what finds the faults that its grammar lets through. */
  PostCheck postCheck() {
    return switch (language) {
      case "javascript", "jsx" ->
          ((PostCheck) Holes::first).or(EndTags::first).or(new ScriptSlips(false));
      case "typescript" -> ((PostCheck) Holes::first).or(new ScriptSlips(true));
      case "tsx" -> ((PostCheck) Holes::first).or(EndTags::first).or(new ScriptSlips(true));
      case "go" -> new GoSlips();
      case "dockerfile" -> new WholeKeywords();
      case "c" -> new ReservedWords("case|do|else|for|return|switch|while");
      case "c#" -> new ReservedWords("case|class|do|else|for|return|switch|while");
      case "kotlin" -> new ReservedWords("do|else|for|return|while");
      case "php" -> new ReservedWords("else|elseif|endforeach|endif");
      case "ruby" -> new ReservedWords("do|else|elsif|end|ensure|then|when");
      case "rust" -> new ReservedWords("else|enum|fn|for|impl|let|match|pub|struct|while");
      case "scala" -> new ReservedWords("def|else|val");
      default -> PostCheck.NONE;
    };
  }

  /** Returns whether the end of a line is that of a statement, so that lists need no commas. */
  boolean hasOneThingPerLine() {
    return Set.of("javascript", "jsx", "scala", "tsx", "typescript").contains(language);
  }

  /** Returns what its grammar is called: {@code c-sharp}. */
  String grammarName() {
    return switch (language) {
      case "c#" -> "c-sharp";
      case "c++" -> "cpp";
      case "jsx" -> "javascript";
      default -> language;
    };
  }

  /** Returns whether the head of a function without a body is a declaration. */
  boolean hasWholeHeads() {
    return language.equals("go");
  }

  /**
   * Returns whether a text is one file, and not fragments one below the other: it says of which
   * package it is, or has declarations of which one is incomplete.
   */
  boolean isOneFile(String code) {
    return language.equals("go")
        && (startsWithPackage(code)
            || (INCOMPLETE.matcher(code).find() && DECLARATION.matcher(code).find()));
  }

  private static boolean startsWithPackage(String code) {
    return code.lines()
            .filter(l -> !l.isBlank() && !l.startsWith("//"))
            .limit(1)
            .anyMatch(Syntax::isPackage)
        && code.lines().filter(Syntax::isPackage).count() == 1;
  }

  private static boolean isPackage(String line) {
    return line.startsWith("package ");
  }

  /** Returns whether functions are declared with a list of parameters in brackets. */
  boolean hasSignatures() {
    return !Set.of("css", "dockerfile", "graphql").contains(language);
  }

  /** Returns whether a semicolon may end such a declaration; elsewhere it ends calls alone. */
  boolean endsHeads() {
    return Set.of("c", "c++", "c#", "go", "rust").contains(language);
  }

  /** Returns an ASCII text of the same length, without prompts, output and marks. */
  String prepare(String snippet) {
    return Ascii.of(typed(snippet));
  }

  /** Returns a text of the same length, without prompts, output and marks. */
  String typed(String snippet) {
    return fill(Session.typed(snippet, prompt), mark, " ");
  }

  /**
   * Returns a prepared text with names for placeholders, in a spelling that the grammar knows, of
   * the same length.
   */
  String respell(String code) {
    String text = fill(code, placeholder, "x");
    for (Respelling r : respelling) {
      text = r.what.matcher(text).replaceAll(r.instead);
    }
    return text;
  }

  private static String fill(String code, Pattern what, String with) {
    return what.matcher(code).replaceAll(m -> with.repeat(m.end() - m.start()));
  }

  /**
   * Another way to write the same.
   *
   * @param what what the grammar does not know
   * @param instead what comes to the same and has the same length
   */
  record Respelling(Pattern what, String instead) {}
}
