package io.github.lessonlint.code.java;

import io.github.lessonlint.code.Form;
import io.github.lessonlint.code.java.JavaTokens.Token;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A way to read a fragment as Java: what must stand around it to make a whole file.
 *
 * @param prefix goes before the fragment
 * @param suffix goes after it, past a line end that closes a last comment
 * @param fits whether the reading makes sense for a fragment; takes it without leading comments
 */
record Reading(String prefix, String suffix, Predicate<String> fits) {
  private static final String CLASS = "class X { ";
  private static final String METHOD = "class X { Object m() { ";

  /** An assignment or a step, which is no expression to show for itself. */
  private static final Pattern STATEMENT = Pattern.compile("[^=!<>]=[^=]|\\+\\+|--");

  private static final Pattern TYPE_NAME = Pattern.compile("(?:[a-z]\\w*+\\.){2,}+[A-Z]\\w*;");

  private static final String BRACKETS = "([{)]}";

  static final Reading UNIT = of("", "");
  static final Reading MEMBERS = of(CLASS, "}");
  static final Reading STATEMENTS = of(METHOD, "}}");

  /** With a semicolon or without: lessons show expressions and what they give. */
  static final Reading EXPRESSION =
      new Reading("class X { Object o = ", ";}", text -> !text.endsWith(";") || !assigns(text));

  /** A declaration without a body: {@code void close() throws IOException}. */
  private static final Reading SIGNATURE =
      new Reading(CLASS, ";}", Pattern.compile("[^;={}]*\\)[^;={}()]*").asMatchPredicate());

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
          UNFINISHED,
          new Reading(METHOD + "switch (x) { ", "}}}", starts("case|default")),
          new Reading("class X { Object o = switch (x) { ", "};}", starts("case|default")),
          new Reading(METHOD + "if (x) {} ", "}}", starts("else")),
          new Reading(METHOD + "try {} ", "}}", starts("catch|finally")),
          new Reading("class X { Object o = x", ";}", t -> t.startsWith(".")),
          new Reading("", "class X {}", t -> t.startsWith("@")));

  /** The readings of a line among lines without semicolons. */
  static final List<Reading> LINE = List.of(EXPRESSION);

  /** The readings of one of several pieces that stand side by side. */
  static final List<Reading> PIECE =
      List.of(
          UNIT,
          MEMBERS,
          STATEMENTS,
          new Reading(EXPRESSION.prefix, EXPRESSION.suffix, Reading::isNoStatement));

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

  /** Returns whether anything goes around the fragment. */
  boolean wraps() {
    return !prefix.isEmpty() || !suffix.isEmpty();
  }

  /** Returns the fragment with what goes around it. */
  String wrap(String fragment) {
    return wraps() ? prefix + fragment + "\n" + suffix : fragment;
  }
}
