package io.github.lessonlint.init;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes values and comments of YAML. What is written may come from files of anybody. */
final class Yaml {
  /** What is text in every version of YAML, and needs no quotes. */
  private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9_/.-]*[a-z0-9]");

  private static final List<String> NOT_TEXT =
      List.of("yes", "no", "on", "off", "true", "false", "null");
  private static final int FIRST_UNPRINTABLE_AFTER_ASCII = 0x7F;

  private Yaml() {}

  /** Returns a text as a scalar. */
  static String text(String text) {
    return PLAIN.matcher(text).matches() && !NOT_TEXT.contains(text) ? text : quoted(text);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (isPrintable(c)) {
        quoted.append(c);
      } else {
        quoted.append(String.format("\\u%04x", (int) c));
      }
    }
    return quoted.append('"').toString();
  }

  /** Returns texts as a list on one line. */
  static String list(Collection<String> texts) {
    return texts.stream().map(Yaml::text).collect(Collectors.joining(", ", "[", "]"));
  }

  /** Returns keys and values on one line. */
  static String mapping(Map<String, String> entries) {
    return entries.entrySet().stream()
        .map(e -> text(e.getKey()) + ": " + text(e.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** Returns a text that can stand in a comment. */
  static String comment(String text) {
    StringBuilder line = new StringBuilder();
    text.chars().forEach(c -> line.append(isPrintable((char) c) ? (char) c : '?'));
    return line.toString();
  }

  /** Whether YAML allows a character as it is, and no reader takes it for the end of a line. */
  private static boolean isPrintable(char c) {
    boolean ascii = c >= ' ' && c < FIRST_UNPRINTABLE_AFTER_ASCII;
    boolean control = Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
    boolean lineEnd = c == '\u2028' || c == '\u2029';
    return ascii || (c > FIRST_UNPRINTABLE_AFTER_ASCII && !control && !lineEnd && c < '\uFFFE');
  }
}
