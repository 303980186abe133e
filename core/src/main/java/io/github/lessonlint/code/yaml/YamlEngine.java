package io.github.lessonlint.code.yaml;

import io.github.lessonlint.code.SnippetEngine;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Reads YAML as far as its structure goes. Several documents, templates, unknown tags, and examples
 * that stand one after another with only a comment between them are fine.
 */
public final class YamlEngine implements SnippetEngine {

  @Override
  public Set<String> languages() {
    return Set.of("yaml");
  }

  @Override
  public Answer check(String language, String snippet) {
    String text = Templates.mask(snippet);
    Optional<Fault> fault = read(text);
    if (fault.isEmpty() || areExamples(text)) {
      return Answer.OK;
    }
    return Answer.rejected(fault.get());
  }

  private static Optional<Fault> read(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    try {
      for (Event event : new Yaml(options).parse(new StringReader(text))) {
        if (event.is(Event.ID.StreamEnd)) {
          break;
        }
      }
      return Optional.empty();
    } catch (MarkedYAMLException e) {
      return Optional.of(Wording.of(e, text, offset(e.getProblemMark(), text)));
    } catch (ReaderException e) {
      int at =
          text.offsetByCodePoints(
              0, Math.min(e.getPosition(), text.codePointCount(0, text.length())));
      return Optional.of(
          new Fault(at, Math.min(at + 1, text.length()), "YAML allows no such control character"));
    }
  }

  /** Returns whether the text is a row of examples, each of them YAML by itself. */
  private static boolean areExamples(String text) {
    List<String> examples = new ArrayList<>();
    StringBuilder example = new StringBuilder();
    boolean gap = false;
    for (String line : text.split("\n", -1)) {
      boolean start =
          !line.isEmpty() && " \t#-]}".indexOf(line.charAt(0)) < 0 || line.startsWith("- ");
      if (gap && start) {
        examples.add(example.toString());
        example.setLength(0);
      }
      gap = line.isBlank() || line.startsWith("#");
      example.append(line).append('\n');
    }
    examples.add(example.toString());
    return examples.size() > 1 && examples.stream().allMatch(e -> read(e).isEmpty());
  }

  /** Returns an offset in UTF-16 units; marks count code points. */
  private static int offset(Mark mark, String text) {
    int points = text.codePointCount(0, text.length());
    return text.offsetByCodePoints(0, Math.min(mark.getIndex(), points));
  }
}
