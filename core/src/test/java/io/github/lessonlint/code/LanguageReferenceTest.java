package io.github.lessonlint.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lessonlint.fixtures.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Keeps the table in {@code docs/languages.md} true: languages, parsers and labels are those of the
 * engines, what is not found stands there only. With {@code -Dlessonlint.update} it writes them.
 */
@DisplayName("The list of languages")
class LanguageReferenceTest {
  private static final Path PAGE =
      Fixtures.curriculum().resolve("../../docs/languages.md").normalize();

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([^`]+)` \\|[^|\\n]*\\|[^|\\n]*\\|([^|\\n]*)\\|\\n");

  private static final Pattern TABLE =
      Pattern.compile("(?s)(\\|---\\|---\\|---\\|---\\|\\n).*?\\n\\n");

  @Test
  @DisplayName("is what the engines make it")
  void isCurrent() throws IOException {
    String page = Files.readString(PAGE);
    String current = current(page);
    if (System.getProperty("lessonlint.update") != null) {
      Files.writeString(PAGE, current);
      page = current;
    }
    assertThat(page)
        .as("to bring docs/ up to date: mvn test -pl core -am -Dlessonlint.update")
        .isEqualTo(current);
  }

  @Test
  @DisplayName("has a line for no language but those of the engines")
  void names() throws IOException {
    List<String> rows =
        ROW.matcher(Files.readString(PAGE)).results().map(row -> row.group(1)).toList();

    assertThat(rows)
        .containsExactlyElementsOf(
            BuiltInEngines.all().stream().flatMap(e -> e.languages().stream()).sorted().toList());
  }

  private static String current(String page) {
    Map<String, String> remarks = new TreeMap<>();
    for (MatchResult row : ROW.matcher(page).results().toList()) {
      remarks.put(row.group(1), row.group(2).strip());
    }
    StringBuilder rows = new StringBuilder();
    parsers()
        .forEach(
            (name, parser) ->
                rows.append(
                    "| `%s` | %s | %s | %s |\n"
                        .formatted(
                            name,
                            parser,
                            String.join(", ", Languages.labels(name)),
                            remarks.getOrDefault(name, ""))));
    return TABLE
        .matcher(page)
        .replaceFirst(table -> Matcher.quoteReplacement(table.group(1) + rows + "\n"));
  }

  /** The parser of each language without its version. */
  private static Map<String, String> parsers() {
    Map<String, String> parsers = new TreeMap<>();
    for (CodeEngine engine : BuiltInEngines.all()) {
      String parser = engine.parser().replaceFirst(" (?:\\S*\\d\\S*|master\\S*)$", "");
      engine.languages().forEach(name -> parsers.put(name, parser));
    }
    return parsers;
  }
}
