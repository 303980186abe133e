package io.github.lessonlint.rule;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.Document;

/** A rule for every Markdown file, lesson or not. Documents are checked in parallel. */
public non-sealed interface DocumentRule extends Rule {

  /** Reports what is wrong with one document. */
  void check(Document document, Curriculum curriculum, Reporter reporter);
}
