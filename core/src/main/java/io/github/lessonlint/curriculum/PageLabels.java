package io.github.lessonlint.curriculum;

import io.github.lessonlint.model.Document;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The places that pages name on a line of their own, {@code (my-label)=}, as MyST does it. Links on
 * all pages lead there by the name alone: {@code [text](my-label)}, {@code [text](#my-label)}.
 */
final class PageLabels {
  private static final Pattern LINE = Pattern.compile("(?m)^\\(([^()\\n]+)\\)=[ \\t\\r]*$");

  private final Map<String, String> pages = new HashMap<>();

  PageLabels(Collection<Document> documents) {
    for (Document document : documents) {
      in(document.source().text()).forEach(label -> pages.putIfAbsent(key(label), document.path()));
    }
  }

  /** Returns the names of all places that a text names so. */
  static List<String> in(String text) {
    return text.contains(")=")
        ? LINE.matcher(text).results().map(label -> label.group(1)).toList()
        : List.of();
  }

  /** Returns the page that names the place that a target is, if there is one. */
  Optional<String> page(String target) {
    String label = target.startsWith("#") ? target.substring(1) : target;
    return Optional.ofNullable(pages.get(key(label)));
  }

  private static String key(String label) {
    return label.toLowerCase(Locale.ROOT);
  }
}
