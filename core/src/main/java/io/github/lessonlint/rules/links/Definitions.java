package io.github.lessonlint.rules.links;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.LinkDefinition;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The link definitions of a page, as far as the page alone tells what they are for. */
final class Definitions {

  private Definitions() {}

  /**
   * Returns the definitions that nothing but the page can use: none of a file without links, which
   * builds append to others, none of a page put together from several files, and no comments.
   */
  static List<LinkDefinition> of(Document document, Curriculum curriculum) {
    if (document.definitions().isEmpty()
        || document.links().isEmpty()
        || curriculum.links().hasTemplates(document)) {
      return List.of();
    }
    return document.definitions().stream().filter(d -> !isComment(d)).toList();
  }

  /**
   * Returns whether a definition is a comment that no renderer shows: {@code [//]: # (…)}, {@code
   * [comment]: <> (…)}.
   */
  private static boolean isComment(LinkDefinition definition) {
    String label = definition.label().strip().toLowerCase(Locale.ROOT);
    return label.chars().noneMatch(Character::isLetterOrDigit)
        || label.equals("comment")
        || definition.target().isEmpty()
        || definition.target().equals("#");
  }

  /** Returns what stands between brackets outside definitions, in the form of labels. */
  static Set<String> mentioned(Document document) {
    Set<Integer> own = new HashSet<>();
    document.definitions().forEach(definition -> own.add(definition.span().start()));
    String text = document.source().text();
    Set<String> mentioned = new HashSet<>();
    int open = -1;
    for (int i = document.body().start(); i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        open = own.contains(i) ? -1 : i;
      } else if (c == ']' && open >= 0) {
        mentioned.add(LinkDefinition.fold(text.substring(open + 1, i)));
        open = -1;
      }
    }
    return mentioned;
  }

  /**
   * Returns what to delete to be rid of a definition: its lines, if there is nothing else in them,
   * as there would be in a list or a quote.
   */
  static Optional<Span> lines(SourceFile source, LinkDefinition definition) {
    Span span = definition.span();
    int last = source.lines().line(Math.max(span.start(), span.end() - 1));
    int start = source.lines().start(source.lines().line(span.start()));
    int end = source.lines().start(last + 1);
    boolean alone =
        source.text().substring(start, span.start()).isBlank()
            && source.text().substring(Math.min(span.end(), end), end).isBlank();
    return alone ? Optional.of(new Span(start, end)) : Optional.empty();
  }
}
