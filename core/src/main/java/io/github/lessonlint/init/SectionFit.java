package io.github.lessonlint.init;

import io.github.lessonlint.curriculum.LessonName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The sections that lessons share.
 *
 * @param names their headings, in order; empty where there are none
 * @param complete how many lessons have all of them
 * @param ordered how many of those have them in this order
 * @param apart the folders of topics that are made in another way: none of their lessons has all of
 *     the sections. They are not counted
 */
record SectionFit(List<String> names, Share complete, Share ordered, List<String> apart) {
  private static final int FEWEST_LESSONS = 10;
  private static final int FEWEST_SECTIONS = 3;
  private static final int FEWEST_IN_TOPIC = 3;

  SectionFit {
    names = List.copyOf(names);
    apart = List.copyOf(apart);
  }

  /**
   * Finds the sections of a curriculum.
   *
   * @param topics the headings of the sections of each lesson, in order, by the lessons' topics
   */
  static SectionFit ofTopics(Map<String, List<List<String>>> topics) {
    SectionFit all = of(topics.values().stream().flatMap(List::stream).toList());
    List<String> apart =
        topics.keySet().stream()
            .filter(
                topic -> !topic.isEmpty() && all.isStrangeTo(topics.getOrDefault(topic, List.of())))
            .toList();
    if (all.names.isEmpty() || apart.isEmpty()) {
      return all;
    }
    Map<String, List<List<String>>> others = new LinkedHashMap<>(topics);
    others.keySet().removeAll(apart);
    SectionFit rest = of(others.values().stream().flatMap(List::stream).toList());
    return rest.names.isEmpty()
        ? rest
        : new SectionFit(rest.names, rest.complete, rest.ordered, apart);
  }

  private boolean isStrangeTo(List<List<String>> lessons) {
    return lessons.size() >= FEWEST_IN_TOPIC && of(lessons, names).complete.part() == 0;
  }

  /**
   * Finds the sections that nearly all lessons have; if these are few, those that most have.
   *
   * @param lessons the headings of the sections of each lesson, in order
   */
  static SectionFit of(List<List<String>> lessons) {
    Map<String, Section> sections = new LinkedHashMap<>();
    for (List<String> headings : lessons) {
      Set<String> seen = new LinkedHashSet<>();
      for (String heading : headings) {
        if (seen.add(slug(heading))) {
          Section section =
              sections.computeIfAbsent(slug(heading), s -> new Section(bare(heading)));
          section.places.add(seen.size() / (double) headings.size());
        }
      }
    }
    List<String> shared = shared(sections.values(), lessons.size(), Share::nearlyAll);
    if (shared.size() < FEWEST_SECTIONS) {
      shared = shared(sections.values(), lessons.size(), Share::most);
    }
    boolean habit = lessons.size() >= FEWEST_LESSONS && shared.size() >= FEWEST_SECTIONS;
    return of(lessons, habit ? shared : List.of());
  }

  private static List<String> shared(
      Collection<Section> sections, int lessons, Predicate<Share> enough) {
    return sections.stream()
        .filter(s -> !slug(s.name).isEmpty())
        .filter(s -> enough.test(new Share(s.places.size(), lessons)))
        .sorted(Comparator.comparingDouble(Section::place))
        .map(s -> s.name)
        .toList();
  }

  private static SectionFit of(List<List<String>> lessons, List<String> names) {
    List<String> slugs = names.stream().map(SectionFit::slug).toList();
    List<List<String>> complete =
        lessons.stream()
            .map(own -> own.stream().map(SectionFit::slug).distinct().toList())
            .map(own -> own.stream().filter(slugs::contains).toList())
            .filter(own -> own.size() == slugs.size())
            .toList();
    int ordered = (int) complete.stream().filter(slugs::equals).count();
    return new SectionFit(
        names,
        new Share(complete.size(), lessons.size()),
        new Share(ordered, complete.size()),
        List.of());
  }

  /** A heading as it is first met, and how far down its lessons it stands, from 0 to 1. */
  private static final class Section {
    private final String name;
    private final List<Double> places = new ArrayList<>();

    Section(String name) {
      this.name = name;
    }

    double place() {
      return places.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
  }

  private static String slug(String heading) {
    return LessonName.kebab(bare(heading));
  }

  private static String bare(String heading) {
    LessonName parts = LessonName.of(heading);
    return parts.isNumbered() ? parts.title() : heading;
  }
}
