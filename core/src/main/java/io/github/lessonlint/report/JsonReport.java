package io.github.lessonlint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.lessonlint.engine.LintResult;
import io.github.lessonlint.engine.LintResult.CodeCoverage;
import io.github.lessonlint.engine.LintResult.Coverage;
import io.github.lessonlint.rule.Diagnostic;
import io.github.lessonlint.rule.Fix;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.source.Paths;
import io.github.lessonlint.source.Position;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.TreeMap;

/**
 * The report for programs, as {@code schemas/report.schema.json} describes it. The same findings
 * give the same bytes: no times, no order that depends on threads.
 */
final class JsonReport implements ReportWriter {
  /** Changes when a reader of the report could break. */
  private static final int VERSION = 1;

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  @Override
  public String format() {
    return "json";
  }

  @Override
  public void write(LintResult result, ReportContext context, Writer out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
      json.writeStartObject();
      json.writeNumberField("version", VERSION);
      json.writeObjectFieldStart("tool");
      json.writeStringField("name", Tool.NAME);
      json.writeStringField("version", Tool.version());
      json.writeEndObject();
      json.writeStringField("root", Paths.slashed(result.root()));
      summary(json, result);
      coverage(json, result.coverage());
      json.writeArrayFieldStart("diagnostics");
      for (Diagnostic d : result.diagnostics()) {
        diagnostic(json, d);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
  }

  private static void summary(JsonGenerator json, LintResult result) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeNumberField("files", result.files());
    json.writeNumberField("lessons", result.lessons());
    json.writeNumberField("errors", result.count(Severity.ERROR));
    json.writeNumberField("warnings", result.count(Severity.WARNING));
    json.writeNumberField("infos", result.count(Severity.INFO));
    json.writeNumberField("suppressed", result.silenced().suppressed());
    json.writeNumberField("baselined", result.silenced().baselined());
    json.writeEndObject();
  }

  private static void coverage(JsonGenerator json, Coverage coverage) throws IOException {
    json.writeObjectFieldStart("coverage");
    json.writeObjectFieldStart("links");
    json.writeNumberField("checked", coverage.links());
    json.writeNumberField("external", coverage.externalLinks());
    json.writeNumberField("unchecked", coverage.uncheckedLinks());
    if (coverage.uncheckedLinks() > 0) {
      counts(json, "reasons", coverage.uncheckedLinksFor());
    }
    json.writeEndObject();
    json.writeObjectFieldStart("quizzes");
    json.writeNumberField("questions", coverage.questions());
    json.writeNumberField("unreadAnswers", coverage.unreadAnswers());
    json.writeNumberField("unrecognised", coverage.unrecognisedQuizzes());
    json.writeEndObject();
    json.writeObjectFieldStart("code");
    for (Map.Entry<String, CodeCoverage> language : coverage.code().entrySet()) {
      json.writeObjectFieldStart(language.getKey());
      json.writeNumberField("checked", language.getValue().checked());
      json.writeNumberField("skipped", language.getValue().skipped());
      json.writeNumberField("unsupported", language.getValue().unsupported());
      reasons(json, language.getValue());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Says why blocks were not checked, if there are any. */
  private static void reasons(JsonGenerator json, CodeCoverage language) throws IOException {
    if (language.skipped() + language.unsupported() > 0) {
      json.writeObjectFieldStart("reasons");
      counts(json, "skipped", language.skippedFor());
      counts(json, "unsupported", language.unsupportedFor());
      json.writeEndObject();
    }
  }

  private static void counts(JsonGenerator json, String name, Map<String, Integer> counts)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, Integer> count : new TreeMap<>(counts).entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
  }

  private static void diagnostic(JsonGenerator json, Diagnostic d) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", d.rule());
    json.writeStringField("severity", d.severity().id());
    json.writeStringField("path", d.source().path());
    range(json, d.start(), d.end());
    json.writeStringField("message", d.message().text());
    if (d.message().help().isPresent()) {
      json.writeStringField("help", d.message().help().get());
    }
    if (d.message().fix().isPresent()) {
      fix(json, d, d.message().fix().get());
    }
    json.writeEndObject();
  }

  private static void fix(JsonGenerator json, Diagnostic d, Fix fix) throws IOException {
    json.writeObjectFieldStart("fix");
    json.writeStringField("description", fix.description());
    json.writeArrayFieldStart("edits");
    for (Fix.Edit edit : fix.edits()) {
      json.writeStartObject();
      range(json, d.source().position(edit.span().start()), d.source().position(edit.span().end()));
      json.writeStringField("newText", edit.newText());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void range(JsonGenerator json, Position start, Position end) throws IOException {
    json.writeNumberField("line", start.line());
    json.writeNumberField("column", start.column());
    json.writeNumberField("endLine", end.line());
    json.writeNumberField("endColumn", end.column());
  }
}
