package io.github.lessonlint.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The documentation of a rule: the Markdown resource of the same name beside its class. */
public final class RuleDoc {

  private RuleDoc() {}

  /** Returns the Markdown text, which begins with the rule's id as its heading. */
  public static String of(Rule rule) {
    String name = rule.getClass().getSimpleName() + ".md";
    try (InputStream in = rule.getClass().getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(rule.info().id() + " has no " + name + " beside its class");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
