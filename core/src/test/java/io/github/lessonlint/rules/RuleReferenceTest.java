package io.github.lessonlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lessonlint.fixtures.Fixtures;
import io.github.lessonlint.rule.Rule;
import io.github.lessonlint.rule.RuleDoc;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Keeps the rule reference, {@code docs/rules.md} and a page a rule below {@code docs/rules}, what
 * the documentation in the jar makes it. Run with {@code -Dlessonlint.update}, it writes them.
 */
@DisplayName("The rule reference")
class RuleReferenceTest {
  private static final Path DOCS = Fixtures.curriculum().resolve("../../docs").normalize();

  @Test
  @DisplayName("is what the documentation of the rules makes it")
  void isCurrent() throws IOException {
    if (System.getProperty("lessonlint.update") != null) {
      write(pages());
    }
    assertThat(read())
        .as("to bring docs/ up to date: mvn test -pl core -am -Dlessonlint.update")
        .isEqualTo(pages());
  }

  private static Map<String, String> pages() {
    Map<String, String> pages = new TreeMap<>();
    pages.put("rules.md", index());
    for (Rule rule : BuiltInRules.all()) {
      pages.put("rules/" + rule.info().id() + ".md", page(rule));
    }
    return pages;
  }

  private static String index() {
    Map<String, StringBuilder> families = new LinkedHashMap<>();
    for (Rule rule : BuiltInRules.all()) {
      RuleInfo info = rule.info();
      String name = info.id().substring(info.family().length() + 1);
      families
          .computeIfAbsent(info.family(), f -> new StringBuilder())
          .append("| [%s](rules/%s.md) | ".formatted(name, info.id()))
          .append("%s | %s |\n".formatted(info.severity().id(), info.summary()));
    }
    StringBuilder text = new StringBuilder("# Rules\n");
    families.forEach(
        (family, rows) ->
            text.append("\n## %s\n\n".formatted(family))
                .append("| rule | default | finds |\n|---|---|---|\n")
                .append(rows));
    return text.toString();
  }

  private static String page(Rule rule) {
    Severity severity = rule.info().severity();
    String back = "../".repeat(2) + "rules.md";
    return RuleDoc.of(rule)
        .replaceFirst(
            "\n", "\n\n[All rules](%s) · default severity: %s\n".formatted(back, severity.id()));
  }

  private static Map<String, String> read() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    for (Path file : files()) {
      String path = DOCS.relativize(file).toString().replace('\\', '/');
      pages.put(path, Files.readString(file));
    }
    return pages;
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> pages = Files.walk(DOCS.resolve("rules"))) {
      return Stream.concat(Stream.of(DOCS.resolve("rules.md")), pages.filter(Files::isRegularFile))
          .toList();
    }
  }

  private static void write(Map<String, String> pages) throws IOException {
    for (Path old : Files.isDirectory(DOCS.resolve("rules")) ? files() : List.<Path>of()) {
      Files.delete(old);
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Path file = DOCS.resolve(page.getKey());
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, page.getValue());
    }
  }
}
