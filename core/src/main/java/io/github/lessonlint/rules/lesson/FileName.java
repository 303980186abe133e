package io.github.lessonlint.rules.lesson;

import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.curriculum.LessonName;
import io.github.lessonlint.curriculum.Settings;
import io.github.lessonlint.source.Paths;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the place of a lesson calls it: the name of its file, or that of its folder if the file is
 * an {@code index.md} or a {@code README.md}.
 *
 * @param folder the folder in which the lesson is one among others; empty for the root
 * @param name the name as written, without its extensions; empty where the place says nothing, as
 *     that of {@code 01_beginners/README.md}
 * @param language the language of {@code 01-intro.es.md} or {@code 01-intro-es.md} in lower case;
 *     empty where there is none
 */
record FileName(String folder, String name, String language) {
  private static final Set<String> WHOLE_FOLDER = Set.of("readme", "index", "_index");
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  /** Takes apart the path of a lesson. */
  static FileName of(Lesson lesson, Settings settings) {
    String file = lesson.document().source().name();
    String stem = file.substring(0, Math.max(0, file.lastIndexOf('.')));
    String language = language(stem);
    String name =
        language.startsWith(".") ? stem.substring(0, stem.length() - language.length()) : stem;
    String code = language.isEmpty() ? "" : language.substring(1).toLowerCase(Locale.ROOT);
    if (!WHOLE_FOLDER.contains(name.toLowerCase(Locale.ROOT))) {
      return new FileName(lesson.folder(), name, code);
    }
    String folder = Paths.name(lesson.folder());
    boolean ofLesson = settings.rankOfFolder(folder).isEmpty();
    return new FileName(Paths.parent(lesson.folder()), ofLesson ? folder : "", code);
  }

  /** The end of a name that is a language, with the mark before it: {@code .es}, {@code -pt-BR}. */
  private static String language(String stem) {
    String last = lastPart(stem);
    if (LANGUAGES.contains(last.substring(Math.min(1, last.length())).toLowerCase(Locale.ROOT))) {
      return last;
    }
    String before = lastPart(stem.substring(0, stem.length() - last.length()));
    boolean region = last.length() == 3 && last.substring(1).chars().allMatch(Character::isLetter);
    return region && before.length() == 3 && LANGUAGES.contains(before.substring(1))
        ? before + last
        : "";
  }

  /** What stands behind the last dot, dash or underscore of a name, with that mark. */
  private static String lastPart(String name) {
    int mark =
        Math.max(name.lastIndexOf('.'), Math.max(name.lastIndexOf('-'), name.lastIndexOf('_')));
    return mark <= 0 ? "" : name.substring(mark);
  }

  /**
   * Returns the number before the name. A date, a version ({@code 1.2 Scopes}) and a number that
   * belongs to the title ({@code 12 Factor Apps}) are none.
   */
  OptionalInt number(Optional<String> title) {
    LessonName parts = LessonName.of(name);
    boolean moreDigits =
        !parts.title().isEmpty() && Character.isDigit(parts.title().codePointAt(0));
    boolean ofTitle = title.filter(t -> t.strip().startsWith(parts.digits())).isPresent();
    return moreDigits || ofTitle ? OptionalInt.empty() : parts.number();
  }

  /** Returns the name without its number. */
  String title() {
    LessonName parts = LessonName.of(name);
    return parts.isNumbered() ? parts.title() : name;
  }
}
