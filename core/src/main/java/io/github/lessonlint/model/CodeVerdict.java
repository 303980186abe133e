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
 * @param faults what the engine found; of a block that is not {@link Status#REJECTED} only what is
 *     not certain
 * @param reason why it was not checked, or how the engine failed
 * @param likely the label of the language that a rejected block is in, where it plainly is in
 *     another one than its label says
 * @param compiled whether its names and types were looked at, too
 */
public record CodeVerdict(
    CodeBlock block,
    String language,
    Status status,
    Optional<Expectation> expectation,
    List<Fault> faults,
    Optional<String> reason,
    Optional<String> likely,
    boolean compiled) {

  public CodeVerdict {
    faults = List.copyOf(faults);
  }

  /** Returns this verdict on code that parses, with what came of looking at names and types. */
  public CodeVerdict compiled(List<Fault> found, boolean whole) {
    boolean certain = found.stream().anyMatch(f -> f.certainty() == Certainty.CERTAIN);
    return new CodeVerdict(
        block,
        language,
        certain ? Status.REJECTED : status,
        expectation,
        found,
        reason,
        likely,
        whole);
  }

  /** Returns this verdict on code that an engine gave up on in the end. */
  public CodeVerdict failed(String why) {
    return new CodeVerdict(
        block,
        language,
        Status.FAILED,
        expectation,
        List.of(),
        Optional.of(why),
        Optional.empty(),
        false);
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

  /** Returns the faults that are of a certainty. */
  public List<Fault> faults(Certainty certainty) {
    return faults.stream().filter(f -> f.certainty == certainty).toList();
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
  public record Fault(Span span, String message, String original, Certainty certainty) {}

  /** How certain a fault is. */
  public enum Certainty {
    /** The code does not parse. */
    SYNTAX,
    /** A name or a type is wrong, whatever is out of sight. */
    CERTAIN,
    /** A name is not known here; what declares it may be out of sight. */
    UNRESOLVED,
    /** It may come of what is out of sight, or of how a fragment was read. */
    DOUBTFUL
  }
}
