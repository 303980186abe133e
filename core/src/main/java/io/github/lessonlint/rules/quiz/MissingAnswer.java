package io.github.lessonlint.rules.quiz;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.model.Quiz.Keyed;
import io.github.lessonlint.model.Quiz.Question;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.rule.Suggestions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds questions without a key. */
public final class MissingAnswer implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "quiz/missing-answer",
          Severity.ERROR,
          "A question with options says nowhere which of them is right");

  private static final List<String> WORDS = List.of("Answer", "Answers", "Solution", "Solutions");

  /** So many files of a folder must have keys before one that has none stands out. */
  private static final int FEWEST_WITH_KEYS = 3;

  /** Files named so may well keep their keys to themselves. */
  private static final List<String> EXAMS =
      List.of("exam", "test", "final", "midterm", "assess", "challenge", "practice", "worksheet");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    for (Question question : document.quiz().questions()) {
      if (question.certain() && isWhole(question)) {
        check(document, question, reporter);
      }
    }
    document.quiz().questions().stream()
        .filter(q -> q.keyed() == Keyed.WITHHELD)
        .findFirst()
        .filter(q -> standsOut(document, q, curriculum))
        .ifPresent(q -> reporter.report(document, q.span(), noKeys(document)));
  }

  private static void check(Document document, Question question, Reporter reporter) {
    Optional<Quiz.Text> near = question.nearKey();
    Optional<Message> misspelt = near.flatMap(MissingAnswer::misspelt);
    if (near.isPresent() && misspelt.isPresent()) {
      reporter.report(document, near.get().span(), misspelt.get());
    } else if (question.keyed() == Keyed.NOWHERE) {
      reporter.report(document, question.span(), message(question));
    }
  }

  private static boolean isWhole(Question question) {
    return question.options().size() > 1 || question.selection() == Quiz.Selection.TEXT;
  }

  private static Optional<Message> misspelt(Quiz.Text near) {
    Optional<String> meant =
        near.text().startsWith("[")
            ? Optional.of("[x]")
            : Suggestions.nearest(near.text(), WORDS).map(word -> inCaseOf(near.text(), word));
    String found = "'" + near.text() + "'";
    return meant.map(
        word ->
            Message.of(
                    found
                        + " is not read as an answer, so this question has none"
                        + Suggestions.didYouMean(meant))
                .suggest("Replace " + found + " with '" + word + "'", near.span(), word));
  }

  private static String inCaseOf(String sample, String word) {
    return Character.isUpperCase(sample.codePointAt(0)) ? word : word.toLowerCase(Locale.ROOT);
  }

  private static Message message(Question question) {
    List<Quiz.Option> options = question.options();
    if (options.isEmpty()) {
      return Message.of("this question has no answer; write one");
    }
    String last = options.get(options.size() - 1).label();
    return Message.of(
        "this question has options but no answer; "
            + advice(question.dialect(), last)
            + inList(question, last));
  }

  /** Keys may stand in a list as well, where letters and numbers tell which belongs to what. */
  private static String inList(Question question, String last) {
    return last.isEmpty() || question.number().isEmpty()
        ? ""
        : ", or '"
            + question.number().getAsInt()
            + ". "
            + last
            + "' to a list under a heading 'Answers'";
  }

  private static String advice(String dialect, String last) {
    return switch (dialect) {
      case "task-list", "mkdocs-quiz" -> "check the box of the right option, as in '- [x]'";
      case "round-boxes" -> "mark the right option, as in '(x)'";
      case "liascript" -> "mark the right option, as in '[(X)]'";
      case "lettered", "lettered-list", "lettered-plain", "bulleted-letters" ->
          last.isEmpty()
              ? "add a line such as '**Answer:** True'"
              : "add a line such as '**Answer: " + last + "** - why' after option " + last;
      default -> "say which of them is right";
    };
  }

  // A file without keys among files with keys

  private static boolean standsOut(Document document, Question first, Curriculum curriculum) {
    String name = document.source().name().toLowerCase(Locale.ROOT);
    int keyed = 0;
    int withheld = 0;
    for (Document other : curriculum.documents()) {
      if (other.source().folder().equals(document.source().folder())) {
        keyed += has(other, first.dialect(), Keyed.HERE) ? 1 : 0;
        withheld += has(other, first.dialect(), Keyed.WITHHELD) ? 1 : 0;
      }
    }
    return keyed >= FEWEST_WITH_KEYS && withheld == 1 && EXAMS.stream().noneMatch(name::contains);
  }

  private static boolean has(Document document, String dialect, Keyed keyed) {
    return document.quiz().questions().stream()
        .anyMatch(q -> q.dialect().equals(dialect) && q.keyed() == keyed);
  }

  private static Message noKeys(Document document) {
    long count =
        document.quiz().questions().stream().filter(q -> q.keyed() == Keyed.WITHHELD).count();
    String none =
        count == 1 ? "this question has no answer" : "none of these questions has an answer";
    return Message.of(none + ", as those of the other files in this folder have; add the answers");
  }
}
