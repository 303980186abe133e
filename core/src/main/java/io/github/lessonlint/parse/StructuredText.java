package io.github.lessonlint.parse;

import io.github.lessonlint.model.Comment;
import io.github.lessonlint.model.FrontMatter.Problem;
import io.github.lessonlint.model.Value;
import java.util.List;
import java.util.Optional;

/**
 * What a YAML or TOML text says.
 *
 * @param root its value; empty for an empty text and for one with a syntax fault
 * @param problems what is wrong with it, in the order of the file
 * @param comments its comments, in the order of the file
 */
public record StructuredText(Optional<Value> root, List<Problem> problems, List<Comment> comments) {

  public StructuredText {
    problems = List.copyOf(problems);
    comments = List.copyOf(comments);
  }
}
