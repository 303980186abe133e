package io.github.lessonlint.init;

import io.github.lessonlint.curriculum.SlugAlgorithm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Puts what was found out into sentences, for the configuration and for the summary. */
final class Sentences {
  /** More names than these are only counted. */
  private static final int MOST_NAMES = 3;

  private Sentences() {}

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

  /** Returns how many quiz questions of which dialects there are. */
  static List<String> quizzes(SortedMap<String, Long> quizzes) {
    String counts =
        quizzes.entrySet().stream()
            .map(e -> e.getKey() + " " + e.getValue())
            .collect(Collectors.joining(", "));
    return quizzes.isEmpty() ? List.of() : List.of("Quiz questions by dialect: " + counts + ".");
  }

  /** Returns how links name Markdown files. */
  static List<String> extensions(LinkFit links) {
    String pages =
        links.pages().entrySet().stream()
            .map(e -> e.getKey().name().toLowerCase(Locale.ROOT) + " " + e.getValue())
            .collect(Collectors.joining(", "));
    return List.of(
        (pages.isEmpty() ? "" : "Links to Markdown files: " + pages + ". ")
            + "How they may name them: with their own extension, as a page, with none.");
  }

  /** Returns what {@code /} at the start of a link stands for. */
  static List<String> root(LinkFit links) {
    String meaning = "The folder that '/' at the start of a link stands for.";
    return List.of(
        links.fromRoot() == 0
            ? meaning
            : "Links that begin with '/': "
                + links.fromRoot()
                + (links.roots().isEmpty() ? ", not to be found in one place. " : ". ")
                + meaning);
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
    if (!decisions.sections().names().isEmpty()) {
      lines.add(
          decisions.sections().complete()
              + " lessons have the sections "
              + String.join(", ", decisions.sections().names())
              + ".");
      decisions
          .sections()
          .apart()
          .forEach(
              topic -> lines.add("'" + topic + "' is left out: no lesson there has them all."));
    }
    lines.addAll(quizzes(decisions.quizzes()));
    decisions.off().forEach((rule, why) -> lines.add(rule + " is off: " + why + "."));
    return lines;
  }

  /** Returns a clause as a sentence. */
  static String sentence(String clause) {
    return clause.substring(0, 1).toUpperCase(Locale.ROOT) + clause.substring(1) + ".";
  }
}
