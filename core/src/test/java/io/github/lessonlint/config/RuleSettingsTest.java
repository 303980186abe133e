package io.github.lessonlint.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.parse.YamlReader;
import io.github.lessonlint.rule.Configurable;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.Rule;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.source.GlobBase;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Options of a rule")
class RuleSettingsTest {

  record Limits(int min, boolean strict, List<String> names) {
    Limits {
      if (min < 0) {
        throw new IllegalArgumentException("'min' cannot be negative");
      }
    }
  }

  record Limited(Limits options) implements DocumentRule, Configurable<Limits> {
    @Override
    public RuleInfo info() {
      return new RuleInfo("test/limited", Severity.WARNING, "A rule with options");
    }

    @Override
    public Rule with(Limits other) {
      return new Limited(other);
    }

    @Override
    public void check(Document document, Curriculum curriculum, Reporter reporter) {}
  }

  private static final Limited RULE = new Limited(new Limits(3, false, List.of("a")));

  private final StringBuilder told = new StringBuilder();

  private Limits read(String options) {
    SourceFile source = SourceFile.of("lessonlint.yaml", "test/limited: {" + options + "}");
    Faults faults = new Faults(source);
    RuleSettings settings = new RuleSettings(List.of(RULE), new GlobBase(""), faults);
    settings.read(
        (Value.Mapping)
            YamlReader.read(source, new Span(0, source.text().length())).root().orElseThrow());
    try {
      faults.throwIfAny();
    } catch (ConfigException e) {
      told.append(e.getMessage());
    }
    return ((Limited) settings.rules().get(0)).options();
  }

  @Test
  @DisplayName("are the defaults but for those that are set")
  void set() {
    assertThat(read("severity: error")).isEqualTo(RULE.options());
    assertThat(read("min: 5, names: [b, c]")).isEqualTo(new Limits(5, false, List.of("b", "c")));
    assertThat(read("strict: true")).isEqualTo(new Limits(3, true, List.of("a")));
    assertThat(told).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      value = {
        "mni: 5 ^ 1:16: 'test/limited' has no option 'mni'; did you mean 'min'?",
        "colour: red ^ 1:16: 'test/limited' has no option 'colour'; its options are min, strict, names",
        "min: many ^ 1:21: this cannot be the value of 'min': its default is 3",
        "min: '5' ^ 1:21: this cannot be the value of 'min'",
        "min: 1.5 ^ 1:21: this cannot be the value of 'min'",
        "min: ~ ^ 1:21: this cannot be the value of 'min'",
        "min: -1 ^ 1:21: this cannot be the value of 'min': 'min' cannot be negative",
        "names: a ^ 1:23: this cannot be the value of 'names': its default is [\"a\"]"
      })
  @DisplayName("that do not exist or do not fit are told at their place")
  void faults(String options, String message) {
    read(options);
    assertThat(told).startsWith("lessonlint.yaml:" + message);
  }
}
