package io.github.lessonlint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lessonlint.fixtures.Fixtures;
import io.github.lessonlint.model.Link;
import io.github.lessonlint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds our reading of the shared fixtures against that of CommonMark's reference parser. */
@DisplayName("The body parser and commonmark-java")
class ReferenceParserTest {
  private static final Parser REFERENCE =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  static List<Path> lessons() throws IOException {
    try (Stream<Path> files = Files.walk(Fixtures.curriculum())) {
      return files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("lessons")
  @DisplayName("see the same headings, links and code")
  void agree(Path file) throws IOException {
    String text = Files.readString(file);
    int body = text.startsWith("---\n") ? text.indexOf("\n---\n", 4) + 5 : 0;

    List<String> reference = reference(text.substring(body));

    assertThat(reference).isNotEmpty();
    assertThat(ours(text, body)).containsExactlyInAnyOrderElementsOf(reference);
  }

  private static List<String> ours(String text, int bodyStart) {
    BodyParser.Body body = BodyParser.parse(SourceFile.of("lesson.md", text), bodyStart);
    List<String> found = new ArrayList<>();
    body.headings().forEach(h -> found.add("heading " + h.level()));
    body.codeBlocks().forEach(c -> found.add("code " + c.info() + "\n" + c.text()));
    body.links().stream()
        .filter(l -> l.kind() == Link.Kind.INLINE || l.kind() == Link.Kind.AUTOLINK)
        .forEach(l -> found.add("link " + l.target()));
    body.links().stream()
        .filter(l -> l.kind() == Link.Kind.REFERENCE)
        .map(l -> l.label().orElseThrow())
        .forEach(
            label ->
                body.definitions().stream()
                    .filter(d -> d.label().equalsIgnoreCase(label))
                    .forEach(d -> found.add("link " + d.target())));
    return found;
  }

  private static List<String> reference(String body) {
    List<String> found = new ArrayList<>();
    REFERENCE
        .parse(body)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Heading heading) {
                found.add("heading " + heading.getLevel());
                visitChildren(heading);
              }

              @Override
              public void visit(org.commonmark.node.Link link) {
                found.add("link " + link.getDestination());
                visitChildren(link);
              }

              @Override
              public void visit(Image image) {
                found.add("link " + image.getDestination());
                visitChildren(image);
              }

              @Override
              public void visit(FencedCodeBlock code) {
                found.add("code " + code.getInfo() + "\n" + code.getLiteral());
              }

              @Override
              public void visit(IndentedCodeBlock code) {
                found.add("code \n" + code.getLiteral());
              }
            });
    return found;
  }
}
