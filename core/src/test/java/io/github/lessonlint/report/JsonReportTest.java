package io.github.lessonlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.lessonlint.config.Config;
import io.github.lessonlint.engine.LintRequest;
import io.github.lessonlint.engine.LintResult;
import io.github.lessonlint.engine.Linter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The JSON report")
class JsonReportTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path temp;

  @Test
  @DisplayName("of findings is as the contract says")
  void contract() throws IOException {
    JsonNode report = JSON.readTree(report(Results.some()));
    assertThat(violations(report)).isEmpty();
    assertThat(report.get("tool").get("name").asText()).isEqualTo("lessonlint");
    assertThat(report.get("root").asText()).endsWith("/courses/kafka");
    assertThat(report.get("summary"))
        .isEqualTo(
            JSON.readTree(
                """
                {"files": 3, "lessons": 2, "errors": 2, "warnings": 1, "infos": 0,
                 "suppressed": 4, "baselined": 7}
                """));
    assertThat(report.get("coverage"))
        .isEqualTo(
            JSON.readTree(
                """
                {"links": {"checked": 12, "external": 3, "unchecked": 1,
                           "reasons": {"a template fills it in": 1}},
                 "quizzes": {"questions": 8, "unreadAnswers": 2, "unrecognised": 1},
                 "code": {"java": {"checked": 5, "skipped": 1, "unsupported": 0,
                                   "reasons": {"skipped": {"\\u001B[31mpseudo-code": 1},
                                               "unsupported": {}}},
                          "kotlin": {"checked": 0, "skipped": 0, "unsupported": 3,
                                     "reasons": {"skipped": {},
                                                 "unsupported": {"gone": 1, "too long": 2}}},
                          "rust": {"checked": 2, "skipped": 0, "unsupported": 0},
                          "zig": {"checked": 0, "skipped": 0, "unsupported": 5,
                                  "reasons": {"skipped": {},
                                              "unsupported": {"gone": 3, "odd": 1, "slow": 1}}}}}
                """));
    assertThat(report.get("diagnostics").get(0))
        .isEqualTo(
            JSON.readTree(
"""
{"rule": "prerequisites/unknown", "severity": "error", "path": "01. Intro.md",
 "line": 3, "column": 5, "endLine": 3, "endColumn": 17,
 "message": "prerequisite 'redis-cachng' names no lesson; did you mean 'redis-caching'?",
 "fix": {"description": "Replace 'redis-cachng' with 'redis-caching'",
         "edits": [{"line": 3, "column": 5, "endLine": 3, "endColumn": 17,
                    "newText": "redis-caching"}]}}
"""));
    assertThat(report.get("diagnostics").get(2).get("help").asText()).isEqualTo("options:\nA to D");
  }

  @Test
  @DisplayName("of a real run fits its schema, and is the same each time")
  void realRun() throws IOException {
    Files.write(temp.resolve("a.md"), new byte[] {'#', ' ', (byte) 0xE4, '\n'});
    LintResult result = Linter.check(LintRequest.of(temp, Config.DEFAULT));
    JsonNode report = JSON.readTree(report(result));
    assertThat(violations(report)).isEmpty();
    assertThat(report.get("diagnostics"))
        .anyMatch(d -> d.get("rule").asText().equals("lessonlint/undecodable-file"));
    assertThat(report(Linter.check(LintRequest.of(temp, Config.DEFAULT))))
        .isEqualTo(report(result));
  }

  @Test
  @DisplayName("has a schema that is one, and is strict")
  void schema() throws IOException {
    JsonNode schema = schemaJson();
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate(schema)).isEmpty();
    JsonNode report = JSON.readTree(report(Results.some()).replace("\"column\"", "\"col\""));
    assertThat(violations(report)).anyMatch(v -> v.contains("col"));
  }

  private static String report(LintResult result) throws IOException {
    StringWriter out = new StringWriter();
    new JsonReport().write(result, new ReportContext(result.root(), false, Duration.ZERO), out);
    return out.toString();
  }

  private static List<String> violations(JsonNode report) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schemaJson());
    return schema.validate(report).stream().map(Object::toString).toList();
  }

  private static JsonNode schemaJson() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            JsonReportTest.class.getResourceAsStream(
                "/io/github/lessonlint/schemas/report.schema.json"))) {
      return JSON.readTree(in);
    }
  }
}
