package io.github.lessonlint.model;

import java.util.OptionalInt;
import java.util.Set;

/**
 * What the configuration says about how quizzes are written.
 *
 * @param dialects the names of the dialects that count; none stands for all
 * @param indexBase the number of the first option, 0 or 1, in keys that are numbers; where it is
 *     empty, each quiz is looked at
 */
public record QuizOptions(Set<String> dialects, OptionalInt indexBase) {

  /** What holds without configuration. */
  public static final QuizOptions DEFAULT = new QuizOptions(Set.of(), OptionalInt.empty());

  public QuizOptions {
    dialects = Set.copyOf(dialects);
  }

  /** Returns whether the dialect of a name counts. */
  public boolean allow(String dialect) {
    return dialects.isEmpty() || dialects.contains(dialect);
  }
}
