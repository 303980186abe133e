package io.github.lessonlint.parse;

import io.github.lessonlint.model.Comment;
import io.github.lessonlint.model.FrontMatter.Problem;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML into values with exact spans. Only SnakeYAML's syntax tree is used: no text ever
 * becomes a Java object, and scalars follow YAML 1.2.
 */
public final class YamlReader {

  private YamlReader() {}

  /** Returns what a part of a file says. */
  public static StructuredText read(SourceFile source, Span content) {
    CodePointOffsets offsets = new CodePointOffsets(source.text(), content);
    try {
      Node node = compose(source.text(content));
      if (node == null) {
        return new StructuredText(
            Optional.empty(), List.of(), YamlComments.find(source, content, List.of()));
      }
      YamlConverter converter = new YamlConverter(source, offsets);
      Optional<Value> root = converter.convert(node);
      return new StructuredText(
          root, converter.problems(), YamlComments.find(source, content, converter.scalars()));
    } catch (MarkedYAMLException e) {
      return faulty(source, content, new YamlFaults(source, content, offsets).explain(e));
    } catch (YAMLException e) {
      return faulty(source, content, new YamlFaults(source, content, offsets).explain(e));
    }
  }

  private static StructuredText faulty(SourceFile source, Span content, Problem problem) {
    List<Comment> comments = new ArrayList<>(YamlComments.ownLines(source, content));
    return new StructuredText(Optional.empty(), List.of(problem), comments);
  }

  private static @Nullable Node compose(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    return new Composer(
            new ParserImpl(new StreamReader(text), options), new CoreResolver(), options)
        .getSingleNode();
  }

  /** Gives tags after YAML 1.2 instead of SnakeYAML's 1.1. */
  private static final class CoreResolver extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      // The tables of YAML 1.1 are not wanted.
    }

    @Override
    public Tag resolve(NodeId kind, String value, boolean implicit) {
      return switch (kind) {
        case sequence -> Tag.SEQ;
        case mapping -> Tag.MAP;
        default -> implicit ? tag(YamlScalars.type(value)) : Tag.STR;
      };
    }

    private static Tag tag(Value.Type type) {
      return switch (type) {
        case NULL -> Tag.NULL;
        case BOOLEAN -> Tag.BOOL;
        case INTEGER -> Tag.INT;
        case NUMBER -> Tag.FLOAT;
        case STRING -> Tag.STR;
      };
    }
  }
}
