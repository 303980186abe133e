package io.github.lessonlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lessonlint.fixtures.Expectation;
import io.github.lessonlint.rule.Rule;
import io.github.lessonlint.rule.RuleDoc;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every rule, so that none can be half there. */
@DisplayName("Every rule")
class RuleCatalogueTest {
  private static final Pattern FENCE = Pattern.compile("(?ms)^(`{3,})[^\\n]*$.*?^\\1$");

  static Stream<Rule> rules() {
    return BuiltInRules.all().stream();
  }

  @Test
  @DisplayName("has an id of its own")
  void ids() {
    assertThat(rules().map(r -> r.info().id())).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("rules")
  @DisplayName("lives where its id says")
  void placement(Rule rule) {
    assertThat(rule.getClass().getPackageName()).endsWith(".rules." + rule.info().family());
    String kebab =
        rule.getClass()
            .getSimpleName()
            .replaceAll("(?<=[a-z])(?=[A-Z0-9])", "-")
            .toLowerCase(Locale.ROOT);
    assertThat(rule.info().id()).isEqualTo(rule.info().family() + "/" + kebab);
  }

  @ParameterizedTest
  @MethodSource("rules")
  @DisplayName("is documented under the agreed headings")
  void documentation(Rule rule) {
    String doc = RuleDoc.of(rule);
    List<String> headings =
        Pattern.compile("(?m)^## (.+)$")
            .matcher(FENCE.matcher(doc).replaceAll(""))
            .results()
            .map(m -> m.group(1))
            .toList();
    assertThat(doc).startsWith("# " + rule.info().id() + "\n");
    assertThat(headings)
        .containsExactly("What it finds", "Why it matters", "Example", "How to fix", "Options");
    assertThat(MarkdownCases.parse(doc).cases())
        .extracting(c -> c.title().split(" ")[0])
        .contains("Bad", "Good");
  }

  @ParameterizedTest
  @MethodSource("rules")
  @DisplayName("has a case that makes it fire and one in which it stays silent")
  void cases(Rule rule) {
    List<MarkdownCases.Case> cases = MarkdownCases.parse(RuleCases.of(rule)).cases();
    assertThat(cases).anyMatch(c -> fires(rule, c)).anyMatch(c -> !fires(rule, c));
  }

  private static boolean fires(Rule rule, MarkdownCases.Case files) {
    return files.files().values().stream()
        .flatMap(file -> Expectation.parse(file.text()).stream())
        .anyMatch(e -> e.rule().equals(rule.info().id()));
  }
}
