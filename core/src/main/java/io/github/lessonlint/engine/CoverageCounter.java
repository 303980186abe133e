package io.github.lessonlint.engine;

import io.github.lessonlint.curriculum.LinkResolver;
import io.github.lessonlint.curriculum.LinkTarget;
import io.github.lessonlint.engine.LintResult.CodeCoverage;
import io.github.lessonlint.engine.LintResult.Coverage;
import io.github.lessonlint.model.CodeVerdict;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.parallel.Workers;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what a run really checked. */
final class CoverageCounter {

  private CoverageCounter() {}

  static Coverage count(
      List<Document> documents,
      LinkResolver resolver,
      List<CodeVerdict> verdicts,
      Workers workers) {
    int questions = 0;
    int unrecognised = 0;
    for (Document document : documents) {
      Quiz quiz = document.quiz();
      questions += quiz.questions().size();
      unrecognised += quiz.unrecognised().size();
    }
    LinkCounts links = links(documents, resolver, workers);
    return new Coverage(
        links.inside, links.external, links.unchecked, questions, unrecognised, code(verdicts));
  }

  private record LinkCounts(int inside, int external, int unchecked) {

    LinkCounts plus(LinkCounts other) {
      return new LinkCounts(
          inside + other.inside, external + other.external, unchecked + other.unchecked);
    }
  }

  private static LinkCounts links(
      List<Document> documents, LinkResolver resolver, Workers workers) {
    return workers
        .map(
            documents,
            document -> links(document, resolver),
            (document, failure) -> new LinkCounts(0, 0, document.links().size()))
        .stream()
        .reduce(new LinkCounts(0, 0, 0), LinkCounts::plus);
  }

  private static LinkCounts links(Document document, LinkResolver resolver) {
    int inside = 0;
    int external = 0;
    int unchecked = 0;
    for (LinkTarget target : resolver.targets(document)) {
      switch (target.resolution().extent()) {
        case CHECKED -> inside++;
        case EXTERNAL -> external++;
        case UNCHECKED -> unchecked++;
      }
    }
    return new LinkCounts(inside, external, unchecked);
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
