package io.github.lessonlint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lessonlint.curriculum.PageExtension;
import io.github.lessonlint.curriculum.Settings;
import io.github.lessonlint.curriculum.Settings.Level;
import io.github.lessonlint.curriculum.SlugAlgorithm;
import io.github.lessonlint.rule.Rule;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.rules.BuiltInRules;
import io.github.lessonlint.rules.links.MissingFile;
import io.github.lessonlint.source.Glob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The configuration")
class ConfigLoaderTest {
  @TempDir private Path temp;

  private Path write(String path, String text) throws IOException {
    Path file = temp.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, text);
  }

  private Config config(String text) throws Exception {
    write("lessonlint.yaml", text);
    return ConfigLoader.load(temp);
  }

  private static Severity severity(Config config, String id) {
    return config.severity(rule(id));
  }

  private static Severity severity(Config config, String id, String path) {
    return config.severities().in(path).of(rule(id));
  }

  private static Rule rule(String id) {
    return BuiltInRules.all().stream()
        .filter(r -> r.info().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static boolean matches(List<String> globs, String path) {
    return globs.stream().anyMatch(g -> Glob.of(g).matches(path));
  }

  @Test
  @DisplayName("is the default without a file, and for an empty one")
  void none() throws Exception {
    Files.createDirectory(temp.resolve(".git"));
    assertThat(ConfigLoader.load(temp)).isSameAs(Config.DEFAULT);
    assertThat(config("# nothing\n")).isEqualTo(Config.DEFAULT.in(temp));
  }

  @Test
  @DisplayName("is found above the folder, but not above the repository")
  void search() throws Exception {
    write("lessonlint.yaml", "levels: [one]\n");
    Path topic = Files.createDirectories(temp.resolve("repo/java"));
    assertThat(ConfigLoader.load(topic).settings().levels()).hasSize(1);
    Files.createDirectory(temp.resolve("repo/.git"));
    assertThat(ConfigLoader.load(topic)).isSameAs(Config.DEFAULT);
    write("repo/lessonlint.yaml", "levels: [one, two]\n");
    assertThat(ConfigLoader.load(topic).settings().levels()).hasSize(2);
  }

  @Test
  @DisplayName("sets levels and anchors")
  void settings() throws Exception {
    Config config = config("levels: [intro, [core, main]]\nlinks: { anchors: kebab }\n");
    assertThat(config.settings().levels())
        .containsExactly(new Level(List.of("intro")), new Level(List.of("core", "main")));
    assertThat(config.settings().links().anchors()).isEqualTo(SlugAlgorithm.KEBAB);
  }

  @Test
  @DisplayName("says what the keys are called that lessons are known by")
  void keys() throws Exception {
    Config config = config("lessons: { keys: { prerequisites: requires, slug: id } }\n");
    assertThat(config.settings().keys().of("prerequisites")).isEqualTo("requires");
    assertThat(config.settings().keys().of("slug")).isEqualTo("id");
    assertThat(config.settings().keys().of("number")).isEqualTo("number");
  }

  @Test
  @DisplayName(
      "sets how links are written, and the root of the site as seen from the folder checked")
  void links() throws Exception {
    String yaml =
        "links: { extensions: [md, none], root: [docs, site/static], base: my/course, front-matter: video }\n";
    assertThat(config(yaml).settings().links())
        .isEqualTo(
            new Settings.Links(
                SlugAlgorithm.AUTO,
                List.of(PageExtension.MD, PageExtension.NONE),
                List.of("docs", "site/static"),
                "/my/course/",
                List.of("video")));
    Path docs = Files.createDirectories(temp.resolve("docs"));
    assertThat(ConfigLoader.load(docs).settings().links().roots())
        .containsExactly("", "../site/static");
  }

  @ParameterizedTest
  @EnumSource(SlugAlgorithm.class)
  @DisplayName("knows every anchor algorithm")
  void anchors(SlugAlgorithm algorithm) throws Exception {
    String yaml = "links:\n  anchors: " + algorithm.configName() + "\n";
    assertThat(config(yaml).settings().links().anchors()).isEqualTo(algorithm);
  }

  @Test
  @DisplayName("sets severities by rule before family, and leaves rules off that are off")
  void severities() throws Exception {
    Config config =
        config(
            """
            rules:
              prerequisites/cycle: info
              prerequisites: warning
              frontmatter: off
              lesson/missing-asset: { severity: warning }
            """);
    assertThat(severity(config, "prerequisites/cycle")).isEqualTo(Severity.INFO);
    assertThat(severity(config, "prerequisites/unknown")).isEqualTo(Severity.WARNING);
    assertThat(severity(config, "prerequisites/redundant")).isEqualTo(Severity.OFF);
    assertThat(severity(config, "frontmatter/schema")).isEqualTo(Severity.OFF);
    assertThat(severity(config, "lesson/missing-asset")).isEqualTo(Severity.WARNING);
    assertThat(severity(config, "lesson/duplicate-slug")).isEqualTo(Severity.ERROR);
  }

  @Test
  @DisplayName("sets severities for some files, where the last word counts")
  void overrides() throws Exception {
    Config config =
        config(
            """
            rules: { links: warning }
            overrides:
              - { files: ["drafts/**", "old/*.md"], rules: { links/missing-file: info, links: off } }
              - { files: "drafts/final/**", rules: { links: error, prerequisites/redundant: info } }
            """);
    assertThat(severity(config, "links/wrong-case", "a.md")).isEqualTo(Severity.WARNING);
    assertThat(severity(config, "links/wrong-case", "old/a.md")).isEqualTo(Severity.OFF);
    assertThat(severity(config, "links/missing-file", "old/a.md")).isEqualTo(Severity.INFO);
    assertThat(severity(config, "links/missing-file", "drafts/final/a.md"))
        .isEqualTo(Severity.ERROR);
    assertThat(severity(config, "prerequisites/redundant", "drafts/a.md")).isEqualTo(Severity.OFF);
    assertThat(config.severities().mayBeOn(rule("prerequisites/redundant"))).isTrue();
    assertThat(config.severities().mayBeOn(rule("prerequisites/unreachable"))).isFalse();
  }

  @Test
  @DisplayName("has globs relative to its folder, whatever folder below is checked")
  void globs() throws Exception {
    Config whole =
        config("lessons: { include: ['java/**', '*/intro.md'], exclude: '**/README.md' }\n");
    assertThat(whole.lessonInclude()).containsExactly("java/**", "*/intro.md");
    assertThat(whole.lessonExclude()).containsExactly("**/README.md");

    Config java = ConfigLoader.load(Files.createDirectories(temp.resolve("java")));
    assertThat(matches(java.lessonInclude(), "01/a.md")).isTrue();
    assertThat(matches(java.lessonInclude(), "intro.md")).isTrue();
    assertThat(matches(java.lessonExclude(), "README.md")).isTrue();
    assertThat(matches(java.lessonExclude(), "01/README.md")).isTrue();

    Config web = ConfigLoader.load(Files.createDirectories(temp.resolve("web")));
    assertThat(matches(web.lessonInclude(), "intro.md")).isTrue();
    assertThat(matches(web.lessonInclude(), "01/a.md")).isFalse();

    Config deep = ConfigLoader.load(Files.createDirectories(temp.resolve("web/deep")));
    assertThat(deep.lessonInclude()).as("still a restriction").isNotEmpty();
    assertThat(matches(deep.lessonInclude(), "intro.md")).isFalse();
  }

  @Test
  @DisplayName("has options of rules with globs relative to its folder, too")
  void globsOfRules() throws Exception {
    write("lessonlint.yaml", "rules: { links/missing-file: { ignore: ['sub/api/**'] } }\n");
    Config sub = ConfigLoader.load(Files.createDirectories(temp.resolve("sub")));
    assertThat(sub.rules())
        .filteredOn(MissingFile.class::isInstance)
        .extracting(rule -> ((MissingFile) rule).options().ignore())
        .containsExactly(List.of("../sub/api/**", "api/**"));
  }

  @Test
  @DisplayName("kept elsewhere has globs relative to the root")
  void elsewhere() throws Exception {
    Path file = write("ci/strict.yaml", "lessons: { include: 'java/**' }\n");
    Config config = ConfigLoader.read(file, Files.createDirectories(temp.resolve("curriculum")));
    assertThat(config.lessonInclude()).containsExactly("java/**");
  }

  @Test
  @DisplayName("names schemas relative to its folder, one for all or some for some")
  void schemas() throws Exception {
    write("schemas/a.json", "{\"required\": [\"a\"]}");
    Config one = config("lessons: { schema: schemas/a.json }\n");
    assertThat(one.settings().schemas())
        .containsExactly(new Settings.LessonSchema("**", "{\"required\": [\"a\"]}"));
    write(
        "lessonlint.yaml",
        "lessons:\n  schema:\n    - { files: 'java/**', schema: schemas/a.json }\n");
    Config below = ConfigLoader.load(Files.createDirectories(temp.resolve("java")));
    assertThat(below.settings().schemas())
        .extracting(Settings.LessonSchema::files)
        .containsExactly("**");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      value = {
        "lesson: {} ^ 1:1: unknown key 'lesson'; did you mean 'lessons'?",
        "weather: {} ^ 1:1: unknown key 'weather'; use one of extends, lessons, rules, baseline,"
            + " overrides, links, quiz, code, levels",
        "lessons:\\n"
            + "  includes: [] ^ 2:3: unknown key 'includes' in 'lessons'; did you mean 'include'?",
        "lessons:\\n"
            + "  include: 3 ^ 2:12: 'include' must be text or a list, but '3' is a whole number;"
            + " write \"3\"",
        "lessons: [] ^ 1:10: 'lessons' must be a mapping, not a list",
        "rules:\\n"
            + "  links/missing-fle: off ^ 2:3: there is no rule 'links/missing-fle'; did you mean"
            + " 'links/missing-file'?",
        "rules:\\n  lnks: off ^ 2:3: there is no rule 'lnks'; did you mean 'links'?",
        "rules:\\n"
            + "  nothing/like-it: off ^ 2:3: there is no rule 'nothing/like-it'; the families are",
        "rules:\\n  links: of ^ 2:10: 'of' is not allowed in 'links'; did you mean 'off'?",
        "rules:\\n"
            + "  links: { severity: eror } ^ 2:22: 'eror' is not a severity; did you mean 'error'?",
        "rules:\\n"
            + "  lesson/missing-asset: { deep: 3 } ^ 2:27: 'lesson/missing-asset' has no options;"
            + " remove 'deep'",
        "links:\\n"
            + "  anchors: githb ^ 2:12: 'githb' is not allowed in 'anchors'; did you mean"
            + " 'github'?",
        "code: { require: [jav] } ^ 1:19: there is no language 'jav'; did you mean 'java'?",
        "code: { require: [xq] } ^ 1:19: there is no language 'xq'; 'lessonlint languages' lists",
        "levels: [] ^ 1:9: 'levels' must have at least 1 item",
        "levels: [one, 2] ^ 1:15: each item of 'levels' must be text or a list, but '2' is a whole"
            + " number",
        "overrides: [{ files: a }] ^ 1:13: the key 'rules' is missing in 'overrides'; add it",
        "overrides: [{ files: a, rules: { lnks: off } }] ^ 1:34: there is no rule 'lnks'",
        "overrides: [{ files: a, rules: { links: { severity: off } } }] ^ 1:41: this mapping is not"
            + " allowed in 'links'; use one of off, info, warning, error",
        "levels: [a]\\nlevels: [b] ^ 2:1: the key 'levels' is used twice; remove one",
        "lessons:\\n\\tinclude: x ^ 2:1: this line is indented with a tab; YAML allows only spaces",
        "- a ^ 1:1: the configuration must be made of keys and values",
        "lessons: { schema: no.json } ^ 1:20: the schema 'no.json' is not there, or cannot be read",
        "lessons: { schema: text.json } ^ 1:20: 'text.json' is no schema: line 1 is not JSON",
        "lessons: { schema: bad.json } ^ 1:20: 'bad.json' is no schema: not a JSON Schema of draft"
            + " 2020-12: at '/type'",
        "lessons: { schema: ref.json } ^ 1:20: 'ref.json' is no schema: "
      })
  @DisplayName("tells where it is wrong, and how to put it right")
  void faults(String text, String message) throws IOException {
    write("text.json", "no json");
    write("bad.json", "{\"type\": \"strng\"}");
    write("ref.json", "{\"$ref\": \"#/$defs/nothing\"}");
    write("lessonlint.yaml", text.replace("\\n", "\n").replace("\\t", "\t") + "\n");
    assertThatThrownBy(() -> ConfigLoader.load(temp))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith(temp.resolve("lessonlint.yaml") + ":" + message);
  }

  @ParameterizedTest
  @CsvSource({
    "../secret.json, is outside the repository",
    "'{secret}', is outside the repository",
    "link.json, is outside the repository",
    "a, is no file",
    "huge.json, is larger than 1 MB"
  })
  @DisplayName("reads no schema from outside the repository, nor what cannot be one")
  void schemaElsewhere(String path, String problem) throws IOException {
    Path secret = write("secret.json", "{\"title\": \"secret\"}");
    Path folder = Files.createDirectories(temp.resolve("repo/.git")).resolveSibling("a");
    Files.createDirectories(folder);
    write("repo/huge.json", "{}" + " ".repeat(1 << 20));
    Files.createSymbolicLink(temp.resolve("repo/link.json"), secret);
    String named = path.replace("{secret}", secret.toString());
    write("repo/lessonlint.yaml", "lessons: { schema: '" + named + "' }\n");
    assertThatThrownBy(() -> ConfigLoader.load(temp.resolve("repo")))
        .isInstanceOf(ConfigException.class)
        .hasMessageEndingWith("the schema '" + named + "' " + problem);
  }

  @Test
  @DisplayName("takes a schema from anywhere in its repository, but from its folder alone without")
  void schemaAbove() throws Exception {
    write("schema.json", "{}");
    write("docs/lessonlint.yaml", "lessons: { schema: ../schema.json }\n");
    Path docs = temp.resolve("docs");
    assertThatThrownBy(() -> ConfigLoader.load(docs)).isInstanceOf(ConfigException.class);
    Files.createDirectory(temp.resolve(".git"));
    assertThat(ConfigLoader.load(docs).settings().schemas()).hasSize(1);
  }

  @Test
  @DisplayName("quotes nothing of a file that is no schema")
  void noContent() throws IOException {
    write("text.json", "hunter2 and more");
    assertThatThrownBy(() -> config("lessons: { schema: text.json }\n"))
        .isInstanceOf(ConfigException.class)
        .message()
        .doesNotContain("hunter2");
  }

  @Test
  @DisplayName("tells all its faults at once, one a line")
  void allFaults() {
    assertThatThrownBy(() -> config("lesson: {}\nlinks: { anchor: github }\n"))
        .isInstanceOf(ConfigException.class)
        .hasMessageMatching("(?s).*:1:1: [^\n]*\n[^\n]*:2:10: [^\n]*");
  }

  @Test
  @DisplayName("that is named and not there is a fault")
  void missing() {
    assertThatThrownBy(() -> ConfigLoader.read(temp.resolve("none.yaml")))
        .isInstanceOf(ConfigException.class)
        .hasMessageEndingWith("none.yaml:1:1: there is no such file");
  }
}
