package io.github.lessonlint.model;

import io.github.lessonlint.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * The block of metadata at the start of a file.
 *
 * @param format how it is written
 * @param span from the opening delimiter to the end of the closing one; of an unclosed one, only
 *     the opening line
 * @param content what stands between the delimiters
 * @param closed whether there is a closing delimiter
 * @param root the keys; empty where the text is no mapping. With a syntax fault only the keys that
 *     can be read around it, in case that a lesson is known by them
 * @param problems what is wrong with its syntax, in the order of the file
 */
public record FrontMatter(
    Format format,
    Span span,
    Span content,
    boolean closed,
    Optional<Value.Mapping> root,
    List<Problem> problems) {

  public FrontMatter {
    problems = List.copyOf(problems);
  }

  /** The language of the front matter. */
  public enum Format {
    /** Between {@code ---} and {@code ---} or {@code ...}. */
    YAML,
    /** Between {@code +++} and {@code +++}. */
    TOML
  }

  /** A fault of the front matter's syntax, in words for an author. */
  public record Problem(Span span, String message, Optional<String> help) {}

  /** Returns the value of a top-level key. */
  public Optional<Value> get(String key) {
    return root.flatMap(r -> r.get(key));
  }
}
