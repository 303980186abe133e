package io.github.lessonlint.quiz.text;

/** Tells emphasis from stars and underscores that mean themselves: {@code *_test.go}. */
final class Emphasis {

  private Emphasis() {}

  /**
   * Returns whether the rendering of a line took marks away that were hardly meant as marks:
   * underscores, a star without a partner on its line, a star inside a word.
   *
   * @param written the Markdown
   * @param text what became of it
   */
  static boolean isDoubtful(String written, String text) {
    int stars = count(written.replace("**", ""), '*') - count(text, '*');
    boolean paired = stars % 2 == 0;
    return count(written, '_') != count(text, '_')
        || !paired
        || (stars > 0 && hasStarInWord(written));
  }

  private static int count(String text, char c) {
    int count = 0;
    for (int i = text.indexOf(c); i >= 0; i = text.indexOf(c, i + 1)) {
      count++;
    }
    return count;
  }

  private static boolean hasStarInWord(String text) {
    for (int i = text.indexOf('*', 1);
        i > 0 && i + 1 < text.length();
        i = text.indexOf('*', i + 1)) {
      if (Character.isLetterOrDigit(text.charAt(i - 1))
          && Character.isLetterOrDigit(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
