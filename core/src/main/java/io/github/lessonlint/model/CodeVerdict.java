package io.github.lessonlint.model;

import io.github.lessonlint.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * What is known about one code block after the engines ran.
 *
 * @param block the block
 * @param language the name of the language under which it is counted, for example {@code java}
 * @param status what happened
 * @param expectsError whether the author says that the block must not compile
 * @param faults what the engine found; not empty only for {@link Status#REJECTED}
 * @param reason why it was not checked, or how the engine failed
 * @param likely the label of the language that a rejected block is in, where it plainly is in
 *     another one than its label says
 */
public record CodeVerdict(
    CodeBlock block,
    String language,
    Status status,
    boolean expectsError,
    List<Fault> faults,
    Optional<String> reason,
    Optional<String> likely) {

  public CodeVerdict {
    faults = List.copyOf(faults);
  }

  /** What happened to a block. */
  public enum Status {
    /** An engine read it and found nothing. */
    ACCEPTED,
    /** An engine read it and found faults. */
    REJECTED,
    /** The author asked not to check it. */
    SKIPPED,
    /** No engine knows the language here. */
    UNSUPPORTED,
    /** The engine gave up: it crashed or ran out of time. */
    FAILED
  }

  /** One fault, at its place in the Markdown file. */
  public record Fault(Span span, String message) {}
}
