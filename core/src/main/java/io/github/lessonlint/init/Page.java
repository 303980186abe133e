package io.github.lessonlint.init;

import io.github.lessonlint.curriculum.LessonName;
import io.github.lessonlint.source.Paths;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Markdown file, as far as it matters for whether it is a lesson.
 *
 * @param path relative to the root
 * @param keys the keys of its front matter; empty without one
 * @param known whether its front matter is that of a lesson under the default schema
 */
record Page(String path, Set<String> keys, boolean known) {
  /** The pages that forges ask for, and those of books that hold no text of their own. */
  private static final Set<String> ABOUT_THE_REPOSITORY =
      Set.of(
          "authors",
          "changelog",
          "changes",
          "code-of-conduct",
          "conduct",
          "contributing",
          "contributors",
          "governance",
          "history",
          "license",
          "licence",
          "maintainers",
          "news",
          "notice",
          "pull-request-template",
          "readme",
          "security",
          "support",
          "todo");

  private static final Set<String> LISTS = Set.of("summary", "sidebar", "navbar", "404");

  /** How names end of what a version of a program brings: {@code 6_1_release_notes}. */
  private static final Pattern OF_A_VERSION =
      Pattern.compile(".*(release-notes|relnotes|changelog|changes)");

  private static final Set<String> INDEXES = Set.of("readme", "index");

  /** {@code ch01-02-}, {@code Lesson 3}, {@code week_2}: a word that counts, and a number. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(chapter|ch|lesson|lecture|week|day|unit|module|part|session|step|episode|topic|class"
              + "|section|exercise|lab|course|workshop|tutorial|mod|sec|lec|ep)[ ._-]?[0-9].*",
          Pattern.CASE_INSENSITIVE);

  /** {@code 2024-01-31-}: a post of a blog is no lesson by its date. */
  private static final Pattern DATED = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}([^0-9].*)?");

  /** Returns the name of the file without its extension. */
  String stem() {
    String name = Paths.name(path);
    return name.substring(0, name.lastIndexOf('.'));
  }

  /** Returns the path of the folder the file is in; empty for the root. */
  String folder() {
    return Paths.parent(path);
  }

  /** Returns whether the file speaks of the repository, or lists other files, by its name. */
  boolean isMeta() {
    String name = plain(stem());
    boolean inRoot = folder().isEmpty();
    return LISTS.contains(name)
        || OF_A_VERSION.matcher(name).matches()
        || ((inRoot || !name.equals("readme")) && ABOUT_THE_REPOSITORY.contains(name));
  }

  /** Returns whether the file is what a reader of its folder sees first. */
  boolean isIndex() {
    return INDEXES.contains(plain(stem()));
  }

  /** Returns whether the file, or the folder that it is the index of, is numbered. */
  boolean isNumbered() {
    return isNumbered(stem()) || (isIndex() && isNumbered(Paths.name(folder())));
  }

  /** What numbered files of one kind share: the folder, and how their names begin. */
  String series() {
    Matcher counted = COUNTED.matcher(stem());
    return folder()
        + "/"
        + (counted.matches() ? counted.group(1) : LessonName.of(stem()).separator());
  }

  private static boolean isNumbered(String name) {
    return (LessonName.of(name).isNumbered() && !DATED.matcher(name).matches())
        || COUNTED.matcher(name).matches();
  }

  private static String plain(String name) {
    String plain = LessonName.kebab(name);
    return plain.startsWith("-") ? plain.substring(1) : plain;
  }
}
