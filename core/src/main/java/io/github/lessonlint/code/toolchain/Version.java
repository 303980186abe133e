package io.github.lessonlint.code.toolchain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of a compiler.
 *
 * @param text as the compiler writes it; empty if it does not tell
 * @param major the first number
 * @param minor the second number
 */
record Version(String text, int major, int minor) {
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,6})(?:\\.(\\d{1,6}))?[\\w.+-]{0,40}");

  static final Version UNKNOWN = new Version("", Integer.MAX_VALUE, 0);

  /** Returns the first version that a text names. */
  static Version in(String text) {
    Matcher numbers = NUMBERS.matcher(text);
    if (!numbers.find()) {
      return UNKNOWN;
    }
    int minor = numbers.group(2) == null ? 0 : Integer.parseInt(numbers.group(2));
    return new Version(numbers.group(), Integer.parseInt(numbers.group(1)), minor);
  }

  /** Returns whether it is older than another. */
  boolean isBefore(int otherMajor, int otherMinor) {
    return major < otherMajor || (major == otherMajor && minor < otherMinor);
  }
}
