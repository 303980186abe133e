package io.github.lessonlint.code;

import io.github.lessonlint.code.BlockCheck.Kind;
import io.github.lessonlint.code.CodeEngine.Answer;
import io.github.lessonlint.model.CodeVerdict;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.parallel.Workers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the engines over all code blocks of a curriculum. */
public final class CodeChecker {
  /** Blocks longer than this are not tried in other languages, each of which takes its time. */
  private static final int MAX_LOOKALIKE = 10_000;

  /** Enough for a batch to pay, few enough for one bad block not to cost much. */
  private static final int BATCH = 250;

  private final Map<String, CodeEngine> engines = new HashMap<>();
  private final Workers workers;
  private final Judges judges;

  /**
   * The blocks of which the answer may be another one than the parser gives that reads any part of
   * a file.
   */
  private final Set<Kind> judged = new HashSet<>();

  /** Creates a checker that asks the given engines. */
  public CodeChecker(List<CodeEngine> engines, Workers workers) {
    this(engines, workers, (language, engine) -> engine);
  }

  /** Creates a checker that asks the given engines, and whoever knows better. */
  public CodeChecker(List<CodeEngine> engines, Workers workers, Judges judges) {
    engines.forEach(e -> e.languages().forEach(language -> this.engines.put(language, e)));
    this.workers = workers;
    this.judges = judges;
  }

  /** Knows who judges the blocks of a language. */
  @FunctionalInterface
  public interface Judges {

    /** Returns what is to be asked about a language of which there are blocks. */
    CodeEngine over(String language, CodeEngine engine);
  }

  /**
   * What the engines found.
   *
   * @param verdicts one for each block with a language that is code, in the order of documents
   * @param notices what kept whole languages from being checked, a sentence each
   */
  public record Result(List<CodeVerdict> verdicts, List<String> notices) {
    public Result {
      verdicts = List.copyOf(verdicts);
      notices = List.copyOf(notices);
    }

    /** Returns the same with more that kept languages from being checked. */
    public Result withNotices(List<String> more) {
      return new Result(verdicts, Stream.concat(notices.stream(), more.stream()).toList());
    }
  }

  /** Checks the code blocks of all documents. */
  public Result check(List<Document> documents) {
    return check(documents, document -> true);
  }

  /**
   * Checks the code blocks of documents.
   *
   * @param wanted of which documents; those of the others are skipped
   */
  public Result check(List<Document> documents, Predicate<Document> wanted) {
    List<BlockCheck> blocks = new ArrayList<>();
    for (Document document : documents) {
      boolean skipped = !wanted.test(document);
      for (int i = 0; i < document.codeBlocks().size(); i++) {
        BlockCheck.of(document, i, skipped).ifPresent(blocks::add);
      }
    }
    Set<String> notices = new LinkedHashSet<>();
    List<Batch> batches = new ArrayList<>();
    sameCode(blocks.stream().filter(BlockCheck::isOpen))
        .forEach((kind, same) -> batches.addAll(batches(kind, same, notices)));
    run(batches);
    lookAgain(blocks.stream().filter(BlockCheck::isRejected).toList());
    return new Result(blocks.stream().map(BlockCheck::verdict).toList(), List.copyOf(notices));
  }

  /** Puts blocks with the same code together, as translations of a lesson have it. */
  private static Map<Kind, List<List<BlockCheck>>> sameCode(Stream<BlockCheck> blocks) {
    return blocks.collect(
        Collectors.groupingBy(
            BlockCheck::kind,
            LinkedHashMap::new,
            Collectors.collectingAndThen(
                Collectors.groupingBy(BlockCheck::code, LinkedHashMap::new, Collectors.toList()),
                byCode -> List.copyOf(byCode.values()))));
  }

  /**
   * Returns what is to be checked.
   *
   * @param snippets the blocks; those with the same code together
   */
  private List<Batch> batches(Kind kind, List<List<BlockCheck>> snippets, Set<String> notices) {
    CodeEngine embedded = engines.get(kind.language());
    if (embedded == null) {
      answer(snippets, Answer.unsupported("no parser reads this language"));
      return List.of();
    }
    CodeEngine engine = judges.over(kind.language(), embedded);
    Optional<String> trouble = engine.unavailable();
    if (trouble.isPresent()) {
      answer(snippets, Answer.unsupported("its parser does not work here"));
      notices.add(trouble.get());
      return List.of();
    }
    if (engine != embedded || kind.form().isPresent()) {
      judged.add(kind);
    }
    List<Batch> batches = new ArrayList<>();
    for (int i = 0; i < snippets.size(); i += BATCH) {
      int end = Math.min(i + BATCH, snippets.size());
      batches.add(new Batch(engine, kind, snippets.subList(i, end)));
    }
    return batches;
  }

  private static void answer(List<List<BlockCheck>> snippets, Answer answer) {
    snippets.forEach(same -> same.forEach(block -> block.answer(answer)));
  }

  /**
   * Finds out which faults are not to be trusted, and of the other blocks, which are in another
   * language than their label says.
   */
  private void lookAgain(List<BlockCheck> rejected) {
    List<Optional<String>> doubts =
        workers.map(
            rejected,
            block -> block.doubts(code -> accepts(block.kind().language(), code)),
            (block, failure) -> Optional.empty());
    List<BlockCheck> trusted = new ArrayList<>();
    for (int i = 0; i < rejected.size(); i++) {
      BlockCheck block = rejected.get(i);
      doubts.get(i).ifPresentOrElse(block::doubt, () -> trusted.add(block));
    }
    List<List<BlockCheck>> snippets =
        sameCode(trusted.stream()).values().stream().flatMap(List::stream).toList();
    List<Optional<String>> labels =
        workers.map(snippets, this::likely, (same, failure) -> Optional.empty());
    for (int i = 0; i < snippets.size(); i++) {
      Optional<String> label = labels.get(i);
      snippets.get(i).forEach(block -> block.likely(label));
    }
  }

  /** Returns the label that fits blocks with the same code better than their own. */
  private Optional<String> likely(List<BlockCheck> same) {
    Kind kind = same.get(0).kind();
    String code = same.get(0).code();
    return code.length() <= MAX_LOOKALIKE
            && (!judged.contains(kind) || !accepts(kind.language(), code))
        ? Lookalikes.of(kind.language(), code, name -> accepts(name, code))
        : Optional.empty();
  }

  private boolean accepts(String language, String code) {
    CodeEngine engine = engines.get(language);
    return engine != null && engine.unavailable().isEmpty() && engine.accepts(language, code);
  }

  /** Runs batches; the snippets of a batch that broke run again one by one. */
  private void run(List<Batch> batches) {
    List<List<Answer>> answers =
        workers.map(batches, Batch::check, (batch, failure) -> batch.broken(failure));
    List<Batch> singles = new ArrayList<>();
    for (int i = 0; i < batches.size(); i++) {
      Batch batch = batches.get(i);
      if (answers.get(i).size() == batch.snippets.size()) {
        batch.accept(answers.get(i));
      } else {
        singles.addAll(batch.split());
      }
    }
    List<List<Answer>> second =
        workers.map(singles, Batch::check, (batch, failure) -> batch.broken(failure));
    for (int i = 0; i < singles.size(); i++) {
      singles.get(i).accept(second.get(i));
    }
  }

  /** Blocks of one language that are checked together; those with the same code, once. */
  private record Batch(CodeEngine engine, Kind kind, List<List<BlockCheck>> snippets) {

    List<Answer> check() {
      List<String> code = snippets.stream().map(same -> same.get(0).code()).toList();
      return kind.form().isPresent()
          ? engine.check(kind.language(), code, kind.form().get())
          : engine.check(kind.language(), code);
    }

    void accept(List<Answer> answers) {
      for (int i = 0; i < snippets.size(); i++) {
        answer(List.of(snippets.get(i)), answers.get(i));
      }
    }

    /** What is known after a failure: the answer if there is just one snippet, else nothing. */
    List<Answer> broken(Workers.Failure failure) {
      return snippets.size() == 1 ? List.of(Answer.failed(failure.reason())) : List.of();
    }

    List<Batch> split() {
      return snippets.stream().map(same -> new Batch(engine, kind, List.of(same))).toList();
    }
  }
}
