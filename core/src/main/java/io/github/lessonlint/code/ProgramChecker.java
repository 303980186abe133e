package io.github.lessonlint.code;

import io.github.lessonlint.code.CodeCompiler.Finding;
import io.github.lessonlint.code.CodeCompiler.Outcome;
import io.github.lessonlint.code.Programs.Planned;
import io.github.lessonlint.model.CodeBlock;
import io.github.lessonlint.model.CodeVerdict;
import io.github.lessonlint.model.CodeVerdict.Certainty;
import io.github.lessonlint.model.CodeVerdict.Status;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.parallel.Workers;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

/** Has the blocks that parse compiled, all at once. */
public final class ProgramChecker {
  /** How many programs are compiled at once: enough to pay, few enough for the deadline. */
  private static final int BATCH = 1000;

  /** Into how many parts programs are divided of which one broke the compiler. */
  private static final int PARTS = 8;

  private final CodeCompiler compiler;
  private final Workers workers;
  private final IdentityHashMap<CodeBlock, CodeVerdict> verdicts = new IdentityHashMap<>();
  private final IdentityHashMap<CodeBlock, Place> places = new IdentityHashMap<>();

  /** Where a block is: its document and its index in that. */
  private record Place(Document document, int index) {}

  /** Creates a checker that asks a compiler. */
  public ProgramChecker(CodeCompiler compiler, Workers workers) {
    this.compiler = compiler;
    this.workers = workers;
  }

  /**
   * Returns what was found before, with what the compiler says of the blocks that parse.
   *
   * @param parsed a result for the same documents
   */
  public CodeChecker.Result check(List<Document> documents, CodeChecker.Result parsed) {
    parsed.verdicts().forEach(v -> verdicts.put(v.block(), v));
    List<Planned> programs =
        documents.stream().flatMap(d -> Programs.of(blocks(d)).stream()).toList();
    if (programs.isEmpty()) {
      return parsed;
    }
    Optional<String> trouble = compiler.unavailable();
    if (trouble.isPresent()) {
      return parsed.withNotices(List.of(trouble.get()));
    }
    List<String> all =
        programs.stream()
            .flatMap(p -> p.program().parts().stream())
            .filter(Program.Part::asked)
            .map(Program.Part::text)
            .toList();
    compile(divided(programs, BATCH), all);
    return new CodeChecker.Result(
        parsed.verdicts().stream().map(v -> verdicts.getOrDefault(v.block(), v)).toList(),
        parsed.notices());
  }

  private List<Programs.Block> blocks(Document document) {
    List<Programs.Block> blocks = new ArrayList<>();
    for (int i = 0; i < document.codeBlocks().size(); i++) {
      CodeBlock block = document.codeBlocks().get(i);
      places.put(block, new Place(document, i));
      CodeVerdict verdict = verdicts.get(block);
      if (verdict != null
          && verdict.status() == Status.ACCEPTED
          && verdict.language().equals(compiler.language())) {
        blocks.add(new Programs.Block(verdict, Annotations.of(block)));
      }
    }
    return blocks;
  }

  /** Compiles batches; one that breaks the compiler is divided until it is a single program. */
  private void compile(List<List<Planned>> batches, List<String> all) {
    List<List<Outcome>> outcomes =
        workers.map(
            batches,
            batch -> compiler.compile(batch.stream().map(Planned::program).toList(), all),
            ProgramChecker.this::broken);
    List<List<Planned>> smaller = new ArrayList<>();
    for (int i = 0; i < batches.size(); i++) {
      List<Planned> batch = batches.get(i);
      List<Outcome> found = outcomes.get(i);
      for (int j = 0; j < found.size(); j++) {
        take(batch.get(j), found.get(j));
      }
      if (found.isEmpty() && batch.size() > 1) {
        smaller.addAll(divided(batch, (batch.size() + PARTS - 1) / PARTS));
      }
    }
    if (!smaller.isEmpty()) {
      compile(smaller, all);
    }
  }

  private List<Outcome> broken(List<Planned> batch, Workers.Failure failure) {
    if (batch.size() == 1) {
      forEachAsked(
          batch.get(0),
          (part, verdict) -> verdict.failed("its compiler failed: " + failure.reason()));
    }
    return List.of();
  }

  private static List<List<Planned>> divided(List<Planned> batch, int size) {
    List<List<Planned>> parts = new ArrayList<>();
    for (int from = 0; from < batch.size(); from += size) {
      parts.add(batch.subList(from, Math.min(from + size, batch.size())));
    }
    return parts;
  }

  private void take(Planned planned, Outcome outcome) {
    forEachAsked(
        planned,
        (part, verdict) ->
            verdict.compiled(
                outcome.findings().stream()
                    .filter(f -> f.part() == part)
                    .map(f -> fault(f, verdict))
                    .toList(),
                outcome.compiled().contains(part)));
  }

  private void forEachAsked(Planned planned, BiFunction<Integer, CodeVerdict, CodeVerdict> change) {
    for (int i = 0; i < planned.blocks().size(); i++) {
      if (planned.program().parts().get(i).asked()) {
        int part = i;
        verdicts.computeIfPresent(planned.blocks().get(i), (b, v) -> change.apply(part, v));
      }
    }
  }

  private CodeVerdict.Fault fault(Finding finding, CodeVerdict verdict) {
    CodeEngine.Fault fault = finding.fault();
    CodeBlock block = verdict.block();
    Place place = Objects.requireNonNull(places.get(block));
    boolean doubtful =
        finding.certainty() != Certainty.DOUBTFUL
            && !verdict.expectsError()
            && Doubts.about(place.document(), place.index(), verdict.language(), fault.start())
                .isPresent();
    return new CodeVerdict.Fault(
        block.toFile(fault.start(), fault.end()),
        fault.message(),
        fault.original(),
        doubtful ? Certainty.DOUBTFUL : finding.certainty());
  }
}
