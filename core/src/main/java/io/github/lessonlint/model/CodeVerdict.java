package io.github.lessonlint.model;

import io.github.lessonlint.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is known about one code block after the engines ran.
 *
 * @param block the block
 * @param language the name of the language under which it is counted, for example {@code java}
 * @param status what happened
 * @param expectation what the author says of the fault that the block must have; empty: it must
 *     have none
 * @param faults what the engine found; not empty only for {@link Status#REJECTED}
 * @param reason why it was not checked, or how the engine failed
 * @param likely the label of the language that a rejected block is in, where it plainly is in
 *     another one than its label says
 */
public record CodeVerdict(
    CodeBlock block,
    String language,
    Status status,
    Optional<Expectation> expectation,
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

  /** Returns whether the author says that the block must not compile. */
  public boolean expectsError() {
    return expectation.isPresent();
  }

  /**
   * What is said of the fault that a block must have.
   *
   * @param message a part of its message; empty: any fault will do
   */
  public record Expectation(String message) {

    /** Returns whether a fault is the one that is expected, whatever the case of letters. */
    public boolean fits(Fault fault) {
      return contains(fault.message) || contains(fault.original);
    }

    private boolean contains(String text) {
      return plain(text).contains(plain(message));
    }

    private static String plain(String text) {
      return text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One fault, at its place in the Markdown file.
   *
   * @param message what is wrong, in words an author understands
   * @param original what the compiler of the language says; empty if it was not asked
   */
  public record Fault(Span span, String message, String original) {}
}
