package io.github.lessonlint.rules.lesson;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form that the names of lessons' files must have.
 *
 * @param text the name without extension; {@code {number}} stands for the lesson's number in at
 *     least two digits, {@code {title}} for its title
 */
record FileForm(String text) {
  private static final String NUMBER = "{number}";
  private static final String TITLE = "{title}";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*\\}");

  /** What some file system does not allow in a name. */
  private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|]");

  /** What titles have in file names for what is forbidden, the first being what to write. */
  private static final List<String> SUBSTITUTES = List.of("_", "-", "");

  FileForm {
    Set<String> known = Set.of(NUMBER, TITLE);
    if (!text.contains(TITLE)
        || !PLACEHOLDER.matcher(text).results().allMatch(m -> known.contains(m.group()))) {
      throw new IllegalArgumentException(
          "it holds " + TITLE + ", may hold " + NUMBER + ", and nothing else in braces");
    }
  }

  /** Returns the name that a file must have; without a number where the form wants one, none. */
  String name(OptionalInt number, String title) {
    return name(number, title, SUBSTITUTES.get(0));
  }

  /** Returns whether a file has the form. */
  boolean fits(String name, OptionalInt number, String title) {
    return SUBSTITUTES.stream().anyMatch(s -> name(number, title, s).equals(name));
  }

  private String name(OptionalInt number, String title, String substitute) {
    String digits = number.isPresent() ? String.format("%02d", number.getAsInt()) : "";
    String writable = FORBIDDEN.matcher(title).replaceAll(Matcher.quoteReplacement(substitute));
    return text.replace(NUMBER, digits).replace(TITLE, writable.strip());
  }
}
