package io.github.lessonlint.curriculum;

import io.github.lessonlint.model.QuizOptions;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * What the configuration says about a curriculum.
 *
 * @param links how the site treats links
 * @param quizzes how quizzes are written
 * @param levels the levels, easiest first
 * @param schemas JSON Schemas for lessons: the first whose glob matches counts; where none does,
 *     the default schema
 * @param keys what front matter calls the keys that lessons are known by
 */
public record Settings(
    Links links,
    QuizOptions quizzes,
    List<Level> levels,
    List<LessonSchema> schemas,
    LessonKeys keys) {

  /** What holds without configuration. */
  public static final Settings DEFAULT =
      new Settings(
          Links.DEFAULT,
          QuizOptions.DEFAULT,
          List.of(
              new Level(List.of("beginner", "fundamentals")),
              new Level(List.of("intermediate")),
              new Level(List.of("advanced")),
              new Level(List.of("overachiever"))),
          List.of(),
          LessonKeys.DEFAULT);

  public Settings {
    levels = List.copyOf(levels);
    schemas = List.copyOf(schemas);
  }

  /**
   * How the site treats links.
   *
   * @param anchors how it makes heading ids
   * @param extensions how links name Markdown files, besides with their own extension; none: in any
   *     known way
   * @param roots the folders that {@code /} in a link stands for, the likeliest first; none: nobody
   *     knows
   * @param base what links from the root of the site start with, from {@code /} to {@code /}
   * @param frontMatter the keys of the front matter that hold links
   */
  public record Links(
      SlugAlgorithm anchors,
      List<PageExtension> extensions,
      List<String> roots,
      String base,
      List<String> frontMatter) {

    /** What holds without configuration. */
    public static final Links DEFAULT =
        new Links(SlugAlgorithm.AUTO, List.of(), List.of(), "/", List.of());

    public Links {
      extensions = List.copyOf(extensions);
      roots = List.copyOf(roots);
      frontMatter = List.copyOf(frontMatter);
    }

    /** Returns whether a link may name a Markdown file so. */
    boolean allows(PageExtension extension) {
      return extensions.isEmpty() || extensions.contains(extension);
    }
  }

  /**
   * A schema of the repository's own.
   *
   * @param files a glob of lessons
   * @param json the text of the schema
   */
  public record LessonSchema(String files, String json) {}

  /** One level and the names it goes by; the first is the one to use. */
  public record Level(List<String> names) {
    public Level {
      names = List.copyOf(names);
    }
  }

  /** Returns the rank of a level by its name, 0 for the easiest; empty for an unknown name. */
  public OptionalInt rank(String level) {
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i).names().contains(level)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * Returns the rank of the level that a folder name stands for: {@code 01_beginners}, {@code
   * 02-intermediate}, {@code advanced}. Empty where the name is that of no level.
   */
  public OptionalInt rankOfFolder(String folder) {
    String word = LessonName.of(folder).title().toLowerCase(Locale.ROOT);
    OptionalInt rank = rank(word);
    return rank.isPresent() || !word.endsWith("s")
        ? rank
        : rank(word.substring(0, word.length() - 1));
  }
}
