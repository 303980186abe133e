package io.github.lessonlint.rules.quiz;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.rule.Suggestions;
import java.util.List;
import java.util.Optional;

/** Finds keys that name no option. */
public final class AnswerNotAnOption implements DocumentRule {
  /** A shorter option may well be how any explanation begins. */
  private static final int SHORTEST_QUOTE = 8;

  private static final RuleInfo INFO =
      new RuleInfo(
          "quiz/answer-not-an-option",
          Severity.ERROR,
          "An answer names an option that the question does not have");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    for (Quiz.Question question : document.quiz().questions()) {
      if (question.certain() && question.options().size() > 1) {
        question.keys().stream()
            .filter(key -> key.option().isEmpty() && !isHole(key, question))
            .forEach(key -> reporter.report(document, key.span(), message(key, question)));
      }
    }
  }

  /** A letter that a broken sequence skips or overruns is that sequence's fault. */
  private static boolean isHole(Quiz.Key key, Quiz.Question question) {
    List<Quiz.Option> options = question.options();
    return Letters.firstFault(options).isPresent()
        && Letters.index(key.text()) <= Letters.highest(options);
  }

  private static Message message(Quiz.Key key, Quiz.Question question) {
    List<Quiz.Option> options = question.options();
    String first = options.get(0).label();
    String last = options.get(options.size() - 1).label();
    if (first.isEmpty()) {
      return unlabelled(key, question);
    }
    Message message =
        Message.of(
            "the answer '"
                + key.text()
                + "'"
                + key.file().map(f -> " in '" + f + "'").orElse("")
                + " is not among the options "
                + first
                + " to "
                + last
                + "; name one of them, or add the option");
    return explained(question)
        .map(o -> message.suggest("Replace '" + key.text() + "' with '" + o + "'", key.span(), o))
        .orElse(message);
  }

  /** Options without letters are named by their texts, or counted. */
  private static Message unlabelled(Quiz.Key key, Quiz.Question question) {
    int count = question.options().size();
    if (key.text().chars().allMatch(c -> c == '-' || Character.isDigit(c))) {
      return Message.of(
          "the answer "
              + key.text()
              + " counts past the "
              + count
              + " options; give the number of one of them, or add the option");
    }
    Optional<String> meant =
        Suggestions.nearest(
            key.text(), question.options().stream().map(o -> o.text().text()).toList());
    Message message =
        Message.of(
            "the answer '"
                + key.text()
                + "' is none of the "
                + count
                + " options"
                + (meant.isPresent()
                    ? Suggestions.didYouMean(meant)
                    : "; give one of them word for word, or add the option"));
    return meant
        .filter(AnswerNotAnOption::isPlain)
        .map(o -> message.suggest("Replace '" + key.text() + "' with '" + o + "'", key.span(), o))
        .orElse(message);
  }

  /** Whether a text can stand between the quotes of any format as it is. */
  private static boolean isPlain(String text) {
    return text.chars().noneMatch(c -> "\"'`\\\n\r:#".indexOf(c) >= 0);
  }

  /** Returns the label of the one option whose text the explanation begins with. */
  private static Optional<String> explained(Quiz.Question question) {
    String why = question.explanation().map(Quiz.Text::text).orElse("");
    List<String> labels =
        question.options().stream()
            .filter(o -> o.text().text().length() >= SHORTEST_QUOTE)
            .filter(o -> why.startsWith(o.text().text()))
            .map(Quiz.Option::label)
            .toList();
    return labels.size() == 1 ? Optional.of(labels.get(0)) : Optional.empty();
  }
}
