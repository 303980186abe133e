package io.github.lessonlint.code.java;

import io.github.lessonlint.code.Form;
import io.github.lessonlint.code.java.JavaTokens.Token;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A way to read a fragment as Java: what must stand around it to make a whole file.
 *
 * @param prefix goes before the fragment
 * @param suffix goes after it, past a line end that closes a last comment
 * @param fits whether the reading makes sense for a fragment; takes it without leading comments
 * @param rewrite what is read in the place of the fragment: a text of the same length
 */
record Reading(
    String prefix, String suffix, Predicate<String> fits, UnaryOperator<String> rewrite) {
  private static final String CLASS = "class X { ";
  private static final String METHOD = "class X { Object m() { ";

  /** An assignment or a step, which is no expression to show for itself. */
  private static final Pattern STATEMENT = Pattern.compile("[^=!<>]=[^=]|\\+\\+|--");

  private static final Pattern TYPE_NAME = Pattern.compile("(?:[a-z]\\w*+\\.){2,}+[A-Z]\\w*;");

  private static final String BRACKETS = "([{)]}";

  /** The end of a block that earlier code began, and what goes on after it. */
  private static final Pattern GOES_ON = Pattern.compile("\\}\\s*(?:else|catch|finally|while)\\b");

  /** Calls on what earlier code has. */
  private static final Pattern CHAIN = Pattern.compile("\\.\\s*(?:<[^<>()]*>\\s*)?\\w+\\s*\\(");

  /**
   * What a manual writes for a call: {@code List.of(E... elements)}, with the type of what comes of
   * it before it or not.
   */
  private static final Pattern CALL =
      Pattern.compile("(?:[\\w.<>\\[\\]]+ )?[\\w.]+\\.\\w+\\s*\\([^;={}()]*\\)[^;={}()]*");

  /** The same for a constructor: {@code new Book(String title)}. */
  private static final Pattern NEW = Pattern.compile("new\\s+[\\w.]+\\s*(\\([^;={}()]*\\))");

  /** A type with the types that it is of: {@code Map<String, Book>}. */
  private static final Pattern TYPE = Pattern.compile("[\\w.]+<[\\w.,<>?&\\[\\] ]+>(?:\\[])*");

  static final Reading UNIT = of("", "");
  static final Reading MEMBERS = of(CLASS, "}");
  static final Reading STATEMENTS = of(METHOD, "}}");

  /** With a semicolon or without: lessons show expressions and what they give. */
  static final Reading EXPRESSION =
      new Reading("class X { Object o = ", ";}", text -> !text.endsWith(";") || !assigns(text));

  /** A declaration without a body: {@code void close() throws IOException}. */
  private static final Reading SIGNATURE =
      new Reading(
          CLASS,
          ";}",
          Pattern.compile("[^;={}]*\\)[^;={}()]*").asMatchPredicate(),
          Constructors::rename);

  private static final Reading CALLED =
      new Reading(CLASS, ";}", CALL.asMatchPredicate(), Reading::asSignature);

  private static final Reading MADE =
      new Reading("class X { void ", ";}", NEW.asMatchPredicate(), Reading::asMethod);

  /** What a sentence says that something is. */
  private static final Reading TYPE_ALONE = new Reading(CLASS, " x;}", TYPE.asMatchPredicate());

  /** Constructors, which name a class that is not shown. */
  private static final Reading CONSTRUCTORS =
      new Reading(CLASS, "}", Constructors::areIn, Constructors::rename);

  private static final Reading RECORD_CONSTRUCTORS =
      new Reading("record X() { ", "}", Constructors::areIn, Constructors::rename);

  /** The only line shown is part of a statement: the {@code int i = 1} of a loop. */
  private static final Reading UNFINISHED =
      new Reading(
          METHOD, ";}}", text -> text.indexOf(';') < 0 && text.strip().lines().count() == 1);

  /** All readings of a fragment as a whole, most telling first. */
  static final List<Reading> WHOLE =
      List.of(
          UNIT,
          MEMBERS,
          STATEMENTS,
          EXPRESSION,
          SIGNATURE,
          CALLED,
          MADE,
          TYPE_ALONE,
          CONSTRUCTORS,
          RECORD_CONSTRUCTORS,
          UNFINISHED,
          new Reading(METHOD + "switch (x) { ", "}}}", starts("case|default")),
          new Reading("class X { Object o = switch (x) { ", "};}", starts("case|default")),
          new Reading(METHOD + "if (x) {} ", "}}", starts("else")),
          new Reading(METHOD + "try {} ", "}}", starts("catch|finally")),
          new Reading(METHOD + "if (x) {", "}}", starts("\\}\\s*else")),
          new Reading(METHOD + "try {", "}}", starts("\\}\\s*(?:catch|finally)")),
          new Reading(METHOD + "do {", "}}", starts("\\}\\s*while")),
          new Reading("class X { Object o = x", ";}", t -> CHAIN.matcher(t).lookingAt()),
          new Reading("", "class X {}", t -> t.startsWith("@")));

  /**
   * The readings of what can stand in a file, most telling first: variables are rather those of a
   * method than fields.
   */
  static final List<Reading> COMPILED = List.of(UNIT, STATEMENTS, MEMBERS, EXPRESSION);

  /** The readings of a line among lines without semicolons. */
  static final List<Reading> LINE = List.of(EXPRESSION, SIGNATURE, CALLED, MADE);

  /** The readings of one of several pieces that stand side by side. */
  static final List<Reading> PIECE =
      List.of(
          UNIT,
          MEMBERS,
          STATEMENTS,
          new Reading(EXPRESSION.prefix, EXPRESSION.suffix, Reading::isNoStatement));

  /** The readings of what stands behind a statement on its line: there no value is shown. */
  static final List<Reading> PIECE_ON_LINE = PIECE.subList(0, 3);

  /** Those of pieces where there are constructors of one class among them. */
  static final List<Reading> PIECE_OF_CLASS =
      Stream.concat(PIECE.stream(), Stream.of(CONSTRUCTORS, RECORD_CONSTRUCTORS)).toList();

  private Reading(String prefix, String suffix, Predicate<String> fits) {
    this(prefix, suffix, fits, UnaryOperator.identity());
  }

  private static Reading of(String prefix, String suffix) {
    return new Reading(prefix, suffix, text -> true);
  }

  /** Returns the readings of a fragment whose author says what it is a part of. */
  static List<Reading> of(Form form) {
    return switch (form) {
      case MEMBERS -> List.of(MEMBERS, SIGNATURE);
      case STATEMENTS -> List.of(STATEMENTS, UNFINISHED);
      case EXPRESSION -> List.of(EXPRESSION);
    };
  }

  private static Predicate<String> starts(String words) {
    Pattern word = Pattern.compile("(?:" + words + ")\\b");
    return text -> word.matcher(text).lookingAt();
  }

  /** Returns whether a text has an assignment outside brackets. */
  private static boolean assigns(String text) {
    int depth = 0;
    for (Token token : JavaTokens.of(text)) {
      depth += BRACKETS.indexOf(token.text()) < 0 ? 0 : BRACKETS.indexOf(token.text()) < 3 ? 1 : -1;
      boolean equality = Set.of('=', '!', '<').contains(charAt(text, token.start() - 1));
      if (depth == 0 && token.is("=") && !equality && charAt(text, token.end()) != '=') {
        return true;
      }
    }
    return false;
  }

  private static char charAt(String text, int index) {
    return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
  }

  /** Returns whether an expression is not just a statement that lacks its semicolon. */
  private static boolean isNoStatement(String text) {
    boolean call = text.endsWith(")") && text.indexOf('\n') < 0;
    return text.endsWith(";")
        ? !assigns(text) && !TYPE_NAME.matcher(text).matches()
        : !(call || STATEMENT.matcher(text).find());
  }

  /** Returns whether a fragment starts with the end of what earlier code began. */
  static boolean goesOn(String fragment) {
    return GOES_ON.matcher(fragment).lookingAt();
  }

  /** Makes a method of a constructor. */
  private static String asMethod(String constructor) {
    Matcher parts = NEW.matcher(constructor);
    return parts.matches() ? " ".repeat(parts.start(1) - 1) + "m" + parts.group(1) : constructor;
  }

  /**
   * Makes the type of the result of what a method is called on, or a part of the name if there is
   * such a type.
   */
  private static String asSignature(String call) {
    List<Token> tokens = JavaTokens.of(call);
    for (int i = 2; i < tokens.size(); i++) {
      Token dot = tokens.get(i - 2);
      if (tokens.get(i).is("(")) {
        String before = call.substring(0, dot.start());
        return before + (before.indexOf(' ') < 0 ? " " : "_") + call.substring(dot.end());
      }
    }
    return call;
  }

  /** Returns whether anything goes around the fragment. */
  boolean wraps() {
    return !prefix.isEmpty() || !suffix.isEmpty();
  }

  /** Returns the fragment with what goes around it. */
  String wrap(String fragment) {
    return wraps() ? prefix + rewrite.apply(fragment) + "\n" + suffix : fragment;
  }
}
