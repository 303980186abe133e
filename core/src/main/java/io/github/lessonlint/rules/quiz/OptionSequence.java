package io.github.lessonlint.rules.quiz;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Fix;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds letters that do not follow each other. */
public final class OptionSequence implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "quiz/option-sequence",
          Severity.ERROR,
          "The letters of the options are doubled, skipped or out of order");

  /** An "A" before a word in small letters is an article. */
  private static final Pattern LONE_LETTER = Pattern.compile("\\b(?:[B-Z]|A(?! \\p{Ll}))\\b");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    for (Quiz.Question question : document.quiz().questions()) {
      if (question.certain() && question.options().size() > 1) {
        Letters.firstFault(question.options())
            .ifPresent(
                at ->
                    reporter.report(
                        document, question.options().get(at).labelSpan(), message(question, at)));
      }
    }
  }

  private static Message message(Quiz.Question question, int at) {
    List<Quiz.Option> options = question.options();
    String found = options.get(at).label();
    String wanted = Letters.letter(at, options.get(0).label());
    String fault =
        at == 0
            ? "the first option is '" + found + "'"
            : "option '" + found + "' follows '" + options.get(at - 1).label() + "'";
    Message message = Message.of(fault + " where '" + wanted + "' is due" + advice(options, at));
    boolean keysStandBefore =
        question.keys().stream().allMatch(k -> k.option().isPresent() && k.option().getAsInt() < at)
            && !question.keys().isEmpty();
    if (!keysStandBefore) {
      return message;
    }
    Fix relabel = relabel(options, at);
    boolean named = question.keys().stream().anyMatch(k -> k.text().equalsIgnoreCase(found));
    boolean certain = isSlip(options, at) && !named && !namesLetters(question);
    return message.fix(certain ? relabel : relabel.unsafe());
  }

  private static boolean namesLetters(Quiz.Question question) {
    return Stream.concat(
            question.explanation().stream(), question.options().stream().map(Quiz.Option::text))
        .anyMatch(text -> LONE_LETTER.matcher(text.text()).find());
  }

  /** Whether just one letter is wrong; where it skips one at the end, an option may be missing. */
  private static boolean isSlip(List<Quiz.Option> options, int at) {
    long wrong =
        IntStream.range(0, options.size())
            .filter(i -> Letters.index(options.get(i).label()) != i)
            .count();
    return wrong == 1 && (at < options.size() - 1 || isDoubled(options, at));
  }

  private static String advice(List<Quiz.Option> options, int at) {
    return isDoubled(options, at)
        ? "; give each option a letter of its own"
        : "; put the missing option back, or letter the options anew and adapt the answer";
  }

  private static boolean isDoubled(List<Quiz.Option> options, int at) {
    String found = options.get(at).label();
    return options.subList(0, at).stream().anyMatch(o -> o.label().equalsIgnoreCase(found));
  }

  private static Fix relabel(List<Quiz.Option> options, int from) {
    List<Fix.Edit> edits = new ArrayList<>();
    for (int i = from; i < options.size(); i++) {
      String letter = Letters.letter(i, options.get(0).label());
      edits.add(new Fix.Edit(options.get(i).labelSpan(), letter));
    }
    return new Fix(true, "Letter the options in order", edits);
  }
}
