package io.github.lessonlint.mutation;

import io.github.lessonlint.model.Link;
import io.github.lessonlint.model.LinkDefinition;
import io.github.lessonlint.source.Span;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Faults of links. */
final class LinkMutations {

  private LinkMutations() {}

  static List<Mutation> all() {
    return List.of(
        Mutation.of(
            "links/missing-file",
            "renamed",
            s -> targets(s, inside(false), LinkMutations::renamed)),
        Mutation.of(
            "links/missing-file",
            "another folder",
            s -> targets(s, inside(false), t -> t.replaceFirst("^\\.{1,2}/", "./missing/"))),
        Mutation.of(
            "links/missing-image",
            "renamed",
            s -> targets(s, inside(true), LinkMutations::renamed)),
        Mutation.of(
            "links/wrong-case", "a letter", s -> targets(s, isInside(), LinkMutations::otherCase)),
        Mutation.of(
            "links/missing-anchor",
            "no such place",
            s ->
                targets(
                    s,
                    inside(false).and(l -> l.target().contains(".md")),
                    t -> t.replaceFirst("#.*", "") + "#no-such-place")),
        Mutation.of(
            "links/missing-anchor",
            "no such place on the page",
            s -> targets(s, isInside(), t -> "#no-such-place")),
        Mutation.of(
            "links/escapes-root",
            "too far up",
            s -> targets(s, isInside(), t -> "../../../../../../" + t)),
        Mutation.of(
            "links/absolute-path",
            "on the author's computer",
            s -> targets(s, inside(false), t -> "/home/ada/Documents/loops.md")),
        Mutation.of(
            "links/absolute-path",
            "a file: URL",
            s -> targets(s, isInside(), t -> "file:///home/ada/loops.md")),
        Mutation.of("links/empty-target", "nothing", s -> targets(s, isInline(), t -> "")),
        Mutation.of("links/empty-target", "a lone #", s -> targets(s, inside(false), t -> "#")),
        Mutation.of(
            "links/malformed-url", "a slash lost", s -> urls(s, t -> t.replaceFirst("//", "/"))),
        Mutation.of("links/malformed-url", "two in one", s -> urls(s, t -> t + t)),
        Mutation.of(
            "links/malformed-url",
            "half an escape",
            s -> targets(s, inside(false), t -> t.replaceFirst("%20", "%2-"))),
        Mutation.of(
            "links/malformed-url",
            "a blank",
            s -> targets(s, isInline(), t -> t.replaceFirst("%20", " "))),
        Mutation.of("links/undefined-reference", "definition lost", LinkMutations::undefined),
        Mutation.of("links/unused-definition", "one that no link uses", LinkMutations::unused),
        Mutation.of("links/duplicate-definition", "the same label", LinkMutations::twice));
  }

  private static Predicate<Link> isInside() {
    return link ->
        !link.target().isEmpty()
            && !link.target().contains(":")
            && !link.target().startsWith("#")
            && link.kind() != Link.Kind.AUTOLINK;
  }

  private static Predicate<Link> isInline() {
    return isInside().and(link -> link.kind() == Link.Kind.INLINE && !link.image());
  }

  private static Predicate<Link> inside(boolean image) {
    return isInside().and(link -> link.image() == image);
  }

  private static Stream<Planted> urls(Subject s, UnaryOperator<String> change) {
    return targets(
        s, link -> link.target().startsWith("https://") && link.kind() == Link.Kind.INLINE, change);
  }

  /** Changes the targets of some links, where there is something to change. */
  private static Stream<Planted> targets(
      Subject s, Predicate<Link> which, UnaryOperator<String> change) {
    return s.document().links().stream()
        .filter(which)
        .map(Link::targetSpan)
        .filter(span -> !change.apply(s.text(span)).equals(s.text(span)))
        .map(span -> s.replace(span, change.apply(s.text(span))));
  }

  private static String renamed(String target) {
    int dot = target.lastIndexOf('.');
    return dot > target.lastIndexOf('/')
        ? target.substring(0, dot) + "-old" + target.substring(dot)
        : target + "-old";
  }

  /** Changes the case of the last letter of a name, before its extension. */
  private static String otherCase(String target) {
    String path = target.replaceFirst("#.*", "");
    int at =
        path.contains(".") && !path.endsWith("/") ? path.lastIndexOf('.') - 1 : path.length() - 1;
    while (at > 0 && !Character.isLetter(path.charAt(at))) {
      at--;
    }
    char letter = path.charAt(at);
    char other =
        Character.isUpperCase(letter)
            ? Character.toLowerCase(letter)
            : Character.toUpperCase(letter);
    return target.substring(0, at) + other + target.substring(at + 1);
  }

  private static Stream<Planted> undefined(Subject s) {
    return s.document().links().stream()
        .filter(link -> link.kind() == Link.Kind.REFERENCE)
        .flatMap(
            link ->
                s.document().definitions().stream()
                    .filter(d -> d.label().equalsIgnoreCase(link.label().orElse("")))
                    .map(d -> s.removeLine(s.line(d.span())).reportedAt(s.line(link.span()))));
  }

  private static Stream<Planted> unused(Subject s) {
    return s.document().headings().stream()
        .filter(h -> h.level() == 2)
        .map(h -> s.insert(h.span().start(), "[nobody]: https://example.org/\n\n"));
  }

  private static Stream<Planted> twice(Subject s) {
    return s.document().definitions().stream()
        .map(LinkDefinition::span)
        .map(Span::start)
        .map(s::line)
        .map(line -> s.insertLine(line + 1, s.lineText(line)));
  }
}
