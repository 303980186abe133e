package io.github.lessonlint.rules.prerequisites;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.curriculum.PrerequisiteGraph;
import io.github.lessonlint.rule.CurriculumRule;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds lessons that require each other. */
public final class Cycle implements CurriculumRule {
  private static final RuleInfo INFO =
      new RuleInfo("prerequisites/cycle", Severity.ERROR, "Lessons require each other in a cycle");

  /** How many lessons to name in one sentence. */
  private static final int SHOWN = 10;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Curriculum curriculum, Reporter reporter) {
    PrerequisiteGraph graph = curriculum.prerequisites();
    for (List<Lesson> group : graph.cyclicGroups()) {
      List<Lesson> cycle = graph.shortestCycle(group);
      Lesson first = cycle.get(0);
      reporter.report(
          first.document(), span(graph, first, cycle.get(1)), message(graph, group, cycle));
    }
  }

  private static Message message(PrerequisiteGraph graph, List<Lesson> group, List<Lesson> cycle) {
    List<Lesson> hops = new ArrayList<>(cycle);
    hops.add(cycle.get(0));
    String names =
        hops.stream()
            .limit(SHOWN)
            .map(l -> "'" + l.name() + "'")
            .collect(Collectors.joining(" → "));
    String dots = hops.size() > SHOWN ? " → …" : "";
    Message message =
        Message.of(
            "prerequisites form a cycle: "
                + names
                + dots
                + "; nobody can start with any of them, so remove one of the prerequisites");
    return message.help(places(graph, hops) + others(group, cycle));
  }

  /** The hops with file and line, as far as anyone would read them. */
  private static String places(PrerequisiteGraph graph, List<Lesson> hops) {
    List<String> places = new ArrayList<>();
    for (int i = 0; i + 1 < Math.min(hops.size(), SHOWN); i++) {
      places.add(hop(graph, hops.get(i), hops.get(i + 1)));
    }
    int more = hops.size() - 1 - places.size();
    return String.join(", ", places) + (more > 0 ? ", and " + more + " hops more" : "");
  }

  private static String hop(PrerequisiteGraph graph, Lesson from, Lesson to) {
    int line = from.document().source().position(span(graph, from, to).start()).line();
    String written = graph.reference(from, to).map(r -> r.entry().text()).orElse(to.name());
    String as = written.equals(to.name()) ? "" : " by '" + written + "'";
    return from.path() + ":" + line + " requires '" + to.name() + "'" + as;
  }

  private static String others(List<Lesson> group, List<Lesson> cycle) {
    Set<Lesson> shown = new HashSet<>(cycle);
    List<String> others = group.stream().filter(l -> !shown.contains(l)).map(Lesson::path).toList();
    if (others.isEmpty()) {
      return "";
    }
    int more = others.size() - SHOWN;
    return "; other cycles through these lessons hold "
        + others.stream().limit(SHOWN).collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }

  private static Span span(PrerequisiteGraph graph, Lesson from, Lesson to) {
    return graph.reference(from, to).map(r -> r.entry().span()).orElseGet(from::head);
  }
}
