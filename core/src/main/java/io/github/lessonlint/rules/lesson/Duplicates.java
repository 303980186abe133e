package io.github.lessonlint.rules.lesson;

import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reports lessons that share what must be their own. */
final class Duplicates {

  private Duplicates() {}

  private record Identity(String scope, String name) {}

  /**
   * Reports each lesson of a group, naming another one of it.
   *
   * @param key the front matter key
   * @param name its value
   * @param scope where names must differ
   * @param advice what to do
   */
  static void report(
      List<Lesson> lessons,
      String key,
      Function<Lesson, Optional<String>> name,
      Function<Lesson, String> scope,
      String advice,
      Reporter reporter) {
    Map<Identity, List<Lesson>> groups = new LinkedHashMap<>();
    for (Lesson lesson : lessons) {
      name.apply(lesson)
          .map(n -> new Identity(scope.apply(lesson), n))
          .ifPresent(id -> groups.computeIfAbsent(id, i -> new ArrayList<>(1)).add(lesson));
    }
    groups.forEach(
        (identity, group) -> {
          if (group.size() > 1) {
            group.forEach(
                lesson ->
                    reporter.report(
                        lesson.document(),
                        lesson.spanOf(key),
                        message(key, identity.name(), lesson, group, advice)));
          }
        });
  }

  private static Message message(
      String key, String name, Lesson lesson, List<Lesson> group, String advice) {
    List<Lesson> others = group.stream().filter(other -> !other.equals(lesson)).toList();
    Lesson other = others.get(0);
    String more = others.size() > 1 ? " and " + (others.size() - 1) + " more" : "";
    int line = other.document().source().position(other.spanOf(key).start()).line();
    return Message.of(
        "the "
            + lesson.keys().of(key)
            + " '"
            + name
            + "' is also that of "
            + other.path()
            + ":"
            + line
            + more
            + "; "
            + advice);
  }
}
