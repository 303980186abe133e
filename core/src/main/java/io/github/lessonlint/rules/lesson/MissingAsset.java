package io.github.lessonlint.rules.lesson;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.curriculum.RepositoryFiles;
import io.github.lessonlint.curriculum.RepositoryFiles.Found;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.rule.LessonRule;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.rule.Suggestions;
import io.github.lessonlint.source.Paths;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds diagrams and examples that are not there. */
public final class MissingAsset implements LessonRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "lesson/missing-asset",
          Severity.ERROR,
          "A file named in diagrams or examples is not there");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Lesson lesson, Curriculum curriculum, Reporter reporter) {
    // What the configuration calls links is looked up as a link.
    List<String> links = curriculum.settings().links().frontMatter();
    for (String key : Assets.KEYS.stream().filter(k -> !links.contains(k)).toList()) {
      Assets.of(lesson, key)
          .filter(asset -> !isElsewhere(asset.text()))
          .forEach(asset -> check(lesson, asset, curriculum.files(), reporter));
    }
  }

  /** A URL or something that only the site's build can fill in. */
  private static boolean isElsewhere(String path) {
    return path.matches("(?s)[A-Za-z][A-Za-z0-9+.-]+:.*|//.*") || path.contains("{");
  }

  private static void check(
      Lesson lesson, Value.Scalar asset, RepositoryFiles files, Reporter reporter) {
    List<String> places = places(lesson, asset).toList();
    List<Found> found = places.stream().map(files::find).toList();
    boolean excused =
        found.stream().anyMatch(MissingAsset::mayBeThere)
            || places.stream().anyMatch(files::isGenerated);
    if (!excused) {
      reporter.report(lesson.document(), asset.span(), message(lesson, asset, files, found));
    }
  }

  private static boolean mayBeThere(Found found) {
    return !(found instanceof Found.Nothing || found instanceof Found.OtherCase);
  }

  private static Message message(
      Lesson lesson, Value.Scalar asset, RepositoryFiles files, List<Found> found) {
    Optional<String> otherCase =
        found.stream()
            .filter(Found.OtherCase.class::isInstance)
            .map(f -> ((Found.OtherCase) f).actual())
            .findFirst();
    if (otherCase.isPresent()) {
      return Message.of(
          "the file '"
              + asset.text()
              + "' is there in another case only, as '"
              + otherCase.get()
              + "'; spell it the same way");
    }
    String name = asset.text().substring(asset.text().lastIndexOf('/') + 1);
    List<String> sameName =
        files.all().stream().filter(p -> p.endsWith("/" + name) || p.equals(name)).toList();
    Optional<String> meant = sameName.size() == 1 ? Optional.of(sameName.get(0)) : Optional.empty();
    return Message.of(
            "the file '"
                + asset.text()
                + "' is not there"
                + (meant.isPresent()
                    ? Suggestions.didYouMean(meant)
                    : "; add it, or remove it from the front matter"))
        .help(
            "it was looked for beside the lesson, in the topic's folder and in the root: "
                + String.join(", ", places(lesson, asset).toList()));
  }

  /**
   * Where the file may be: beside the lesson, or in the topic or the root as far as it is in it.
   */
  private static Stream<String> places(Lesson lesson, Value.Scalar asset) {
    Stream<String> above =
        Stream.of(lesson.topic(), "")
            .map(folder -> resolve(folder, asset.text()))
            .filter(path -> !Paths.leadsOut(path));
    return Stream.concat(Stream.of(resolve(lesson.folder(), asset.text())), above).distinct();
  }

  /** The path that a relative path leads to; one from the root if it starts with a slash. */
  private static String resolve(String folder, String path) {
    String slashed = path.replace('\\', '/');
    return Paths.resolve(slashed.startsWith("/") ? "" : folder, slashed);
  }
}
