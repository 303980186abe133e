package io.github.lessonlint.rules;

import io.github.lessonlint.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The texts that stand beside a rule under the same stem. */
final class RuleResources {

  private RuleResources() {}

  /**
   * Returns the text of a rule's resource: {@code .md} its documentation, {@code .test.md} its
   * cases.
   */
  static String text(Rule rule, String suffix) {
    String name = rule.getClass().getSimpleName() + suffix;
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
