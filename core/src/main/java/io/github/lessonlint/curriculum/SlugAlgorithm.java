package io.github.lessonlint.curriculum;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How a site turns the text of a heading into its id, before equal ids are numbered. */
public enum SlugAlgorithm {
  /** Nobody said which: an id that any of the others makes is one. Suggests as github.com does. */
  AUTO {
    @Override
    public String slug(String heading) {
      return github(heading);
    }
  },

  /**
   * github.com: lower case; everything goes but letters, marks, decimal digits, connectors such as
   * {@code _}, hyphens and spaces; each space becomes a hyphen.
   */
  GITHUB {
    @Override
    public String slug(String heading) {
      return github(heading);
    }
  },

  /** Every run of characters that are not letters or digits becomes one hyphen. */
  KEBAB {
    @Override
    public String slug(String heading) {
      return kebab(heading);
    }
  };

  /** Returns the id of a heading that is the only one of its text. */
  public abstract String slug(String heading);

  /** Returns the algorithms whose ids count, the one to suggest from first. */
  List<SlugAlgorithm> accepted() {
    return this == AUTO ? Arrays.stream(values()).filter(a -> a != AUTO).toList() : List.of(this);
  }

  /**
   * Returns whether a link finds a heading whose id differs from it in case alone. Browsers compare
   * exactly; github.com has a script that does not.
   */
  boolean ignoresCase() {
    return this == AUTO || this == GITHUB;
  }

  private static String github(String heading) {
    StringBuilder id = new StringBuilder(heading.length());
    heading
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> c == ' ' || c == '-' || isWord(c))
        .map(c -> c == ' ' ? '-' : c)
        .forEach(id::appendCodePoint);
    return id.toString();
  }

  private static boolean isWord(int c) {
    return Character.isAlphabetic(c)
        || switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.DECIMAL_DIGIT_NUMBER,
              Character.CONNECTOR_PUNCTUATION ->
              true;
          default -> false;
        };
  }

  private static String kebab(String heading) {
    StringBuilder id = new StringBuilder(heading.length());
    heading.toLowerCase(Locale.ROOT).codePoints().forEach(c -> appendKebab(id, c));
    int end = id.length();
    return id.substring(0, end > 0 && id.charAt(end - 1) == '-' ? end - 1 : end);
  }

  private static void appendKebab(StringBuilder id, int c) {
    if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      id.appendCodePoint(c);
    } else if (id.length() > 0 && id.charAt(id.length() - 1) != '-') {
      id.append('-');
    }
  }
}
