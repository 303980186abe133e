package io.github.lessonlint.rules.quiz;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Heading;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds answers without a reason, in files that otherwise give one. */
public final class MissingExplanation implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "quiz/missing-explanation",
          Severity.WARNING,
          "An answer is not explained although most others in the file are");

  private static final int FEWEST_EXPLAINED = 3;
  private static final int LOWEST_LEVEL = 6;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    document.quiz().questions().stream()
        .collect(Collectors.groupingBy(Quiz.Question::dialect))
        .values()
        .forEach(questions -> check(document, questions, reporter));
  }

  /** Looks at questions of one dialect: where reasons stand depends on it. */
  private static void check(Document document, List<Quiz.Question> questions, Reporter reporter) {
    long explained = questions.stream().filter(MissingExplanation::isExplained).count();
    if (explained < FEWEST_EXPLAINED || explained == questions.size()) {
      return;
    }
    NavigableMap<Integer, Heading> headings = new TreeMap<>();
    document.headings().forEach(h -> headings.put(h.span().start(), h));
    List<Quiz.Question> bare = new ArrayList<>();
    int end = document.source().text().length();
    for (int i = questions.size() - 1; i >= 0; i--) {
      Quiz.Question question = questions.get(i);
      if (isBare(document, question, sectionEnd(headings, question, end))) {
        bare.add(question);
      }
      end = question.span().start();
    }
    if (explained >= 2L * bare.size()) {
      bare.forEach(question -> report(document, question, reporter));
    }
  }

  /** Whether a reason is given, and not just the right option once more. */
  private static boolean isExplained(Quiz.Question question) {
    String why = question.explanation().map(Quiz.Text::text).map(Wording::of).orElse("");
    return !why.isEmpty()
        && question.options().stream().noneMatch(o -> Wording.of(o.text().text()).equals(why));
  }

  /** Returns where a section begins that is not a part of a question, or the end that is given. */
  private static int sectionEnd(
      NavigableMap<Integer, Heading> headings, Quiz.Question question, int end) {
    int start = question.span().start();
    int level = headings.containsKey(start) ? headings.get(start).level() : LOWEST_LEVEL;
    return headings.subMap(start, false, Math.max(start, end), false).values().stream()
        .filter(h -> h.level() <= level)
        .map(h -> h.span().start())
        .findFirst()
        .orElse(end);
  }

  /** Returns whether nothing stands after options and key that could be an explanation. */
  private static boolean isBare(Document document, Quiz.Question question, int end) {
    List<Quiz.Option> options = question.options();
    boolean complete = question.certain() && !question.keys().isEmpty() && !options.isEmpty();
    if (!complete || question.explanation().isPresent()) {
      return false;
    }
    int last = options.get(options.size() - 1).span().end();
    for (Quiz.Key key : question.keys()) {
      last = Math.max(last, key.span().end());
    }
    SourceFile source = document.source();
    if (last >= end) {
      return isBareItem(source, source.lines().line(last));
    }
    int line = source.lines().line(last) + 1;
    while (line <= source.lines().lineCount() && source.lines().start(line) < end) {
      if (!saysNothing(source.line(line).strip())) {
        return false;
      }
      line++;
    }
    return true;
  }

  /** Whether a key is an item of a list of answers, further down, and nothing is said below it. */
  private static boolean isBareItem(SourceFile source, int item) {
    int next = item + 1;
    boolean list = startsWithDigit(source.line(item));
    boolean apart = next > source.lines().lineCount() || source.line(next).isBlank();
    while (next <= source.lines().lineCount() && source.line(next).isBlank()) {
      next++;
    }
    boolean below = next <= source.lines().lineCount() && isIndented(source.line(next));
    return list && !below && (apart || startsWithDigit(source.line(next)));
  }

  private static boolean startsWithDigit(String line) {
    return !line.isEmpty() && Character.isDigit(line.charAt(0));
  }

  private static boolean isIndented(String line) {
    return Character.isWhitespace(line.charAt(0));
  }

  private static boolean saysNothing(String line) {
    boolean tag = line.startsWith("<") && line.endsWith(">");
    boolean rule = line.length() > 2 && line.chars().allMatch(c -> "-*_ ".indexOf(c) >= 0);
    return line.isEmpty() || tag || rule;
  }

  private static void report(Document document, Quiz.Question question, Reporter reporter) {
    reporter.report(
        document,
        question.keys().get(0).span(),
        "this answer is not explained, as most others in the file are; say in a sentence why it is"
            + " right");
  }
}
