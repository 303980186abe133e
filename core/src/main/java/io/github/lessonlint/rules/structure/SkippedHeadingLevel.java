package io.github.lessonlint.rules.structure;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.model.Heading;
import io.github.lessonlint.rule.CurriculumRule;
import io.github.lessonlint.rule.Fix;
import io.github.lessonlint.rule.Habits;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds headings that are more than one level below the heading before them. */
public final class SkippedHeadingLevel implements CurriculumRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "structure/skipped-heading-level",
          Severity.WARNING,
          "A heading more than one level below the one before it");

  /** A lesson that makes the same jump so often means it, and is told once. */
  private static final int OFTEN = 3;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /**
   * A heading that skips levels.
   *
   * @param index its index in the outline
   */
  private record Jump(Outline outline, int index) {

    Heading heading() {
      return outline.headings().get(index);
    }

    Heading before() {
      return outline.headings().get(index - 1);
    }

    /** Jumps are of one kind if they start and end at the same levels. */
    String kind() {
      return before().level() + " " + heading().level();
    }
  }

  @Override
  public void check(Curriculum curriculum, Reporter reporter) {
    Map<String, List<List<Jump>>> lessonsByKind = new TreeMap<>();
    for (Lesson lesson : curriculum.lessons()) {
      Map<String, List<Jump>> byKind = new TreeMap<>();
      for (Jump jump : jumps(Outline.of(lesson.document()))) {
        byKind.computeIfAbsent(jump.kind(), k -> new ArrayList<>()).add(jump);
      }
      byKind.forEach(
          (kind, jumps) -> lessonsByKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(jumps));
    }
    for (List<List<Jump>> lessons : lessonsByKind.values()) {
      Habits.slips(lessons, curriculum.lessons().size()).forEach(jumps -> report(jumps, reporter));
    }
  }

  private static List<Jump> jumps(Outline outline) {
    List<Jump> jumps = new ArrayList<>();
    for (int i = 1; i < outline.headings().size(); i++) {
      Jump jump = new Jump(outline, i);
      if (jump.heading().level() > jump.before().level() + 1
          && !outline.isOfQuiz(i)
          && !outline.isOfQuiz(i - 1)
          && !outline.hasHtmlHeadingUnder(i - 1)) {
        jumps.add(jump);
      }
    }
    return jumps;
  }

  private static void report(List<Jump> jumps, Reporter reporter) {
    if (jumps.size() < OFTEN) {
      jumps.forEach(jump -> report(jump, withFix(jump, message(jump, "")), reporter));
    } else {
      String more = ", as do " + (jumps.size() - 1) + " more";
      report(jumps.get(0), message(jumps.get(0), more), reporter);
    }
  }

  private static void report(Jump jump, Message message, Reporter reporter) {
    reporter.report(jump.outline.document(), jump.heading().span(), message);
  }

  private static Message message(Jump jump, String more) {
    int before = jump.before().level();
    return Message.of(
        "this heading of level "
            + jump.heading().level()
            + " follows one of level "
            + before
            + more
            + "; write '"
            + "#".repeat(before + 1)
            + "', or add the heading that is left out");
  }

  private static Message withFix(Jump jump, Message message) {
    return fix(jump).map(message::fix).orElse(message);
  }

  /**
   * Raises the heading, and with it what is below it and beside it. It is certain if that is the
   * heading alone, and no section of the lesson comes of it.
   */
  private static Optional<Fix> fix(Jump jump) {
    List<Heading> headings = jump.outline.headings();
    int end = jump.index;
    while (end < headings.size() && headings.get(end).level() >= jump.heading().level()) {
      end++;
    }
    List<Heading> raised = headings.subList(jump.index, end);
    int by = jump.heading().level() - jump.before().level() - 1;
    boolean leavesJump =
        end < headings.size() && headings.get(end).level() > headings.get(end - 1).level() - by + 1;
    if (leavesJump || raised.stream().anyMatch(h -> !isMarked(jump.outline, h))) {
      return Optional.empty();
    }
    int level = jump.before().level() + 1;
    return Optional.of(
        new Fix(
            raised.size() == 1 && level > jump.outline.sectionLevel(),
            "Raise " + (raised.size() == 1 ? "the heading" : raised.size() + " headings"),
            raised.stream().map(h -> raise(h, by)).toList()));
  }

  private static boolean isMarked(Outline outline, Heading heading) {
    return outline.document().source().text(heading.span()).startsWith("#".repeat(heading.level()));
  }

  private static Fix.Edit raise(Heading heading, int by) {
    int start = heading.span().start();
    return new Fix.Edit(new Span(start, start + by), "");
  }
}
