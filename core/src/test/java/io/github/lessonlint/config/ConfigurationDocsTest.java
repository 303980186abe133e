package io.github.lessonlint.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.lessonlint.fixtures.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The page about the configuration")
class ConfigurationDocsTest {
  private static final Path HOME = Fixtures.curriculum().resolve("../..").normalize();
  private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```yaml$\\n(.*?)^```$");

  @TempDir private Path folder;

  @TestFactory
  @DisplayName("shows configurations that work")
  Stream<DynamicTest> examples() throws IOException {
    return yaml().stream().map(text -> DynamicTest.dynamicTest(text, () -> load(text)));
  }

  @Test
  @DisplayName("shows every key and names every preset")
  void complete() throws IOException {
    List<String> keys = new ArrayList<>();
    new ObjectMapper()
        .readTree(HOME.resolve("schemas/config.schema.json").toFile())
        .get("properties")
        .fieldNames()
        .forEachRemaining(keys::add);
    String all = String.join("\n", yaml());

    assertThat(keys).isNotEmpty().allMatch(key -> all.contains(key + ":"));
    assertThat(page()).contains(Presets.names().stream().map(n -> "| `" + n + "` |").toList());
  }

  private void load(String text) throws IOException, ConfigException {
    Files.createDirectories(folder.resolve("shared"));
    Files.writeString(folder.resolve("shared/house-rules.yaml"), "rules: {}\n");
    Files.writeString(folder.resolve("lesson.schema.json"), "{}");
    Files.writeString(folder.resolve("lessonlint.yaml"), text);

    assertThat(ConfigLoader.load(folder)).isNotEqualTo(Config.DEFAULT);
  }

  private static List<String> yaml() throws IOException {
    return EXAMPLE.matcher(page()).results().map(m -> m.group(1)).toList();
  }

  private static String page() throws IOException {
    return Files.readString(HOME.resolve("docs/configuration.md"));
  }
}
