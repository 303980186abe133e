package io.github.lessonlint.quiz.data;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.source.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Knows the path of a file of data when it sees one. */
public final class QuizPaths {
  private static final List<String> ENDS = List.of(".toml", ".json", ".yaml", ".yml");
  private static final int LONGEST = 300;

  private QuizPaths() {}

  /** Returns the file that a value names. */
  public static Optional<Quiz.Reference> of(SourceFile file, Value value) {
    String path = DataFields.written(value);
    return isPath(path)
        ? Optional.of(
            new Quiz.Reference(DataText.inside(file, value.span()), path, path.startsWith(".")))
        : Optional.empty();
  }

  /** Returns whether a text is the path, relative to the file that names it, of a file of data. */
  public static boolean isPath(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return text.length() <= LONGEST
        && ENDS.stream().anyMatch(lower::endsWith)
        && !text.contains("://")
        && !text.startsWith("/");
  }
}
