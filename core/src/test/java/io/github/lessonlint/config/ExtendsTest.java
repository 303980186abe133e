package io.github.lessonlint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.lessonlint.curriculum.Settings.Level;
import io.github.lessonlint.parse.YamlReader;
import io.github.lessonlint.rule.Rule;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.rules.BuiltInRules;
import io.github.lessonlint.rules.links.MissingFile;
import io.github.lessonlint.schema.JsonValues;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A configuration that extends")
class ExtendsTest {
  /** A value for every key that can be inherited. */
  private static final String ALL_KEYS =
      """
      lessons: { include: 'java/**', exclude: '**/README.md', schema: lesson.json, keys: { slug: id } }
      rules:
        links: warning
        links/missing-file: { severity: info, ignore: ['api/**'] }
      overrides: [{ files: 'drafts/**', rules: { links: off } }]
      links: { anchors: kebab, extensions: [md], root: docs, base: /x, front-matter: [video] }
      quiz: { dialects: [lettered, jsx], index-base: 1 }
      code: { level: semantic, toolchain: { py: auto }, require: [go], java: { release: 17, preview: true } }
      levels: [one, two]
      baseline: accepted.json
      """;

  @TempDir private Path temp;

  @BeforeEach
  void markRoot() throws IOException {
    Files.createDirectory(temp.resolve(".git"));
  }

  private void write(String path, String text) throws IOException {
    Path file = temp.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private Config config(String text) throws Exception {
    write("lessonlint.yaml", text);
    return ConfigLoader.load(temp);
  }

  private static Severity severity(Config config, String id) {
    return config.severity(rule(id));
  }

  private static Rule rule(String id) {
    return BuiltInRules.all().stream()
        .filter(r -> r.info().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  static List<String> presets() {
    return Presets.names();
  }

  @ParameterizedTest
  @MethodSource("presets")
  @DisplayName("a preset is one without a fault")
  void presetsAreValid(String preset) throws Exception {
    assertThat(config("extends: " + preset + "\n").rules()).isNotEmpty();
  }

  @Test
  @DisplayName("'recommended' is the default one")
  void recommended() throws Exception {
    assertThat(config("extends: recommended\n"))
        .usingRecursiveComparison()
        .ignoringFields("folder")
        .isEqualTo(Config.DEFAULT);
  }

  @Test
  @DisplayName("'strict' turns on what is off by default, but what the file itself says counts")
  void strict() throws Exception {
    assertThat(severity(config("extends: strict\n"), "prerequisites/redundant"))
        .isEqualTo(Severity.WARNING);
    assertThat(
            severity(
                config("extends: strict\nrules: { prerequisites: off }\n"),
                "prerequisites/redundant"))
        .as("a family counts before a rule that was set further down")
        .isEqualTo(Severity.OFF);
    assertThat(
            severity(
                config("extends: strict\nrules: { prerequisites: info }\n"),
                "prerequisites/redundant"))
        .as("and speaks of a rule that was turned on there")
        .isEqualTo(Severity.INFO);
  }

  @Test
  @DisplayName("'strict' makes no rule milder")
  void stricter() throws Exception {
    Config strict = config("extends: strict\n");
    assertThat(strict.rules())
        .allSatisfy(
            rule ->
                assertThat(strict.severity(rule)).isGreaterThanOrEqualTo(rule.info().severity()));
  }

  @Test
  @DisplayName("a file takes over every key of it")
  void everyKey() throws Exception {
    write("lesson.json", "{}");
    write("base.yaml", ALL_KEYS);
    assertThat(config("extends: base.yaml\n"))
        .usingRecursiveComparison()
        .isEqualTo(ConfigLoader.read(temp.resolve("base.yaml")));
  }

  @Test
  @DisplayName("is tested with every key that there is")
  void allKeysAreTested() throws Exception {
    SourceFile file = SourceFile.of("all.yaml", ALL_KEYS);
    Span whole = new Span(0, ALL_KEYS.length());
    JsonNode tested = JsonValues.toJson(YamlReader.read(file, whole).root().orElseThrow());
    JsonNode known = schema().get("properties");
    for (String key : keys(known)) {
      if (!key.equals("extends")) {
        assertThat(tested.has(key)).as("a test for '%s'", key).isTrue();
        for (String inner : keys(known.get(key).path("properties"))) {
          assertThat(tested.path(key).has(inner))
              .as("a test for '%s' in '%s'", inner, key)
              .isTrue();
        }
      }
    }
  }

  private static JsonNode schema() throws IOException {
    try (InputStream in =
        ExtendsTest.class.getResourceAsStream("/io/github/lessonlint/schemas/config.schema.json")) {
      return new ObjectMapper().readTree(in);
    }
  }

  private static List<String> keys(JsonNode node) {
    List<String> keys = new ArrayList<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  @Test
  @DisplayName("several files takes the later ones before the earlier ones")
  void several() throws Exception {
    write("a.yaml", "levels: [a]\nrules: { links: off, quiz: info }\n");
    write("b.yaml", "levels: [b]\nrules: { links: warning }\n");
    Config config = config("extends: [a.yaml, ./b.yaml]\nrules: { code: info }\n");
    assertThat(config.settings().levels()).containsExactly(new Level(List.of("b")));
    assertThat(severity(config, "links/missing-file")).isEqualTo(Severity.WARNING);
    assertThat(severity(config, "quiz/missing-answer")).isEqualTo(Severity.INFO);
    assertThat(severity(config, "code/syntax-error")).isEqualTo(Severity.INFO);
  }

  @Test
  @DisplayName("keeps options of rules that it does not set")
  void options() throws Exception {
    write("base.yaml", "rules: { links/missing-file: { ignore: ['api/**'] } }\n");
    Config config = config("extends: base.yaml\nrules: { links/missing-file: warning }\n");
    assertThat(config.rules())
        .filteredOn(MissingFile.class::isInstance)
        .extracting(rule -> ((MissingFile) rule).options().ignore())
        .containsExactly(List.of("api/**"));
  }

  @Test
  @DisplayName("a file takes its paths as relative to that file")
  void paths() throws Exception {
    write("shared/lesson.json", "{\"required\": [\"a\"]}");
    write("shared/base.yaml", "lessons: { schema: lesson.json }\nextends: levels.yaml\n");
    write("shared/levels.yaml", "levels: [one]\n");
    Config config = config("extends: shared/base.yaml\n");
    assertThat(config.settings().schemas().get(0).json()).contains("required");
    assertThat(config.settings().levels()).hasSize(1);
  }

  @Test
  @DisplayName("a file above takes its globs as relative to that; one elsewhere, to its own folder")
  void globs() throws Exception {
    write("base.yaml", "lessons: { include: 'java/**' }\n");
    write("shared/drafts.yaml", "lessons: { exclude: 'drafts/**' }\n");
    write("java/lessonlint.yaml", "extends: [../base.yaml, ../shared/drafts.yaml]\n");
    Config config = ConfigLoader.load(temp.resolve("java"));
    assertThat(config.lessonInclude()).containsExactly("**");
    assertThat(config.lessonExclude()).containsExactly("drafts/**");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      value = {
        "strct ^ 1:10: there is no preset 'strct'; did you mean 'strict'?",
        "airbnb ^ 1:10: there is no preset 'airbnb'; the presets are recommended, strict",
        "[strict, gone.yaml] ^ 1:19: the configuration 'gone.yaml' is not there, or cannot be read",
        "../outside.yaml ^ 1:10: the configuration '../outside.yaml' is outside the repository",
        "a ^ 1:10: there is no preset 'a'",
        "lessonlint.yaml ^ 1:10: this file extends itself: {lessonlint.yaml} -> {lessonlint.yaml}",
        "3 ^ 1:10: 'extends' must be text or a list"
      })
  @DisplayName("what it cannot says so")
  void faults(String names, String message) throws IOException {
    write("lessonlint.yaml", "extends: " + names + "\n");
    Files.writeString(temp.resolveSibling("outside.yaml"), "levels: [a]\n");
    assertThatThrownBy(() -> ConfigLoader.load(temp))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith(
            temp.resolve("lessonlint.yaml")
                + ":"
                + message.replace("{", temp + "/").replace("}", ""));
  }

  @Test
  @DisplayName("in a circle says which files it is made of")
  void circle() throws IOException {
    write("lessonlint.yaml", "extends: shared/a.yaml\n");
    write("shared/a.yaml", "extends: b.yaml\n");
    write("shared/b.yaml", "levels: [one]\nextends: ../shared/a.yaml\n");
    Path a = temp.resolve("shared/a.yaml");
    Path b = temp.resolve("shared/b.yaml");
    assertThatThrownBy(() -> ConfigLoader.load(temp))
        .isInstanceOf(ConfigException.class)
        .hasMessage(b + ":2:10: this file extends itself: " + a + " -> " + b + " -> " + a);
  }

  @Test
  @DisplayName("a faulty file tells the place in that file")
  void faultyBase() throws IOException {
    write("base.yaml", "rules: { links/missing-fle: off }\n");
    write("lessonlint.yaml", "extends: base.yaml\n");
    assertThatThrownBy(() -> ConfigLoader.load(temp))
        .hasMessageStartingWith(temp.resolve("base.yaml") + ":1:10: there is no rule");
  }

  @Test
  @DisplayName("without end is stopped")
  void explosion() throws IOException {
    write("lessonlint.yaml", "extends: [1.yaml, 1.yaml]\n");
    for (int i = 1; i < 30; i++) {
      String next = (i + 1) + ".yaml";
      write(i + ".yaml", "extends: [" + next + ", ./" + next + "]\n");
    }
    write("30.yaml", "levels: [one]\n");
    assertThatThrownBy(() -> ConfigLoader.load(temp))
        .hasMessageContaining("more than 50 files are extended; merge some");
  }
}
