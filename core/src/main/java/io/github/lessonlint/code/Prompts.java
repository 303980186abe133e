package io.github.lessonlint.code;

import java.util.regex.Pattern;

/**
 * What interactive shells print at the start of a line, before what is typed. Patterns for {@link
 * java.util.regex.Matcher#lookingAt}.
 */
public final class Prompts {
  /** Before a statement, in whatever language: {@code >}, {@code >>>}, {@code In [1]:}. */
  public static final Pattern STATEMENT =
      Pattern.compile("\\s*+(?:>{1,3}|\\w++>|In \\[\\d*\\]:)(?: |$)");

  /** Before the next line of a statement: {@code ...}, {@code ...:}, {@code ...>}. */
  public static final Pattern NEXT = Pattern.compile("[ \\t]*+\\.{3,}+[:>]?(?: |$)");

  private Prompts() {}
}
