package io.github.lessonlint.code;

import java.util.List;
import java.util.Set;

/**
 * Says whether code of one language family compiles. Engines never execute code, never throw for
 * bad code, and answer within bounded time. An engine is used by one thread at a time.
 */
public interface CodeEngine {

  /** Returns the names of the languages it reads, as {@link Languages} gives them. */
  Set<String> languages();

  /**
   * Returns one answer a snippet, in the same order.
   *
   * @param language one of {@link #languages()}
   * @param snippets the code of blocks that all are in that language
   */
  List<Answer> check(String language, List<String> snippets);

  /**
   * What an engine says of a snippet.
   *
   * @param faults what is wrong; empty if it compiles
   * @param failure why there is no answer: the engine crashed, gave up or is not there
   */
  record Answer(List<Fault> faults, java.util.Optional<String> failure) {
    /** The snippet compiles. */
    public static final Answer OK = new Answer(List.of(), java.util.Optional.empty());

    public Answer {
      faults = List.copyOf(faults);
    }

    /** The snippet does not compile. */
    public static Answer fault(int start, int end, String message) {
      return new Answer(List.of(new Fault(start, end, message)), java.util.Optional.empty());
    }

    /** There is no answer. */
    public static Answer failed(String reason) {
      return new Answer(List.of(), java.util.Optional.of(reason));
    }
  }

  /**
   * One fault.
   *
   * @param start where it starts in the snippet: 0-based, UTF-16 units
   * @param end the offset after its end
   * @param message what is wrong, in words an author understands, without a full stop
   */
  record Fault(int start, int end, String message) {}
}
