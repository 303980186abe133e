package io.github.lessonlint.parse;

import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.parse.BodyParser.Body;
import io.github.lessonlint.quiz.QuizReader;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.List;
import java.util.Optional;

/** Reads one file into a {@link Document}. Stateless; safe to use from many threads. */
public final class DocumentParser {

  private DocumentParser() {}

  /** Returns what the file says. */
  public static Document parse(SourceFile source) {
    Body body = BodyParser.parse(source, 0);
    return new Document(
        source,
        Optional.empty(),
        new Span(0, source.text().length()),
        body.headings(),
        body.links(),
        body.definitions(),
        body.anchors(),
        body.codeBlocks(),
        body.comments(),
        QuizReader.read(body.blocks()),
        Optional.empty());
  }

  /** Returns the document of a file whose content could not be read, for the given reason. */
  public static Document failed(SourceFile source, String reason) {
    return new Document(
        source,
        Optional.empty(),
        new Span(0, source.text().length()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Quiz.NONE,
        Optional.of(reason));
  }
}
