package io.github.lessonlint.quiz.component;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.quiz.data.QuizPaths;
import io.github.lessonlint.source.Span;
import java.util.Optional;

/** Looks up what a name stands for in a page of MDX. */
final class JsxNames {

  private JsxNames() {}

  /** Returns the literal that a constant of the page holds. */
  static Optional<Value> value(String markup, String name) {
    int at = after(markup, "const " + name);
    return at < markup.length() && markup.charAt(at) == '='
        ? Literals.read(markup, at + 1).value()
        : Optional.empty();
  }

  /** Returns the file of data that is imported under a name. */
  static Optional<Quiz.Reference> file(String markup, String name) {
    int at = after(markup, "import " + name);
    if (!markup.startsWith("from", at)) {
      return Optional.empty();
    }
    int start = Literals.blanks(markup, at + "from".length());
    char quote = start < markup.length() ? markup.charAt(start) : ' ';
    int end = quote == '"' || quote == '\'' ? markup.indexOf(quote, start + 1) : -1;
    String path = end < 0 ? "" : markup.substring(start + 1, end);
    return QuizPaths.isPath(path) && path.startsWith(".")
        ? Optional.of(new Quiz.Reference(new Span(start + 1, end), path, true))
        : Optional.empty();
  }

  /** The offset after words that start a statement and the blanks that follow; else the end. */
  private static int after(String markup, String words) {
    int at = markup.indexOf(words);
    while (at >= 0 && Literals.isNamePart(markup, at + words.length())) {
      at = markup.indexOf(words, at + words.length());
    }
    return at < 0 ? markup.length() : Literals.blanks(markup, at + words.length());
  }
}
