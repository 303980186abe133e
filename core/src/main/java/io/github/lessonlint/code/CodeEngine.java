package io.github.lessonlint.code;

import io.github.lessonlint.model.CodeVerdict.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says whether code of one language family compiles. Engines never execute code, never throw for
 * bad code, and are safe to use from many threads. Whoever calls them sees to deadlines and to a
 * stack that is big enough.
 */
public interface CodeEngine {

  /** Returns the names of the languages it reads, as {@link Languages} gives them. */
  Set<String> languages();

  /** Returns the name and the version of what reads them, such as {@code javac 21}. */
  String parser();

  /**
   * Returns why the engine cannot work on this machine, as a sentence for the reader of the report;
   * empty if it can. It is asked before the first snippet, and only if there is one.
   */
  default Optional<String> unavailable() {
    return Optional.empty();
  }

  /**
   * Returns one answer a snippet, in the same order.
   *
   * @param language one of {@link #languages()}
   * @param snippets the code of blocks that all are in that language
   */
  List<Answer> check(String language, List<String> snippets);

  /**
   * Returns one answer a snippet, in the same order, where the author says what the snippets are a
   * part of. An engine that does not tell parts apart reads them as it reads any.
   */
  default List<Answer> check(String language, List<String> snippets, Form form) {
    return check(language, snippets);
  }

  /** Returns whether it accepts a snippet. What is wrong with one that it rejects is not asked. */
  default boolean accepts(String language, String snippet) {
    return check(language, List.of(snippet)).get(0).status() == Status.ACCEPTED;
  }

  /**
   * What an engine says of a snippet.
   *
   * @param status what came of it
   * @param faults what is wrong; empty unless rejected
   * @param reason why there is no verdict; empty if there is one
   */
  record Answer(Status status, List<Fault> faults, Optional<String> reason) {
    /** The snippet compiles. */
    public static final Answer OK = new Answer(Status.ACCEPTED, List.of(), Optional.empty());

    public Answer {
      faults = List.copyOf(faults);
    }

    /** The snippet does not compile. */
    public static Answer rejected(Fault fault) {
      return new Answer(Status.REJECTED, List.of(fault), Optional.empty());
    }

    /**
     * Somebody does not want the snippet to be checked.
     *
     * @param reason why, where they say so
     */
    static Answer skipped(Optional<String> reason) {
      return new Answer(Status.SKIPPED, List.of(), reason);
    }

    /** Nobody can tell whether the snippet compiles. */
    public static Answer unsupported(String reason) {
      return new Answer(Status.UNSUPPORTED, List.of(), Optional.of(reason));
    }

    /** The engine broke. */
    public static Answer failed(String reason) {
      return new Answer(Status.FAILED, List.of(), Optional.of(reason));
    }
  }

  /**
   * One fault.
   *
   * @param start where it starts in the snippet: 0-based, UTF-16 units
   * @param end the offset after its end
   * @param message what is wrong, in words an author understands, without a full stop
   * @param original what the compiler of the language says; empty if it was not asked
   */
  record Fault(int start, int end, String message, String original) {
    /** Creates a fault that the compiler of the language was not asked about. */
    public Fault(int start, int end, String message) {
      this(start, end, message, "");
    }
  }
}
