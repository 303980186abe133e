package io.github.lessonlint.code;

/**
 * A whole text as which a compiler may read a snippet.
 *
 * @param prefix goes before the code
 * @param code the snippet without what is no code in it, such as prompts; every character that is
 *     left has the offset that it has in the snippet
 * @param suffix goes after the code
 */
public record Unit(String prefix, String code, String suffix) {

  /** Returns the text. */
  public String text() {
    return prefix + code + suffix;
  }
}
