package io.github.lessonlint.curriculum;

import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** The links in keys of the front matter that the configuration names. */
final class FrontMatterLinks {

  private FrontMatterLinks() {}

  /** Returns the texts under top-level keys, in lists too; a text over several lines is no link. */
  static List<Value.Scalar> of(Document document, List<String> keys) {
    List<Value.Scalar> links = new ArrayList<>();
    for (String key : keys) {
      document
          .frontMatter()
          .flatMap(front -> front.get(key))
          .ifPresent(value -> collect(document, value, links));
    }
    return links;
  }

  private static void collect(Document document, Value value, List<Value.Scalar> links) {
    if (value instanceof Value.Sequence sequence) {
      sequence.items().stream()
          .filter(Value.Scalar.class::isInstance)
          .forEach(item -> collect(document, item, links));
    } else if (value instanceof Value.Scalar scalar
        && scalar.type() == Value.Type.STRING
        && !scalar.text().isBlank()
        && document.source().text(scalar.span()).indexOf('\n') < 0) {
      links.add(scalar);
    }
  }

  /** Returns where a text stands, without its quotes. */
  static Span content(Document document, Value.Scalar value) {
    Span whole = value.span();
    boolean quoted = "'\"".indexOf(document.source().text().charAt(whole.start())) >= 0;
    return quoted ? new Span(whole.start() + 1, whole.end() - 1) : whole;
  }
}
