package io.github.lessonlint.code.java;

import io.github.lessonlint.code.CodeCompiler.Finding;
import io.github.lessonlint.code.CodeCompiler.Outcome;
import io.github.lessonlint.code.CodeEngine.Fault;
import io.github.lessonlint.code.Program;
import io.github.lessonlint.model.CodeVerdict.Certainty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is found in the files of a program. */
final class Verdicts {
  private final Program program;
  private final List<Finding> findings = new ArrayList<>();
  private boolean inFrame;

  Verdicts(Program program) {
    this.program = program;
  }

  void add(int part, Fault fault, Certainty certainty) {
    findings.add(new Finding(part, fault, certainty));
  }

  /** Takes notice of an error in what no author wrote. */
  void noteFrame() {
    inFrame = true;
  }

  /**
   * Returns the findings in the order of the text.
   *
   * @param outlines says what parts are made of
   */
  Outcome outcome(Function<Program.Part, Optional<List<Item>>> outlines) {
    findings.sort(Comparator.comparingInt(Finding::part).thenComparingInt(f -> f.fault().start()));
    Set<Integer> compiled = new HashSet<>();
    for (int i = 0; i < program.parts().size(); i++) {
      Optional<List<Item>> items = outlines.apply(program.parts().get(i));
      if (!inFrame && items.filter(Verdicts::isWhole).isPresent()) {
        compiled.add(i);
      }
    }
    return new Outcome(findings, compiled);
  }

  /** Whether the compiler finds in code all that it would in a file: not so in nested classes. */
  private static boolean isWhole(List<Item> items) {
    return items.stream()
        .noneMatch(
            i ->
                i.declares().startsWith("type ")
                    && (i.kind() == Item.Kind.MEMBER || i.kind() == Item.Kind.STATEMENT));
  }
}
