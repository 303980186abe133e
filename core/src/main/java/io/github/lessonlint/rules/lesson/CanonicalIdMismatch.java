package io.github.lessonlint.rules.lesson;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.curriculum.LessonName;
import io.github.lessonlint.curriculum.Settings;
import io.github.lessonlint.rule.CurriculumRule;
import io.github.lessonlint.rule.Habits;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.source.Paths;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds canonical ids that name another topic, level or number than the lesson's. */
public final class CanonicalIdMismatch implements CurriculumRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "lesson/canonical-id-mismatch",
          Severity.WARNING,
          "The canonical id names another topic, level or number");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Curriculum curriculum, Reporter reporter) {
    Settings settings = curriculum.settings();
    List<Identified> all = new ArrayList<>();
    for (Lesson lesson : curriculum.lessons()) {
      lesson
          .canonicalId()
          .flatMap(id -> CanonicalId.of(id, settings))
          .ifPresent(id -> all.add(new Identified(lesson, id)));
    }
    Topics topics = Topics.of(all);
    report(all, "topic", i -> i.id.topic(), topics::differs, reporter);
    report(all, "level", i -> i.id.level(), i -> levelDiffers(i, settings), reporter);
    report(
        all,
        "number",
        i -> Integer.toString(i.id.number()),
        i -> numberDiffers(i, settings),
        reporter);
  }

  private record Identified(Lesson lesson, CanonicalId id) {}

  private static void report(
      List<Identified> all,
      String part,
      Function<Identified, String> text,
      Predicate<Identified> differs,
      Reporter reporter) {
    for (Identified found : Habits.slips(all.stream().filter(differs).toList(), all.size())) {
      reporter.report(
          found.lesson.document(),
          found.lesson.spanOf("canonical_id"),
          "the "
              + part
              + " '"
              + text.apply(found)
              + "' in the canonical id is not that of the lesson; correct the id");
    }
  }

  /** Whether the level is neither that of the front matter nor that of a folder. */
  private static boolean levelDiffers(Identified found, Settings settings) {
    OptionalInt rank = settings.rank(found.id.level());
    OptionalInt own = Levels.own(found.lesson, settings);
    List<String> folders = Levels.folders(found.lesson, settings);
    return (own.isPresent() || !folders.isEmpty())
        && !own.equals(rank)
        && folders.stream().noneMatch(name -> settings.rankOfFolder(name).equals(rank));
  }

  /** Whether the number is neither that of the front matter nor that of the file name. */
  private static boolean numberDiffers(Identified found, Settings settings) {
    OptionalInt number = OptionalInt.of(found.id.number());
    OptionalInt own = found.lesson.number();
    OptionalInt ofFile = Numbers.ofFile(found.lesson, settings);
    return (own.isPresent() || ofFile.isPresent()) && !own.equals(number) && !ofFile.equals(number);
  }

  /**
   * What ids call the topics. The name in the ids may be another than that of the folder; it is
   * wrong where it is that of another folder, or not what the other lessons of the folder have.
   *
   * @param folders the names of all topics' folders, as slugs
   * @param usual what most ids of a topic call it, by the topic's path
   */
  private record Topics(Set<String> folders, Map<String, String> usual) {

    static Topics of(List<Identified> all) {
      Set<String> folders = new TreeSet<>();
      Map<String, String> usual = new HashMap<>();
      all.stream()
          .collect(Collectors.groupingBy(i -> i.lesson.topic()))
          .forEach(
              (topic, lessons) -> {
                folders.add(name(topic));
                mostUsual(lessons).ifPresent(name -> usual.put(topic, name));
              });
      return new Topics(folders, usual);
    }

    private static Optional<String> mostUsual(List<Identified> lessons) {
      Map<String, Long> counts =
          lessons.stream().collect(Collectors.groupingBy(i -> i.id.topic(), Collectors.counting()));
      return counts.entrySet().stream()
          .filter(e -> e.getValue() > 1 && e.getValue() * 2 > lessons.size())
          .map(Map.Entry::getKey)
          .findFirst();
    }

    private static String name(String topic) {
      LessonName parts = LessonName.of(Paths.name(topic));
      return LessonName.kebab(parts.isNumbered() ? parts.title() : Paths.name(topic));
    }

    boolean differs(Identified found) {
      String topic = found.id.topic();
      String own = name(found.lesson.topic());
      Optional<String> expected = Optional.ofNullable(usual.get(found.lesson.topic()));
      return !topic.equals(own)
          && expected.map(usual -> !usual.equals(topic)).orElse(folders.contains(topic));
    }
  }
}
