package io.github.lessonlint.parse;

import io.github.lessonlint.model.Comment;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.FrontMatter;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.model.QuizOptions;
import io.github.lessonlint.parse.BodyParser.Body;
import io.github.lessonlint.quiz.QuizReader;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads one file into a {@link Document}. Stateless; safe to use from many threads. */
public final class DocumentParser {

  private DocumentParser() {}

  /** Returns the names of the dialects in which quizzes are read. */
  public static List<String> quizDialects() {
    return QuizReader.dialects();
  }

  /** Returns what the file says, without a configuration. */
  public static Document parse(SourceFile source) {
    return parse(source, QuizOptions.DEFAULT);
  }

  /**
   * Returns what the file says.
   *
   * @param quizzes how quizzes are written
   */
  public static Document parse(SourceFile source, QuizOptions quizzes) {
    FrontMatterParser.Result front = FrontMatterParser.parse(source);
    Body body = BodyParser.parse(source, front.bodyStart());
    Span bodySpan = new Span(front.bodyStart(), source.text().length());
    List<Comment> comments = new ArrayList<>(front.comments());
    comments.addAll(body.comments());
    return new Document(
        source,
        front.frontMatter(),
        bodySpan,
        body.headings(),
        body.links(),
        body.definitions(),
        body.anchors(),
        body.codeBlocks(),
        comments,
        QuizReader.read(
            source, quizzes, front.frontMatter().flatMap(f -> f.root()), bodySpan, body.blocks()),
        Optional.empty());
  }

  /** Returns what a file of data asks: TOML by its name, else YAML, which JSON is too. */
  public static Document parseData(SourceFile source, QuizOptions quizzes) {
    Span all = new Span(0, source.text().length());
    StructuredText text =
        source.name().toLowerCase(Locale.ROOT).endsWith(".toml")
            ? TomlReader.read(source, all)
            : YamlReader.read(source, all);
    Quiz quiz = text.root().map(root -> QuizReader.read(source, quizzes, root)).orElse(Quiz.NONE);
    if (!text.problems().isEmpty()) {
      FrontMatter.Problem problem = text.problems().get(0);
      quiz = Quiz.faulty(problem.span(), problem.message());
    } else if (quiz.questions().isEmpty()) {
      quiz = Quiz.faulty(Span.at(0), "this file has no question that could be read");
    }
    return withoutBlocks(source, Optional.empty(), all, text.comments(), quiz, Optional.empty());
  }

  /** Returns the document of a file of which nothing is read. */
  public static Document unread(SourceFile source) {
    return withoutBlocks(
        source, Optional.empty(), Span.at(0), List.of(), Quiz.NONE, Optional.empty());
  }

  /** Returns the document of a file whose body could not be read, for the given reason. */
  public static Document failed(SourceFile source, String reason) {
    FrontMatterParser.Result front = frontMatterIfReadable(source);
    Span body = new Span(front.bodyStart(), source.text().length());
    return withoutBlocks(
        source, front.frontMatter(), body, front.comments(), Quiz.NONE, Optional.of(reason));
  }

  private static Document withoutBlocks(
      SourceFile source,
      Optional<FrontMatter> frontMatter,
      Span body,
      List<Comment> comments,
      Quiz quiz,
      Optional<String> failure) {
    return new Document(
        source,
        frontMatter,
        body,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        comments,
        quiz,
        failure);
  }

  /** It may be the front matter on which reading failed. */
  private static FrontMatterParser.Result frontMatterIfReadable(SourceFile source) {
    try {
      return FrontMatterParser.parse(source);
    } catch (RuntimeException | StackOverflowError e) {
      return new FrontMatterParser.Result(Optional.empty(), 0, List.of());
    }
  }
}
