package io.github.lessonlint.rules.prerequisites;

import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.rule.Fix;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.List;
import java.util.Optional;

/** Edits of a lesson's list of prerequisites. */
final class PrerequisiteEdits {

  private PrerequisiteEdits() {}

  /**
   * Returns the fix that takes an entry out of the list. It edits the list as a whole, so that no
   * two entries go at the same time, of which one must stay. With a comment, which would go too, it
   * is for a person to confirm.
   */
  static Optional<Fix> removal(Lesson lesson, Value.Scalar entry) {
    SourceFile source = lesson.document().source();
    Optional<Value> list = lesson.value("prerequisites");
    if (list.isEmpty() || !(list.get() instanceof Value.Sequence sequence)) {
      return Optional.empty();
    }
    boolean flow = source.text(sequence.span()).startsWith("[");
    Optional<Span> span =
        flow ? inFlow(source, sequence, entry) : inBlock(source, sequence.items(), entry);
    return span.map(s -> fix(source, sequence, entry, s));
  }

  private static Fix fix(SourceFile source, Value.Sequence list, Value.Scalar entry, Span removed) {
    Span whole = list.span().union(removed);
    String rest =
        source.text(new Span(whole.start(), removed.start()))
            + source.text(new Span(removed.end(), whole.end()));
    Fix fix = Fix.replace("Remove '" + entry.text() + "'", whole, rest);
    String around =
        source.text(new Span(removed.start(), entry.span().start()))
            + source.text(new Span(entry.span().end(), removed.end()));
    return around.contains("#") ? fix.unsafe() : fix;
  }

  /** The entry and the comma before it, or after it if it is the first. */
  private static Optional<Span> inFlow(SourceFile source, Value.Sequence list, Value.Scalar entry) {
    List<Value> items = list.items();
    int index = indexOf(items, entry);
    if (index < 0) {
      return Optional.empty();
    }
    if (index > 0) {
      return Optional.of(new Span(items.get(index - 1).span().end(), entry.span().end()));
    }
    if (items.size() > 1) {
      return Optional.of(new Span(entry.span().start(), items.get(1).span().start()));
    }
    Span inside = new Span(list.span().start() + 1, list.span().end() - 1);
    return source.text(inside).indexOf('\n') < 0 ? Optional.of(inside) : Optional.empty();
  }

  /**
   * The entry's line; not of the only entry, whose list would no longer be one, nor of an entry
   * that goes on in the next line.
   */
  private static Optional<Span> inBlock(SourceFile source, List<Value> items, Value.Scalar entry) {
    int line = source.lines().line(entry.span().start());
    String text = source.text(new Span(source.lines().start(line), entry.span().start()));
    boolean alone =
        text.strip().equals("-")
            && items.size() > 1
            && source.lines().line(entry.span().end()) == line;
    return alone && indexOf(items, entry) >= 0
        ? Optional.of(new Span(source.lines().start(line), source.lines().start(line + 1)))
        : Optional.empty();
  }

  private static int indexOf(List<Value> items, Value.Scalar entry) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).span().equals(entry.span())) {
        return i;
      }
    }
    return -1;
  }
}
