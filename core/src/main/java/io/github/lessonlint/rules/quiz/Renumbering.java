package io.github.lessonlint.rules.quiz;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.rule.Fix;
import io.github.lessonlint.rules.quiz.NumberedQuestions.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers questions anew where nothing refers to their numbers. */
final class Renumbering {

  private Renumbering() {}

  /**
   * Returns the fix of the only wrong number of a run.
   *
   * @param run the questions that are numbered together
   * @param at which of them has the wrong number
   * @param start the number that the first one should have
   */
  static Optional<Fix> of(
      Document document, Curriculum curriculum, List<Member> run, int at, int start) {
    if (QuestionMentions.any(document, curriculum)) {
      return Optional.empty();
    }
    boolean resumes = at + 1 < run.size() && run.get(at + 1).number() == start + at + 1;
    boolean doubled = at > 0 && run.get(at).number() == run.get(at - 1).number();
    int last = resumes ? at + 1 : run.size();
    List<Fix.Edit> edits = new ArrayList<>();
    for (int i = at; i < last; i++) {
      edits.add(new Fix.Edit(run.get(i).digits(), String.valueOf(start + i)));
    }
    // After a gap, a question may be lost; a last number that is wrong may stand for anything.
    return Optional.of(new Fix(resumes || doubled, "Number the questions in order", edits));
  }
}
