package io.github.lessonlint.mutation;

import io.github.lessonlint.model.FrontMatter;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.source.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Faults of the front matter. */
final class FrontMatterMutations {
  private static final Set<String> REQUIRED =
      Set.of(
          "number",
          "title",
          "slug",
          "level",
          "tags",
          "prerequisites",
          "estimated_minutes",
          "contributors",
          "canonical_id");

  private FrontMatterMutations() {}

  static List<Mutation> all() {
    // A lesson without its name leaves those that require it alone.
    String orphans = "prerequisites/unknown";
    return List.of(
        Mutation.of("frontmatter/missing", "taken out", FrontMatterMutations::takenOut)
            .with(orphans),
        Mutation.of("frontmatter/unclosed", "closing line lost", FrontMatterMutations::unclosed)
            .with(orphans),
        Mutation.of("frontmatter/invalid-yaml", "closing quote lost", s -> cut(s, "\""))
            .with(orphans),
        Mutation.of("frontmatter/invalid-yaml", "closing bracket lost", s -> cut(s, "]"))
            .with(orphans),
        Mutation.of("frontmatter/invalid-yaml", "colon lost", s -> cut(s, ":")).with(orphans),
        Mutation.of("frontmatter/duplicate-key", "line twice", FrontMatterMutations::doubled),
        Mutation.of("frontmatter/schema", "required key lost", FrontMatterMutations::lost)
            .with(orphans),
        Mutation.of("frontmatter/schema", "key misspelt", FrontMatterMutations::misspelt)
            .with(orphans),
        Mutation.of("frontmatter/schema", "value of another type", FrontMatterMutations::mistyped)
            .with(orphans),
        Mutation.of("frontmatter/ambiguous-scalar", "tag 'no'", s -> items(s, "tags", "no")),
        Mutation.of("frontmatter/ambiguous-scalar", "name '010'", s -> items(s, "tags", "010"))
            .with("frontmatter/schema"),
        Mutation.of(
            "frontmatter/ambiguous-scalar",
            "minutes '045'",
            s -> s.set("estimated_minutes", "045")));
  }

  private static Stream<Planted> takenOut(Subject s) {
    return s.document().frontMatter().stream()
        .map(f -> s.replace(new Span(0, f.span().end() + 1), ""));
  }

  private static Stream<Planted> unclosed(Subject s) {
    return s.document().frontMatter().stream()
        .map(f -> s.removeLine(s.line(f.content().end())).reportedAt(1));
  }

  /** Takes the last of some characters out of each line. */
  private static Stream<Planted> cut(Subject s, String mark) {
    return s.entries()
        .map(e -> s.lineSpan(s.line(e.key().span())))
        .filter(line -> s.text(line).contains(mark))
        .map(
            line -> {
              int at = line.start() + s.text(line).lastIndexOf(mark);
              return s.replace(new Span(at, at + mark.length()), "");
            });
  }

  private static Stream<Planted> doubled(Subject s) {
    return s.entries()
        .map(e -> s.line(e.key().span()))
        .map(line -> s.insertLine(line + 1, s.lineText(line)));
  }

  private static Stream<Planted> lost(Subject s) {
    int head = s.document().frontMatter().map(FrontMatter::span).map(s::line).orElse(1);
    return s.entries()
        .filter(e -> REQUIRED.contains(e.key().text()))
        .map(e -> s.removeLine(s.line(e.key().span())).reportedAt(head));
  }

  private static Stream<Planted> misspelt(Subject s) {
    return s.entries()
        .map(Value.Entry::key)
        .map(key -> s.replace(new Span(key.span().start(), key.span().start() + 1), ""));
  }

  private static Stream<Planted> mistyped(Subject s) {
    return Stream.of(
            s.set("number", "\"one\""),
            s.set("number", "0"),
            s.set("title", "[]"),
            s.set("slug", "\"Not a Slug\""),
            s.set("level", "\"expert\""),
            s.set("tags", "java"),
            s.set("tags", "[\"Two Words\"]"),
            s.set("prerequisites", "none"),
            s.set("estimated_minutes", "-5"),
            s.set("estimated_minutes", "\"an hour\""),
            s.set("contributors", "nobody"),
            s.set("canonical_id", "17"))
        .flatMap(planted -> planted);
  }

  private static Stream<Planted> items(Subject s, String key, String by) {
    return s.items(key).map(item -> s.replace(item.span(), by));
  }
}
