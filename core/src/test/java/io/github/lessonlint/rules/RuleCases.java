package io.github.lessonlint.rules;

import io.github.lessonlint.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The cases of a rule: the test resource {@code Stem.test.md} in the package of its class. */
final class RuleCases {

  private RuleCases() {}

  /** Returns their text, which {@link MarkdownCases} reads. */
  static String of(Rule rule) {
    String name = rule.getClass().getSimpleName() + ".test.md";
    try (InputStream in = rule.getClass().getResourceAsStream(name)) {
      if (in == null) {
        throw new AssertionError(rule.info().id() + " has no " + name + " beside its class");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
