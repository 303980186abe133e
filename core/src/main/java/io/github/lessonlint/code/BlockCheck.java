package io.github.lessonlint.code;

import io.github.lessonlint.code.CodeEngine.Answer;
import io.github.lessonlint.model.CodeBlock;
import io.github.lessonlint.model.CodeVerdict;
import io.github.lessonlint.model.CodeVerdict.Certainty;
import io.github.lessonlint.model.CodeVerdict.Status;
import io.github.lessonlint.model.Document;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** One block on its way to a verdict. */
final class BlockCheck {
  /** Blocks longer than this (UTF-16 units) are not checked. */
  static final int MAX_LENGTH = 100_000;

  private static final Answer UNWANTED =
      Answer.skipped(Optional.of("all rules about code are off"));

  private final Document document;
  private final int index;
  private final CodeBlock block;
  private final String language;
  private final Annotations annotations;
  private Optional<Answer> answer;
  private Optional<String> doubt = Optional.empty();
  private Optional<String> likely = Optional.empty();

  /**
   * What an engine has to know of a block besides its code.
   *
   * @param form what the author says that the code is a part of
   */
  record Kind(String language, Optional<Form> form) {}

  private BlockCheck(
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

  /**
   * Returns the check of one of the blocks of a document; empty if the block is no code.
   *
   * @param unwanted whether nobody wants to know what comes of it
   */
  static Optional<BlockCheck> of(Document document, int index, boolean unwanted) {
    CodeBlock block = document.codeBlocks().get(index);
    Annotations annotations = Annotations.of(block);
    if (annotations.wish() == Annotations.Wish.NOT_CODE) {
      return Optional.empty();
    }
    Optional<Answer> known = known(block, annotations, unwanted);
    return Languages.of(block.language())
        .map(name -> new BlockCheck(document, index, name, annotations, known));
  }

  /** What is known of a block before an engine sees it. */
  private static Optional<Answer> known(
      CodeBlock block, Annotations annotations, boolean unwanted) {
    if (annotations.wish() == Annotations.Wish.SKIP) {
      return Optional.of(Answer.skipped(annotations.reason()));
    }
    if (unwanted) {
      return Optional.of(UNWANTED);
    }
    return block.text().length() > MAX_LENGTH
        ? Optional.of(Answer.unsupported("it is longer than " + MAX_LENGTH + " characters"))
        : Optional.empty();
  }

  Kind kind() {
    return new Kind(language, annotations.form());
  }

  String code() {
    return block.text();
  }

  /** Returns whether an engine has to be asked. */
  boolean isOpen() {
    return answer.isEmpty();
  }

  void answer(Answer given) {
    answer = Optional.of(given);
  }

  private boolean expectsError() {
    return annotations.wish() == Annotations.Wish.EXPECT_ERROR;
  }

  private Optional<CodeVerdict.Expectation> expectation() {
    return expectsError()
        ? Optional.of(new CodeVerdict.Expectation(annotations.expected()))
        : Optional.empty();
  }

  boolean isRejected() {
    return !expectsError() && answer.filter(a -> a.status() == Status.REJECTED).isPresent();
  }

  /**
   * Returns why the fault of a rejected block is not to be trusted, if it is not.
   *
   * @param accepts whether its language accepts a text
   */
  Optional<String> doubts(Predicate<String> accepts) {
    return answer.orElseThrow().faults().stream()
        .findFirst()
        .flatMap(fault -> Doubts.about(document, index, language, fault.start()))
        .or(() -> Continuations.about(document, index, accepts));
  }

  /** Takes back that a block is rejected. */
  void doubt(String why) {
    doubt = Optional.of(why);
  }

  /** Says of a rejected block in which language it is. */
  void likely(Optional<String> label) {
    likely = label;
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
