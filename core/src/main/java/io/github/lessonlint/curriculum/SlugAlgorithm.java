package io.github.lessonlint.curriculum;

/** How a site turns the text of a heading into its id. */
public enum SlugAlgorithm {
  /** github.com. */
  GITHUB,
  /** Every run of characters that are not letters or digits becomes one hyphen. */
  KEBAB
}
