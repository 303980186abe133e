package io.github.lessonlint.code;

import io.github.lessonlint.code.CodeEngine.Answer;
import io.github.lessonlint.model.CodeBlock;
import io.github.lessonlint.model.CodeVerdict;
import io.github.lessonlint.model.CodeVerdict.Certainty;
import io.github.lessonlint.model.CodeVerdict.Status;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.parallel.Workers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Runs the engines over all code blocks of a curriculum. */
public final class CodeChecker {
  /** Blocks longer than this (UTF-16 units) are not checked. */
  static final int MAX_LENGTH = 100_000;

  /** Blocks longer than this are not tried in other languages, each of which takes its time. */
  private static final int MAX_LOOKALIKE = 10_000;

  /** Enough for a batch to pay, few enough for one bad block not to cost much. */
  private static final int BATCH = 250;

  private final Map<String, CodeEngine> engines = new HashMap<>();
  private final Workers workers;
  private final Judges judges;

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
    List<Task> tasks = new ArrayList<>();
    Map<Kind, Map<String, List<Task>>> open = new LinkedHashMap<>();
    for (Document document : documents) {
      for (int i = 0; i < document.codeBlocks().size(); i++) {
        Task.of(document, i).ifPresent(tasks::add);
      }
    }
    for (Task task : tasks) {
      if (task.answer.isEmpty()) {
        Kind kind = new Kind(task.language, task.annotations.form());
        open.computeIfAbsent(kind, k -> new LinkedHashMap<>())
            .computeIfAbsent(task.block.text(), t -> new ArrayList<>())
            .add(task);
      }
    }
    Set<String> notices = new LinkedHashSet<>();
    List<Batch> batches = new ArrayList<>();
    open.forEach(
        (kind, same) -> batches.addAll(batches(kind, List.copyOf(same.values()), notices)));
    run(batches);
    workers.map(
        tasks.stream().filter(Task::isRejected).toList(),
        this::lookAgain,
        (task, failure) -> Optional.empty());
    return new Result(tasks.stream().map(Task::verdict).toList(), List.copyOf(notices));
  }

  /** Blocks that one engine can check together. */
  private record Kind(String language, Optional<Form> form) {}

  /**
   * Returns what is to be checked.
   *
   * @param snippets the tasks; those with the same code, as translations of a lesson have it,
   *     together
   */
  private List<Batch> batches(Kind kind, List<List<Task>> snippets, Set<String> notices) {
    CodeEngine embedded = engines.get(kind.language);
    if (embedded == null) {
      answer(snippets, Answer.unsupported("no parser reads this language"));
      return List.of();
    }
    CodeEngine engine = judges.over(kind.language, embedded);
    Optional<String> trouble = engine.unavailable();
    if (trouble.isPresent()) {
      answer(snippets, Answer.unsupported("its parser does not work here"));
      notices.add(trouble.get());
      return List.of();
    }
    boolean judged = engine != embedded || kind.form.isPresent();
    snippets.forEach(same -> same.forEach(t -> t.judged = judged));
    List<Batch> batches = new ArrayList<>();
    for (int i = 0; i < snippets.size(); i += BATCH) {
      int end = Math.min(i + BATCH, snippets.size());
      batches.add(new Batch(engine, kind, snippets.subList(i, end)));
    }
    return batches;
  }

  private static void answer(List<List<Task>> snippets, Answer answer) {
    snippets.forEach(same -> same.forEach(t -> t.answer = Optional.of(answer)));
  }

  /**
   * Finds out whether a fault is to be trusted, and if so, whether the block is in another language
   * than its label says.
   */
  private Optional<String> lookAgain(Task task) {
    task.doubt = task.doubts();
    if (task.doubt.isEmpty()) {
      task.doubt =
          Continuations.about(task.document, task.index, text -> accepts(task.language, text));
    }
    String code = task.block.text();
    if (task.doubt.isEmpty()
        && code.length() <= MAX_LOOKALIKE
        && (!task.judged || !accepts(task.language, code))) {
      task.likely = Lookalikes.of(task.language, code, name -> accepts(name, code));
    }
    return task.likely;
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
  private record Batch(CodeEngine engine, Kind kind, List<List<Task>> snippets) {

    List<Answer> check() {
      List<String> code = snippets.stream().map(same -> same.get(0).block.text()).toList();
      return kind.form.isPresent()
          ? engine.check(kind.language, code, kind.form.get())
          : engine.check(kind.language, code);
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

  /** One block on its way to a verdict. */
  private static final class Task {
    final Document document;
    final int index;
    final CodeBlock block;
    final String language;
    final Annotations annotations;
    Optional<Answer> answer;
    Optional<String> doubt = Optional.empty();
    Optional<String> likely = Optional.empty();

    /**
     * Whether the answer may be another one than the parser gives that reads any part of a file.
     */
    boolean judged;

    private Task(
        Document document,
        int index,
        String language,
        Annotations annotations,
        Optional<Answer> answer) {
      this.document = document;
      this.index = index;
      this.block = document.codeBlocks().get(index);
      this.language = language;
      this.annotations = annotations;
      this.answer = answer;
    }

    /** Returns the task for one of the blocks of a document; empty if the block is no code. */
    static Optional<Task> of(Document document, int index) {
      CodeBlock block = document.codeBlocks().get(index);
      Annotations annotations = Annotations.of(block);
      if (annotations.wish() == Annotations.Wish.NOT_CODE) {
        return Optional.empty();
      }
      return Languages.of(block.language())
          .map(name -> new Task(document, index, name, annotations, known(block, annotations)));
    }

    /** What is known of a block before an engine sees it. */
    private static Optional<Answer> known(CodeBlock block, Annotations annotations) {
      if (annotations.wish() == Annotations.Wish.SKIP) {
        return Optional.of(new Answer(Status.SKIPPED, List.of(), annotations.reason()));
      }
      return block.text().length() > MAX_LENGTH
          ? Optional.of(Answer.unsupported("it is longer than " + MAX_LENGTH + " characters"))
          : Optional.empty();
    }

    boolean expectsError() {
      return annotations.wish() == Annotations.Wish.EXPECT_ERROR;
    }

    Optional<CodeVerdict.Expectation> expectation() {
      return expectsError()
          ? Optional.of(new CodeVerdict.Expectation(annotations.expected()))
          : Optional.empty();
    }

    boolean isRejected() {
      return !expectsError() && answer.filter(a -> a.status() == Status.REJECTED).isPresent();
    }

    /** Returns why the first fault is not to be trusted. */
    Optional<String> doubts() {
      return answer.orElseThrow().faults().stream()
          .findFirst()
          .flatMap(fault -> Doubts.about(document, index, language, fault.start()));
    }

    CodeVerdict verdict() {
      Answer given = answer.orElseThrow();
      List<CodeVerdict.Fault> faults = given.faults().stream().map(this::fault).toList();
      if (doubt.isPresent()) {
        return new CodeVerdict(
            block,
            language,
            Status.UNSUPPORTED,
            Optional.empty(),
            List.of(),
            doubt,
            Optional.empty(),
            false);
      }
      return new CodeVerdict(
          block, language, given.status(), expectation(), faults, given.reason(), likely, false);
    }

    private CodeVerdict.Fault fault(CodeEngine.Fault fault) {
      return new CodeVerdict.Fault(
          block.toFile(fault.start(), fault.end()),
          fault.message(),
          fault.original(),
          Certainty.SYNTAX);
    }
  }
}
