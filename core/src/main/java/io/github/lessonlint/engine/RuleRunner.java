package io.github.lessonlint.engine;

import io.github.lessonlint.config.Config;
import io.github.lessonlint.config.Severities;
import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.parallel.Workers;
import io.github.lessonlint.rule.CurriculumRule;
import io.github.lessonlint.rule.Diagnostic;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.LessonRule;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Outcome;
import io.github.lessonlint.rule.OutcomeRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.Rule;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs all rules that are on. A rule that fails is itself a finding, and stops no other. */
final class RuleRunner {
  private static final String FAILED = "lessonlint/engine-failed";

  private final Config config;
  private final Curriculum curriculum;
  private final Workers workers;
  private final List<Rule> rules;

  RuleRunner(Config config, Curriculum curriculum, Workers workers) {
    this.config = config;
    this.curriculum = curriculum;
    this.workers = workers;
    this.rules = config.rules().stream().filter(config.severities()::mayBeOn).toList();
  }

  /**
   * What the rules found.
   *
   * @param diagnostics the findings, sorted
   * @param notices rules that failed on the curriculum as a whole, a sentence each
   */
  record Result(List<Diagnostic> diagnostics, List<String> notices) {}

  /** Runs the rules on the given documents and on the curriculum. */
  Result run(List<Document> documents) {
    List<Diagnostic> found = new ArrayList<>();
    workers
        .map(
            documents,
            this::check,
            (document, failure) -> failed(document, "the rules", failure.reason()))
        .forEach(found::addAll);
    List<String> notices = new ArrayList<>();
    List<CurriculumRule> forAll =
        rules.stream()
            .filter(CurriculumRule.class::isInstance)
            .map(CurriculumRule.class::cast)
            .toList();
    workers
        .map(
            forAll,
            this::check,
            (rule, failure) -> {
              notices.add("the rule " + rule.info().id() + " failed, so it says nothing");
              return List.<Diagnostic>of();
            })
        .forEach(found::addAll);
    return new Result(found.stream().sorted(Diagnostic.ORDER).distinct().toList(), notices);
  }

  /** Runs the rules about what became of the findings of the others. */
  List<Diagnostic> conclude(Outcome outcome) {
    List<Diagnostic> found = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule instanceof OutcomeRule last) {
        last.check(outcome, collector(rule, found));
      }
    }
    return found;
  }

  private List<Diagnostic> check(Document document) {
    List<Diagnostic> found = new ArrayList<>();
    Optional<Lesson> lesson = curriculum.lesson(document);
    for (Rule rule : rulesFor(document)) {
      try {
        if (rule instanceof DocumentRule documentRule) {
          documentRule.check(document, curriculum, collector(rule, found));
        } else if (rule instanceof LessonRule lessonRule && lesson.isPresent()) {
          lessonRule.check(lesson.get(), curriculum, collector(rule, found));
        }
      } catch (RuntimeException e) {
        found.addAll(failed(document, "the rule " + rule.info().id(), e.toString()));
      }
    }
    return found;
  }

  private List<Rule> rulesFor(Document document) {
    Severities severities = config.severities().in(document.path());
    return rules.stream().filter(r -> severities.of(r) != Severity.OFF).toList();
  }

  private List<Diagnostic> check(CurriculumRule rule) {
    List<Diagnostic> found = new ArrayList<>();
    rule.check(curriculum, collector(rule, found));
    return found;
  }

  private Reporter collector(Rule rule, List<Diagnostic> into) {
    return (document, span, message) -> {
      Severity severity = config.severities().in(document.path()).of(rule);
      if (severity != Severity.OFF) {
        into.add(new Diagnostic(rule.info().id(), severity, document.source(), span, message));
      }
    };
  }

  private List<Diagnostic> failed(Document document, String what, String reason) {
    Message message =
        Message.of(what + " failed on this file, which says nothing about the file: " + reason)
            .help("this is a fault of Lessonlint; please report it with the file");
    List<Diagnostic> found = new ArrayList<>();
    Span line = document.source().lineSpan(1);
    rules.stream()
        .filter(r -> r.info().id().equals(FAILED))
        .forEach(r -> collector(r, found).report(document, line, message));
    return found;
  }
}
