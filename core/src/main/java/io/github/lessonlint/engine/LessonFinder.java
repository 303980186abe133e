package io.github.lessonlint.engine;

import io.github.lessonlint.config.Config;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.curriculum.LessonName;
import io.github.lessonlint.curriculum.LessonReader;
import io.github.lessonlint.curriculum.LessonSchemas;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.FrontMatter;
import io.github.lessonlint.source.Glob;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides which documents are lessons: those the configuration names; without it those whose front
 * matter names at least half of the required properties, and their numbered neighbours, so that a
 * lesson that lost its front matter is noticed.
 */
final class LessonFinder {
  private static final Pattern KEY = Pattern.compile("(?m)^([A-Za-z_][A-Za-z0-9_-]*)[ \\t]*[:=]");

  private final List<Glob> include;
  private final List<Glob> exclude;
  private final LessonReader reader;
  private final LessonSchemas schemas;

  /** Creates a finder for a configuration. */
  LessonFinder(Config config, LessonSchemas schemas) {
    this.include = config.lessonInclude().stream().map(Glob::of).toList();
    this.exclude = config.lessonExclude().stream().map(Glob::of).toList();
    this.reader = new LessonReader(config.settings());
    this.schemas = schemas;
  }

  /** Returns the lessons among the documents, in the same order. */
  List<Lesson> find(List<Document> documents) {
    Set<String> patterns = new HashSet<>();
    for (Document document : documents) {
      if (include.isEmpty() && looksLikeLesson(document)) {
        namePattern(document).ifPresent(patterns::add);
      }
    }
    return documents.stream().filter(d -> isLesson(d, patterns)).map(reader::read).toList();
  }

  private boolean isLesson(Document document, Set<String> patterns) {
    if (exclude.stream().anyMatch(g -> g.matches(document.path()))) {
      return false;
    }
    if (!include.isEmpty()) {
      return include.stream().anyMatch(g -> g.matches(document.path()));
    }
    return looksLikeLesson(document)
        || namePattern(document).filter(patterns::contains).isPresent();
  }

  private boolean looksLikeLesson(Document document) {
    if (document.frontMatter().isEmpty()) {
      return false;
    }
    Set<String> required = schemas.of(document.path()).required();
    Set<String> keys = keys(document, document.frontMatter().get());
    long named = required.stream().filter(keys::contains).count();
    return named > 0 && named * 2 >= required.size();
  }

  /** The keys of a front matter; where its syntax is at fault, what looks like keys. */
  private static Set<String> keys(Document document, FrontMatter frontMatter) {
    Set<String> keys = new HashSet<>();
    if (frontMatter.root().isPresent()) {
      frontMatter.root().get().entries().forEach(e -> keys.add(e.key().text()));
    } else {
      Matcher key = KEY.matcher(document.source().text(frontMatter.content()));
      while (key.find()) {
        keys.add(key.group(1));
      }
    }
    return keys;
  }

  /** What numbered neighbours share: the folder and the separator after the number. */
  private static Optional<String> namePattern(Document document) {
    LessonName name = LessonName.of(document.source().name());
    return name.isNumbered() && Character.isLetter(name.title().codePointAt(0))
        ? Optional.of(document.source().folder() + "/" + name.separator())
        : Optional.empty();
  }
}
