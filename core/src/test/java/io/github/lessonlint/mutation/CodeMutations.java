package io.github.lessonlint.mutation;

import io.github.lessonlint.model.CodeBlock;
import io.github.lessonlint.model.CodeVerdict;
import io.github.lessonlint.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Faults of code blocks. */
final class CodeMutations {
  private static final int FEWEST_LETTERS = 4;

  private CodeMutations() {}

  static List<Mutation> all() {
    return List.of(
        lost("Java", "a semicolon", ";"),
        lost("Java", "a bracket", "\\)"),
        lost("Java", "a brace", "}"),
        lost("Java", "an opening brace", "\\{"),
        lost("Java", "a quote", "\""),
        lost("Python", "a colon", ":$"),
        lost("Python", "a bracket", "\\)$"),
        lost("Python", "a quote", "\""),
        lost("JSON", "a quote", "\""),
        lost("JSON", "a comma", ","),
        lost("JSON", "a brace", "}"),
        lost("YAML", "a bracket", "]"),
        lost("YAML", "a closing quote", "\"(?=[],]|$)"),
        lost("XML", "the end of a tag", ">"),
        lost("XML", "a slash of a tag", "/(?=>)|(?<=<)/"),
        Mutation.of("code/unexpected-success", "called wrong", CodeMutations::calledWrong),
        mislabelled("json", "java"),
        mislabelled("json", "python"),
        mislabelled("json", "xml"),
        mislabelled("xml", "java"),
        mislabelled("xml", "json"),
        mislabelled("yaml", "json"),
        mislabelled("python", "java"),
        mislabelled("python", "json"),
        mislabelled("java", "python"),
        mislabelled("java", "json"),
        Mutation.of("code/unknown-language", "label misspelt", CodeMutations::misspelt));
  }

  /** Takes a part out of the blocks of a language, at each place where it stands. */
  private static Mutation lost(String language, String what, String part) {
    Pattern pattern = Pattern.compile(part, Pattern.MULTILINE);
    return Mutation.of(
        "code/syntax-error",
        language + ": " + what + " lost",
        s ->
            checked(s, language.toLowerCase(Locale.ROOT)).flatMap(block -> cut(s, block, pattern)));
  }

  private static Stream<CodeBlock> checked(Subject s, String... languages) {
    return s.document().codeBlocks().stream()
        .filter(block -> List.of(languages).contains(block.language()))
        .filter(
            block ->
                s.curriculum()
                    .verdict(block)
                    .filter(v -> v.status() == CodeVerdict.Status.ACCEPTED)
                    .isPresent());
  }

  /** A parser may notice what is lost lines later, but in the same block. */
  private static Stream<Planted> cut(Subject s, CodeBlock block, Pattern part) {
    return part.matcher(block.text())
        .results()
        .map(found -> s.replace(block.toFile(found.start(), found.end()), ""))
        .map(p -> p.reportedIn(s.line(block.span()), s.line(block.span().end() - 1)));
  }

  /** What Java and Python blocks are meant to show may be wrong in ways that no parser sees. */
  private static Stream<Planted> calledWrong(Subject s) {
    return checked(s, "json", "yaml", "xml", "properties")
        .map(block -> s.insert(block.infoSpan().end(), " expect-error"));
  }

  private static Mutation mislabelled(String language, String other) {
    return Mutation.of(
        "code/wrong-language",
        language + " called " + other,
        s -> checked(s, language).map(block -> s.replace(block.infoSpan(), other)));
  }

  private static Stream<Planted> misspelt(Subject s) {
    return s.document().codeBlocks().stream()
        .filter(b -> b.info().length() >= FEWEST_LETTERS)
        .map(CodeBlock::infoSpan)
        .map(span -> new Span(span.start() + 1, span.start() + 3))
        .map(two -> s.replace(two, new StringBuilder(s.text(two)).reverse().toString()));
  }
}
