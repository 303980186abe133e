package io.github.lessonlint.rules.structure;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.model.Heading;
import io.github.lessonlint.rule.Configurable;
import io.github.lessonlint.rule.LessonRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds sections that stand in another order than the lessons' usual one.
 *
 * @param options the sections in their order
 */
public record SectionOrder(SectionOptions options)
    implements LessonRule, Configurable<SectionOptions> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "structure/section-order",
          Severity.OFF,
          "Sections stand in another order than the configuration asks for");

  /** Creates the rule with default options. */
  public SectionOrder() {
    this(SectionOptions.NONE);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public SectionOrder with(SectionOptions changed) {
    return new SectionOrder(changed);
  }

  /**
   * A section of the lesson.
   *
   * @param rank its place in the configured order
   */
  private record Section(Heading heading, int rank) {}

  @Override
  public void check(Lesson lesson, Curriculum curriculum, Reporter reporter) {
    List<Section> sections = sections(Outline.of(lesson.document()));
    Set<Section> inOrder = longestInOrder(sections);
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      if (!inOrder.contains(section)) {
        reporter.report(
            lesson.document(),
            section.heading.span(),
            "the section '" + section.heading.text() + "' belongs " + place(sections, i, inOrder));
      }
    }
  }

  private List<Section> sections(Outline outline) {
    List<SectionName> names = options.names();
    List<Section> sections = new ArrayList<>();
    for (Heading heading : outline.headings()) {
      if (heading.level() == outline.sectionLevel()) {
        IntStream.range(0, names.size())
            .filter(i -> names.get(i).matches(heading.text()))
            .findFirst()
            .ifPresent(rank -> sections.add(new Section(heading, rank)));
      }
    }
    return sections;
  }

  /** Where a section belongs: before the first one that must follow, or after the last before. */
  private static String place(List<Section> sections, int index, Set<Section> inOrder) {
    int rank = sections.get(index).rank;
    Optional<Section> follows =
        sections.subList(0, index).stream()
            .filter(s -> inOrder.contains(s) && s.rank > rank)
            .findFirst();
    if (follows.isPresent()) {
      return "before '" + follows.get().heading.text() + "'; move it there";
    }
    Section precedes =
        sections.subList(index + 1, sections.size()).stream()
            .filter(s -> inOrder.contains(s) && s.rank < rank)
            .reduce((first, second) -> second)
            .orElseThrow();
    return "after '" + precedes.heading.text() + "'; move it there";
  }

  /**
   * The most sections that can stay where they are, so that the fewest are reported: a longest
   * subsequence whose ranks never fall. Each rank keeps the best one that ends with it or before.
   */
  private Set<Section> longestInOrder(List<Section> sections) {
    @Nullable Chain[] best = new Chain[options.sections().size()];
    for (Section section : sections) {
      Chain before = best[section.rank];
      Chain longer = new Chain(section, before, before == null ? 1 : before.length + 1);
      for (int rank = section.rank; rank < best.length; rank++) {
        if (best[rank] == null || best[rank].length < longer.length) {
          best[rank] = longer;
        }
      }
    }
    Set<Section> inOrder = new HashSet<>();
    for (Chain c = sections.isEmpty() ? null : best[best.length - 1]; c != null; c = c.before) {
      inOrder.add(c.last);
    }
    return inOrder;
  }

  /** Sections in order, from the last one back. */
  private record Chain(Section last, @Nullable Chain before, int length) {}
}
