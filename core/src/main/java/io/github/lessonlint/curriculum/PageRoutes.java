package io.github.lessonlint.curriculum;

import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.source.Paths;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The addresses at which a site may serve its pages though no file is called so: the slug, id or
 * permalink of the front matter, or in its folder the file name without its number. Posts are
 * served under their name without its date, and pages that were moved under their old addresses
 * too. Built when first asked for.
 */
final class PageRoutes {
  private static final List<String> KEYS = List.of("slug", "id", "permalink", "url");

  /** Keys of Hugo and Jekyll for the addresses that a page had before. */
  private static final List<String> FORMER = List.of("aliases", "redirect_from");

  private static final Pattern DATE = Pattern.compile("^[0-9]{4}-[0-9]{2}-[0-9]{2}-(?=.)");

  private final Collection<Document> documents;
  private @Nullable Set<String> names;

  PageRoutes(Collection<Document> documents) {
    this.documents = documents;
  }

  /**
   * Returns whether a path without extension, relative to the root, may be that of a page; where in
   * the repository the site starts does not matter.
   */
  boolean contains(String path) {
    String rest = fold(path);
    while (!names().contains(rest)) {
      int slash = rest.indexOf('/');
      if (slash < 0) {
        return false;
      }
      rest = rest.substring(slash + 1);
    }
    return true;
  }

  private synchronized Set<String> names() {
    Set<String> known = names;
    if (known == null) {
      known = read();
      names = known;
    }
    return known;
  }

  private Set<String> read() {
    Set<String> found = new HashSet<>();
    for (Document document : documents) {
      String file = document.source().name();
      String stem = file.substring(0, file.lastIndexOf('.'));
      String bare = LessonName.withoutNumber(stem);
      if (!bare.equals(stem) && !document.source().folder().isEmpty()) {
        found.add(fold(Paths.child(document.source().folder(), bare)));
      }
      Matcher date = DATE.matcher(stem);
      if (date.find()) {
        found.add(fold(stem.substring(date.end())));
      }
      for (String key : KEYS) {
        document
            .frontMatter()
            .flatMap(f -> f.get(key))
            .filter(Value.Scalar.class::isInstance)
            .ifPresent(v -> found.add(fold(lastName(((Value.Scalar) v).text()))));
      }
      for (String key : FORMER) {
        document
            .frontMatter()
            .flatMap(f -> f.get(key))
            .ifPresent(value -> addresses(value).forEach(a -> found.add(fold(a))));
      }
    }
    return found;
  }

  private static List<String> addresses(Value value) {
    List<Value> values = value instanceof Value.Sequence list ? list.items() : List.of(value);
    return values.stream()
        .filter(Value.Scalar.class::isInstance)
        .map(v -> Paths.resolve("", ((Value.Scalar) v).text()))
        .filter(address -> !address.isEmpty() && !Paths.leadsOut(address))
        .toList();
  }

  private static String lastName(String path) {
    String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return Paths.name(trimmed);
  }

  private static String fold(String path) {
    return path.toLowerCase(Locale.ROOT);
  }
}
