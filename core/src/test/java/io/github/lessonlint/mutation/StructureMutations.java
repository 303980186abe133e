package io.github.lessonlint.mutation;

import io.github.lessonlint.model.CodeBlock;
import io.github.lessonlint.model.Heading;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Faults of headings and fences. */
final class StructureMutations {

  private StructureMutations() {}

  static List<Mutation> all() {
    return List.of(
        Mutation.of("structure/unclosed-fence", "closing fence lost", StructureMutations::unclosed)
            // What the fence swallows is no lesson any more.
            .with("code/syntax-error", "links/missing-anchor"),
        Mutation.of("structure/empty-section", "nothing written yet", StructureMutations::empty),
        Mutation.of("structure/skipped-heading-level", "two deeper", StructureMutations::deeper),
        Mutation.of("structure/multiple-h1", "one mark lost", StructureMutations::higher));
  }

  private static Stream<Planted> unclosed(Subject s) {
    return s.document().codeBlocks().stream()
        .filter(CodeBlock::fenced)
        .map(b -> s.removeLine(s.line(b.span().end() - 1)).reportedAt(s.line(b.span())));
  }

  private static Stream<Planted> empty(Subject s) {
    return s.document().headings().stream()
        .filter(h -> h.level() == 2)
        .map(h -> s.insert(h.span().start(), "## What Comes Next\n\n"));
  }

  /** Makes a heading below one of the second level one of the fourth. */
  private static Stream<Planted> deeper(Subject s) {
    List<Planted> planted = new ArrayList<>();
    List<Heading> headings = s.document().headings();
    for (int i = 1; i < headings.size(); i++) {
      if (headings.get(i).level() == 3 && headings.get(i - 1).level() == 2) {
        planted.add(s.insert(headings.get(i).span().start(), "#"));
      }
    }
    return planted.stream();
  }

  private static Stream<Planted> higher(Subject s) {
    return s.document().headings().stream()
        .filter(h -> h.level() == 2)
        .map(h -> s.replace(new Span(h.span().start(), h.span().start() + 1), ""));
  }
}
