package io.github.lessonlint.rules.quiz;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.CodeBlock;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Link;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds questions that a file asks twice. */
public final class DuplicateQuestion implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "quiz/duplicate-question",
          Severity.WARNING,
          "A file asks the same question with the same options twice");

  /**
   * What makes two questions the same.
   *
   * @param shown the code and the images before the options, which a stem may only point at
   */
  private record Asked(String stem, List<String> options, List<String> shown) {}

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    List<Quiz.Question> questions = document.quiz().questions();
    if (questions.size() < 2) {
      return;
    }
    SortedMap<Integer, String> shown = shown(document);
    Map<Asked, Quiz.Question> seen = new HashMap<>();
    int before = questions.get(0).span().start();
    for (Quiz.Question question : questions) {
      if (!question.certain() || question.options().size() < 2) {
        continue;
      }
      int options = Math.max(before, question.options().get(0).span().start());
      Asked asked = asked(question, List.copyOf(shown.subMap(before, options).values()));
      Quiz.Question first = seen.putIfAbsent(asked, question);
      if (first != null && !asked.stem.isEmpty()) {
        reporter.report(document, question.span(), message(document, first));
      }
      before = Math.max(options, question.options().get(0).span().end());
    }
  }

  private static Asked asked(Quiz.Question question, List<String> shown) {
    List<String> options = question.options().stream().map(Wording::of).sorted().toList();
    return new Asked(Wording.of(question.stem().text()), options, shown);
  }

  /** Returns the code blocks and the targets of images by where they start. */
  private static SortedMap<Integer, String> shown(Document document) {
    SortedMap<Integer, String> shown = new TreeMap<>();
    for (CodeBlock block : document.codeBlocks()) {
      shown.put(block.span().start(), block.text());
    }
    for (Link link : document.links()) {
      if (link.image()) {
        shown.put(link.span().start(), document.source().text(link.targetSpan()));
      }
    }
    return shown;
  }

  private static String message(Document document, Quiz.Question first) {
    return "this question was asked before, on line "
        + document.source().position(first.span().start()).line()
        + ", with the same options; change one of the two or take it out";
  }
}
