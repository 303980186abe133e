package io.github.lessonlint.rules.quiz;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.rules.quiz.NumberedQuestions.Member;
import java.util.ArrayList;
import java.util.List;

/** Finds numbers of questions that do not follow each other. */
public final class QuestionNumbering implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "quiz/question-numbering",
          Severity.WARNING,
          "The numbers of the questions are doubled or skipped");

  /** In fewer questions a gap may well be meant: somebody chose them from a longer list. */
  private static final int FEWEST_FOR_GAP = 3;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    for (List<Member> run : NumberedQuestions.runs(document)) {
      List<Integer> faults = faults(document, run);
      // So many are a way of numbering of its own.
      boolean habit = faults.size() > 1 && faults.size() * 2 >= run.size();
      if (!habit && !isLazyList(run)) {
        faults.forEach(
            at ->
                reporter.report(
                    document,
                    run.get(at).digits(),
                    message(document, curriculum, run, at, faults.size() == 1)));
      }
    }
  }

  /** In a list whose items all have the same number Markdown counts. */
  private static boolean isLazyList(List<Member> run) {
    int first = run.get(0).number();
    return run.stream().allMatch(m -> m.item() && m.number() == first);
  }

  /** Returns the places in a run at which another number is due. */
  private static List<Integer> faults(Document document, List<Member> run) {
    List<Integer> faults = new ArrayList<>();
    int start = start(run);
    if (run.get(0).number() != start) {
      faults.add(0);
    }
    for (int i = 1; i < run.size(); i++) {
      int number = run.get(i).number();
      boolean follows = number == run.get(i - 1).number() + 1 || number == start + i;
      boolean gap = number > run.get(i - 1).number();
      if (!follows && (!gap || isLost(document, run, i, start))) {
        faults.add(i);
      }
    }
    return faults;
  }

  /** Returns the number that the first question should have, as the next two have it. */
  private static int start(List<Member> run) {
    int first = run.get(0).number();
    boolean wrong =
        run.size() > 2
            && run.get(1).number() == 2
            && run.get(2).number() == 3
            && first >= run.get(1).number();
    return wrong ? 1 : first;
  }

  /** Returns whether the number that is due before a gap is nowhere, not even unread. */
  private static boolean isLost(Document document, List<Member> run, int at, int start) {
    int due = due(run, at, start);
    Quiz.Question before = run.get(at - 1).question();
    int from =
        before.options().stream()
            .mapToInt(o -> o.span().end())
            .max()
            .orElseGet(() -> before.span().end());
    return run.size() >= FEWEST_FOR_GAP
        && run.stream().noneMatch(m -> m.number() == due)
        && !QuestionMentions.isLabelled(document, from, run.get(at).digits().start(), due);
  }

  private static int due(List<Member> run, int at, int start) {
    return at == 0 ? start : run.get(at - 1).number() + 1;
  }

  private static Message message(
      Document document, Curriculum curriculum, List<Member> run, int at, boolean only) {
    int number = run.get(at).number();
    int due = due(run, at, start(run));
    boolean gap = at > 0 && number > run.get(at - 1).number();
    String fault =
        at == 0
            ? "the first question is '" + number + "'"
            : "question '" + number + "' follows '" + run.get(at - 1).number() + "'";
    String advice =
        gap
            ? "; put the missing question back, or number the rest anew"
            : "; give each question a number of its own";
    Message message = Message.of(fault + " where '" + due + "' is due" + advice);
    return only
        ? Renumbering.of(document, curriculum, run, at, start(run))
            .map(message::fix)
            .orElse(message)
        : message;
  }
}
