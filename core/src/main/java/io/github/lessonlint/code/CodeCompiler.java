package io.github.lessonlint.code;

import io.github.lessonlint.model.CodeVerdict.Certainty;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says whether code of one language that parses compiles: whether its names and types are right,
 * too. Executes nothing and writes no files. Whoever calls it sees to deadlines and to a stack that
 * is big enough.
 */
public interface CodeCompiler {

  /** Returns the name of the language it reads, as {@link Languages} gives it. */
  String language();

  /**
   * Returns why it cannot work as it is asked to on this machine, as a sentence for the reader of
   * the report; empty if it can.
   */
  Optional<String> unavailable();

  /**
   * Returns what comes of each program, in the same order. No program sees another one.
   *
   * @param all the code of the whole run: names that are declared anywhere in it may be meant
   *     wherever it does not say what they are
   */
  List<Outcome> compile(List<Program> programs, List<String> all);

  /**
   * What comes of a program.
   *
   * @param findings what is wrong
   * @param compiled the parts, by their index, of which everything was looked at
   */
  record Outcome(List<Finding> findings, Set<Integer> compiled) {
    public Outcome {
      findings = List.copyOf(findings);
      compiled = Set.copyOf(compiled);
    }
  }

  /**
   * A fault in a program.
   *
   * @param part the index of the part that it is in
   */
  record Finding(int part, CodeEngine.Fault fault, Certainty certainty) {}
}
