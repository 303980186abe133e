package io.github.lessonlint.rules.lesson;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.curriculum.Settings;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.rule.CurriculumRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds lessons of one folder that share a number. */
public final class DuplicateNumber implements CurriculumRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "lesson/duplicate-number",
          Severity.WARNING,
          "Two lessons of one folder have the same number");

  /** Lessons that differ in one of these are counted apart, even in one folder. */
  private static final List<String> COUNTED_APART =
      List.of(
          "level",
          "lang",
          "language",
          "locale",
          "course",
          "module",
          "unit",
          "part",
          "chapter",
          "section",
          "week",
          "track",
          "series",
          "type",
          "category");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Curriculum curriculum, Reporter reporter) {
    Settings settings = curriculum.settings();
    Set<Lesson> misnumbered = new HashSet<>(Numbers.differing(curriculum));
    Map<String, List<Lesson>> sequences =
        curriculum.lessons().stream()
            .filter(l -> number(l, settings).isPresent() && !misnumbered.contains(l))
            .collect(Collectors.groupingBy(l -> sequence(l, settings)));
    List<Lesson> lessons = new ArrayList<>();
    sequences.values().stream()
        .filter(sequence -> !isSeveral(sequence, settings))
        .forEach(lessons::addAll);
    Duplicates.report(
        lessons,
        "number",
        l -> Optional.of(Integer.toString(number(l, settings).orElseThrow())),
        l -> sequence(l, settings),
        "give each lesson of a folder its own",
        reporter);
  }

  private static OptionalInt number(Lesson lesson, Settings settings) {
    return lesson.number().isPresent() ? lesson.number() : Numbers.ofFile(lesson, settings);
  }

  /** What lessons that are counted together share. */
  private static String sequence(Lesson lesson, Settings settings) {
    FileName file = FileName.of(lesson, settings);
    String keys =
        COUNTED_APART.stream().map(key -> text(lesson, key)).collect(Collectors.joining("\n"));
    return String.join("\n", file.folder(), file.language(), prefix(file.name()), keys);
  }

  /** The letters before a number inside a name: {@code lab} of {@code lab-01}. */
  private static String prefix(String name) {
    int digit = 0;
    while (digit < name.length() && !Character.isDigit(name.charAt(digit))) {
      digit++;
    }
    return digit == name.length() ? "" : name.substring(0, digit);
  }

  private static String text(Lesson lesson, String key) {
    return lesson
        .document()
        .frontMatter()
        .flatMap(f -> f.get(key))
        .filter(Value.Scalar.class::isInstance)
        .map(v -> ((Value.Scalar) v).text())
        .orElse("");
  }

  /** Whether several numbers, and most lessons, occur twice: then there are several sequences. */
  private static boolean isSeveral(List<Lesson> sequence, Settings settings) {
    Map<OptionalInt, Long> counts =
        sequence.stream()
            .collect(Collectors.groupingBy(l -> number(l, settings), Collectors.counting()));
    List<Long> shared = counts.values().stream().filter(count -> count > 1).toList();
    return shared.size() > 1
        && shared.stream().mapToLong(Long::longValue).sum() * 2 > sequence.size();
  }
}
