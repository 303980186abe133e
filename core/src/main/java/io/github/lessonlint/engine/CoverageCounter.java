package io.github.lessonlint.engine;

import io.github.lessonlint.curriculum.LinkResolver;
import io.github.lessonlint.curriculum.LinkTarget;
import io.github.lessonlint.curriculum.Resolution;
import io.github.lessonlint.curriculum.Resolution.Extent;
import io.github.lessonlint.engine.LintResult.CodeCoverage;
import io.github.lessonlint.engine.LintResult.Coverage;
import io.github.lessonlint.model.CodeVerdict;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.model.Quiz.Keyed;
import io.github.lessonlint.parallel.Workers;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what a run really checked. */
final class CoverageCounter {

  private CoverageCounter() {}

  static Coverage count(
      List<Document> documents,
      LinkResolver resolver,
      List<CodeVerdict> verdicts,
      Workers workers) {
    int questions = 0;
    int unread = 0;
    int unrecognised = 0;
    for (Document document : documents) {
      Quiz quiz = document.quiz();
      questions += quiz.questions().size();
      unread += (int) quiz.questions().stream().filter(CoverageCounter::isUnread).count();
      unrecognised += quiz.unrecognised().size();
    }
    List<Resolution> links = resolutions(documents, resolver, workers);
    return new Coverage(
        count(links, Extent.CHECKED),
        count(links, Extent.EXTERNAL),
        unchecked(links),
        questions,
        unread,
        unrecognised,
        code(verdicts));
  }

  /** Whether an answer may stand somewhere, so that nothing could be said of it. */
  private static boolean isUnread(Quiz.Question question) {
    return question.keyed() == Keyed.UNREADABLE || question.keyed() == Keyed.WITHHELD;
  }

  private static List<Resolution> resolutions(
      List<Document> documents, LinkResolver resolver, Workers workers) {
    return workers
        .map(
            documents,
            document -> resolver.targets(document).stream().map(LinkTarget::resolution).toList(),
            (document, failure) ->
                document.links().stream()
                    .<Resolution>map(link -> new Resolution.Unchecked("its page cannot be read"))
                    .toList())
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private static int count(List<Resolution> resolutions, Extent extent) {
    return (int) resolutions.stream().filter(r -> r.extent() == extent).count();
  }

  private static Map<String, Integer> unchecked(List<Resolution> resolutions) {
    return resolutions.stream()
        .filter(Resolution.Unchecked.class::isInstance)
        .map(r -> ((Resolution.Unchecked) r).reason())
        .collect(Collectors.toMap(reason -> reason, reason -> 1, Integer::sum));
  }

  private static SortedMap<String, CodeCoverage> code(List<CodeVerdict> verdicts) {
    SortedMap<String, CodeCoverage> byLanguage = new TreeMap<>();
    for (CodeVerdict verdict : verdicts) {
      byLanguage.merge(verdict.language(), one(verdict), CodeCoverage::plus);
    }
    return byLanguage;
  }

  private static CodeCoverage one(CodeVerdict verdict) {
    Map<String, Integer> reason = Map.of(verdict.reason().orElse("no reason given"), 1);
    return switch (verdict.status()) {
      case ACCEPTED, REJECTED -> new CodeCoverage(1, Map.of(), Map.of());
      case SKIPPED -> new CodeCoverage(0, reason, Map.of());
      case UNSUPPORTED, FAILED -> new CodeCoverage(0, Map.of(), reason);
    };
  }
}
