package io.github.lessonlint.parse;

import io.github.lessonlint.model.FrontMatter.Problem;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;

/**
 * Looks only at the syntax of YAML: several documents are fine, tags are not resolved, nothing is
 * made of what is read.
 */
public final class YamlSyntax {

  private YamlSyntax() {}

  /** Returns the first syntax fault of a text that is YAML as a whole. */
  public static Optional<Problem> firstFault(SourceFile source) {
    String text = source.text();
    Span all = new Span(0, text.length());
    YamlFaults faults = new YamlFaults(source, all, new CodePointOffsets(text, all));
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Math.max(1, text.length()));
    try {
      for (Event event : new Yaml(options).parse(new StringReader(text))) {
        if (event.is(Event.ID.StreamEnd)) {
          break;
        }
      }
      return Optional.empty();
    } catch (MarkedYAMLException e) {
      return Optional.of(faults.explain(e));
    } catch (YAMLException e) {
      return Optional.of(faults.explain(e));
    }
  }
}
