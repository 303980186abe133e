package io.github.lessonlint.init;

import io.github.lessonlint.curriculum.SlugAlgorithm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts what was found out into sentences, for the configuration and for the summary. */
final class Wording {
  /** More names than these are only counted. */
  private static final int MOST_NAMES = 3;

  private Wording() {}

  /** Returns which files are lessons and how they are known. */
  static List<String> lessons(LessonFiles files) {
    if (files.paths().isEmpty()) {
      return List.of(files.reason() + "; globs of lessons can stand here: 'include'.");
    }
    return List.of(
        files.share() + " Markdown files are lessons: " + files.reason() + others(files) + ".");
  }

  private static String others(LessonFiles files) {
    List<String> others = files.others();
    if (others.isEmpty() || others.size() > MOST_NAMES) {
      return "";
    }
    return (others.size() == 1 ? "; the other is " : "; the others are ")
        + String.join(", ", others);
  }

  /** Returns what front matter lessons have. */
  static List<String> frontMatter(FrontMatterFit front) {
    Share share = front.share();
    return switch (front.kind()) {
      case DEFAULT ->
          List.of(share + " lessons have front matter, which follows the default schema.");
      case OWN ->
          List.of(
              share
                  + " lessons have front matter. The schema is made of it and asks for "
                  + required(front)
                  + ".");
      case NONE ->
          List.of(
              share.whole() == 0
                  ? "A JSON Schema (2020-12) of your own for the front matter."
                  : share + " lessons have front matter: too few for a schema.");
    };
  }

  private static String required(FrontMatterFit front) {
    List<String> keys = front.schema().map(SchemaInference::required).orElse(List.of());
    return keys.isEmpty()
        ? "no key"
        : keys.stream().map(k -> "'" + k + "'").collect(Collectors.joining(", "));
  }

  /** Returns what links to headings say about the ids of headings. */
  static List<String> anchors(AnchorFit anchors, Optional<Site> site) {
    SlugAlgorithm algorithm = anchors.algorithm();
    String implied =
        site.map(
                s ->
                    "'"
                        + s.marker()
                        + "' is a file of "
                        + s.generator().title()
                        + (anchors.links() == 0 ? "" : "; "))
            .orElse("");
    if (anchors.links() == 0) {
      return implied.isEmpty() ? List.of() : List.of(implied + ".");
    }
    String of = algorithm == SlugAlgorithm.AUTO ? "any" : "this";
    return List.of(
        implied
            + anchors.found(algorithm)
            + " links to headings lead somewhere if ids are made in "
            + of
            + " way.");
  }

  /** Returns what was seen and decided, a sentence each. */
  static List<String> summary(Decisions decisions) {
    List<String> lines = new ArrayList<>(lessons(decisions.lessons()));
    if (!decisions.lessons().paths().isEmpty()) {
      lines.addAll(frontMatter(decisions.front()));
    }
    decisions
        .keys()
        .forEach((key, name) -> lines.add("'" + name + "' is taken for '" + key + "'."));
    if (decisions.prerequisites().whole() > 0) {
      lines.add(decisions.prerequisites() + " prerequisites name a lesson.");
    }
    lines.addAll(anchors(decisions.anchors(), decisions.site()));
    decisions
        .quizzes()
        .forEach(
            (dialect, count) ->
                lines.add(
                    "Quiz questions in the dialect '"
                        + dialect
                        + "': "
                        + count.questions()
                        + ", files with such: "
                        + count.files()
                        + "."));
    decisions.off().forEach((rule, why) -> lines.add(rule + " is off: " + why + "."));
    return lines;
  }

  /** Returns a clause as a sentence. */
  static String sentence(String clause) {
    return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1) + ".";
  }
}
