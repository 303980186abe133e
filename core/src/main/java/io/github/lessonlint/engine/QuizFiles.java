package io.github.lessonlint.engine;

import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.source.Paths;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which files of data may hold a quiz. */
final class QuizFiles {
  private static final List<String> EXTENSIONS = List.of(".toml", ".json", ".yaml", ".yml");

  private QuizFiles() {}

  /** Returns whether a path ends as files of data do, in any case. */
  static boolean isData(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return EXTENSIONS.stream().anyMatch(lower::endsWith);
  }

  /** Returns the files of data that documents name, sorted. */
  static SortedSet<String> namedBy(Collection<Document> documents, Collection<String> data) {
    SortedSet<String> named = new TreeSet<>();
    for (Document document : documents) {
      for (Quiz.Reference reference : document.quiz().references()) {
        named.add(Paths.resolve(document.source().folder(), reference.path()));
      }
    }
    named.retainAll(data);
    return named;
  }

  /** Returns the files of data whose own name, or that of their folder, says "quiz", sorted. */
  static SortedSet<String> named(Collection<String> data) {
    SortedSet<String> named = new TreeSet<>();
    for (String path : data) {
      String folder = Paths.name(Paths.parent(path));
      if ((folder + "/" + Paths.name(path)).toLowerCase(Locale.ROOT).contains("quiz")) {
        named.add(path);
      }
    }
    return named;
  }
}
