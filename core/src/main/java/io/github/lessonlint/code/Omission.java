package io.github.lessonlint.code;

import java.util.List;
import java.util.regex.Pattern;

/** Code that is left out: dots where the language has none, a comment all alone in parentheses. */
public final class Omission {
  private static final Pattern DOTS =
      Pattern.compile("\\.{3,}|…|/(?<=\\(\\s{0,80}/)\\*+[^*]{1,300}\\*+/(?=\\s*\\))");

  private Omission() {}

  /**
   * Returns the texts to try: the one as written, and where it has dots, one with blanks and one
   * with a name in their place. All have the same length.
   */
  public static List<String> variants(String code) {
    return DOTS.matcher(code).find()
        ? List.of(code, fill(code, " "), fill(code, "_"))
        : List.of(code);
  }

  private static String fill(String code, String with) {
    return DOTS.matcher(code).replaceAll(m -> with.repeat(m.end() - m.start()));
  }
}
