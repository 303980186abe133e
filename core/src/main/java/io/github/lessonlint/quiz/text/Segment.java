package io.github.lessonlint.quiz.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A stretch of a body between two places at which a question may begin.
 *
 * @param start what it begins with; empty where nothing announces a question
 * @param quiz whether it stands in a section that calls itself a quiz
 * @param duties whether it stands in a section of things to do
 * @param answers whether it stands in a section of answers
 * @param before what stands above it that may instruct: "Choose two."
 * @param pieces what it holds, without the start
 */
public record Segment(
    Optional<Start> start,
    boolean quiz,
    boolean duties,
    boolean answers,
    String before,
    List<Piece> pieces) {

  /** How a question begins. */
  public enum Form {
    /** A heading with a question label: {@code ### Question 1}. */
    HEADING,
    /** A heading without one: {@code ### What is a queue?}. */
    TITLE,
    /** A paragraph with a question label: {@code **Question 1:** …}. */
    PARAGRAPH,
    /** An item of a numbered list. */
    ITEM
  }

  /**
   * The beginning of a question.
   *
   * @param named whether it says "question"
   * @param stem offset in the piece's source at which the stem begins
   */
  public record Start(Form form, Piece piece, boolean named, OptionalInt number, int stem) {

    /** Returns the part of the stem that stands in the starting line. */
    public String stemText() {
      if (form == Form.TITLE || form == Form.ITEM) {
        return piece.text();
      }
      Optional<QuestionLabel> label = QuestionLabel.of(piece.text());
      return label
          .map(l -> piece.text().substring(l.end()))
          .orElseGet(() -> piece.source().substring(stem).replace("*", ""))
          .strip();
    }

    public boolean explicit() {
      return form != Form.TITLE;
    }
  }

  public boolean isNamed() {
    return start.isPresent() && start.get().named();
  }
}
