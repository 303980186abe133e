package io.github.lessonlint.code.treesitter;

import java.util.regex.Pattern;

/**
 * A way to read a fragment: what must stand around it to make a whole file.
 *
 * @param prefix goes before the fragment, on its first line
 * @param suffix goes after it, on a line of its own, since the fragment may end in a comment
 * @param sign what the fragment must have for the reading to make sense
 */
record Reading(String prefix, String suffix, Pattern sign) {
  private static final Pattern ANY = Pattern.compile("");

  /** The fragment is a file. */
  static final Reading FILE = new Reading("", "", ANY);

  /** Returns the reading in a frame such as {@code class X {|}}, with a bar for the fragment. */
  static Reading in(String frame) {
    int bar = frame.indexOf('|');
    return new Reading(frame.substring(0, bar), frame.substring(bar + 1), ANY);
  }

  /** Returns this reading, for fragments only in which a sign is found. */
  Reading with(String newSign) {
    return new Reading(prefix, suffix, Pattern.compile(newSign));
  }

  /** Returns whether the reading makes sense for a fragment. */
  boolean fits(String fragment) {
    return sign.matcher(fragment).find();
  }

  /** Returns whether the fragment is read as the rest of an expression that started before it. */
  boolean goesOn() {
    return prefix.equals("x") && suffix.isEmpty();
  }

  /** Returns whether the fragment is read as what a name stands for. */
  boolean isValue() {
    return prefix.endsWith("= ");
  }

  String wrap(String fragment) {
    return prefix + fragment + "\n" + suffix + "\n";
  }
}
