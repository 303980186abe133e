package io.github.lessonlint.parse;

import io.github.lessonlint.model.Comment;
import io.github.lessonlint.model.FrontMatter;
import io.github.lessonlint.model.FrontMatter.Format;
import io.github.lessonlint.model.FrontMatter.Problem;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the front matter of a file. Ends quickly and without an exception for any text. */
public final class FrontMatterParser {

  private FrontMatterParser() {}

  /**
   * What was read.
   *
   * @param frontMatter the front matter
   * @param bodyStart the offset in the file at which the body starts; 0 without front matter
   * @param comments the comments in and before the front matter
   */
  public record Result(Optional<FrontMatter> frontMatter, int bodyStart, List<Comment> comments) {
    public Result {
      comments = List.copyOf(comments);
    }
  }

  /** Returns the front matter of a file. */
  public static Result parse(SourceFile source) {
    return FrontMatterSplitter.split(source)
        .map(split -> parse(source, split))
        .orElseGet(() -> new Result(Optional.empty(), 0, List.of()));
  }

  private static Result parse(SourceFile source, FrontMatterSplitter.Split split) {
    StructuredText text =
        split.format() == Format.YAML
            ? YamlReader.read(source, split.content())
            : TomlReader.read(source, split.content());
    List<Problem> problems = new ArrayList<>(text.problems());
    Optional<Value.Mapping> root = Optional.empty();
    if (text.root().isPresent() && text.root().get() instanceof Value.Mapping mapping) {
      root = Optional.of(mapping);
    } else if (text.root().isPresent()) {
      problems.add(
          new Problem(
              firstLine(source, text.root().get().span()),
              "front matter must be made of keys and values, one 'key: value' a line",
              Optional.empty()));
    } else if (problems.isEmpty()) {
      root = Optional.of(new Value.Mapping(Span.at(split.content().start()), List.of()));
    } else if (split.format() == Format.YAML) {
      root = YamlRecovery.readable(source, split.content());
    }
    FrontMatter frontMatter =
        new FrontMatter(
            split.format(),
            split.closing().map(split.opening()::union).orElse(split.opening()),
            split.content(),
            split.closing().isPresent(),
            root,
            problems);
    List<Comment> comments = new ArrayList<>(split.comments());
    comments.addAll(text.comments());
    return new Result(Optional.of(frontMatter), split.bodyStart(), comments);
  }

  private static Span firstLine(SourceFile source, Span span) {
    Span line = source.lineSpan(source.lines().line(span.start()));
    return new Span(span.start(), Math.max(span.start(), line.end()));
  }
}
