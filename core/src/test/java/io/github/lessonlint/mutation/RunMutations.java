package io.github.lessonlint.mutation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Faults of files as such. */
final class RunMutations {

  private RunMutations() {}

  static List<Mutation> all() {
    return List.of(
        Mutation.of("lessonlint/undecodable-file", "saved as Latin-1", RunMutations::latin),
        Mutation.of(
            "lessonlint/unused-suppression",
            "of what is not there",
            s -> suppression(s, " -- it will be written soon")),
        Mutation.of("lessonlint/suppression-without-reason", "no reason", s -> suppression(s, "")));
  }

  private static Stream<Planted> suppression(Subject s, String reason) {
    return s.document().headings().stream()
        .filter(h -> h.level() == 2)
        .map(h -> s.line(h.span()))
        .map(
            line ->
                s.insertLine(
                    line,
                    "<!-- lessonlint-disable-next-line links/missing-file" + reason + " -->\n"));
  }

  /** Puts a letter with an accent behind each heading. */
  private static Stream<Planted> latin(Subject s) {
    return s.document().headings().stream()
        .map(h -> s.insert(h.span().end(), " \u00e9").writtenIn(StandardCharsets.ISO_8859_1));
  }
}
