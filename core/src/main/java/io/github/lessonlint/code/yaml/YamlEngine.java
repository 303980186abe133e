package io.github.lessonlint.code.yaml;

import io.github.lessonlint.code.ParserVersions;
import io.github.lessonlint.code.SnippetEngine;
import io.github.lessonlint.model.FrontMatter.Problem;
import io.github.lessonlint.parse.YamlSyntax;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads YAML as far as its structure goes. Several documents, templates, unknown tags, and examples
 * that stand one after another with only a comment between them are fine.
 */
public final class YamlEngine implements SnippetEngine {

  /** A blank that looks like a space and comes from a word processor or a web page. */
  private static final Pattern NO_BREAK_SPACE = Pattern.compile("(?m)^[ \\t]*(\\u00A0)");

  @Override
  public Set<String> languages() {
    return Set.of("yaml");
  }

  @Override
  public String parser() {
    return ParserVersions.of("snakeyaml");
  }

  @Override
  public Answer check(String language, String snippet) {
    String text = Templates.mask(snippet);
    Optional<Problem> problem = YamlSyntax.firstFault(SourceFile.of("", text));
    if (problem.isEmpty() || areExamples(text)) {
      return Answer.OK;
    }
    Matcher blank = NO_BREAK_SPACE.matcher(snippet);
    if (blank.find()) {
      return Answer.rejected(
          new Fault(
              blank.start(1),
              blank.end(1),
              "a no-break space (U+00A0) indents nothing; use ordinary spaces"));
    }
    Span span = problem.get().span();
    return Answer.rejected(new Fault(span.start(), span.end(), problem.get().message()));
  }

  /** Returns whether the text is a row of examples, each of them YAML by itself. */
  private static boolean areExamples(String text) {
    List<String> examples = new ArrayList<>();
    StringBuilder example = new StringBuilder();
    boolean gap = false;
    for (String line : text.split("\n", -1)) {
      boolean start =
          (!line.isEmpty() && " \t#-]}".indexOf(line.charAt(0)) < 0) || line.startsWith("- ");
      if (gap && start) {
        examples.add(example.toString());
        example.setLength(0);
      }
      gap = line.isBlank() || line.startsWith("#");
      example.append(line).append('\n');
    }
    examples.add(example.toString());
    return examples.size() > 1
        && examples.stream().allMatch(e -> YamlSyntax.firstFault(SourceFile.of("", e)).isEmpty());
  }
}
