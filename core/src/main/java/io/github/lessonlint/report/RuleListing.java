package io.github.lessonlint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.lessonlint.config.Config;
import io.github.lessonlint.rule.Rule;
import io.github.lessonlint.rule.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** All rules, each with the severity it has under a configuration. */
public final class RuleListing {
  /** Changes when a reader of the list could break. */
  private static final int VERSION = 1;

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final Config config;

  /** Creates a list of the rules of a configuration. */
  public RuleListing(Config config) {
    this.config = config;
  }

  /** Writes a line a rule, for people. */
  public void writeText(boolean color, Writer out) throws IOException {
    Ansi ansi = new Ansi(color);
    int width = config.rules().stream().mapToInt(r -> r.info().id().length()).max().orElse(0);
    for (Rule rule : config.rules()) {
      Severity severity = config.severity(rule);
      String name = String.format(Locale.ROOT, "%-" + width + "s", rule.info().id());
      String level = String.format(Locale.ROOT, "%-7s", severity.id());
      String line =
          ansi.bold(name) + "  " + ansi.severity(severity, level) + "  " + rule.info().summary();
      out.write(line + "\n");
    }
  }

  /**
   * Writes an object for programs: {@code version} and {@code rules}, of which each has {@code id},
   * {@code family}, {@code severity}, {@code defaultSeverity} and {@code summary}.
   */
  public void writeJson(Writer out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      json.writeStartObject();
      json.writeNumberField("version", VERSION);
      json.writeArrayFieldStart("rules");
      for (Rule rule : config.rules()) {
        json.writeStartObject();
        json.writeStringField("id", rule.info().id());
        json.writeStringField("family", rule.info().family());
        json.writeStringField("severity", config.severity(rule).id());
        json.writeStringField("defaultSeverity", rule.info().severity().id());
        json.writeStringField("summary", rule.info().summary());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
  }
}
