package io.github.lessonlint.code.json;

import io.github.lessonlint.code.ParseFault;
import io.github.lessonlint.code.SnippetEngine;
import java.util.Set;

/**
 * Reads JSON (RFC 8259) as lessons show it: several values one after another, members without their
 * braces, comments, and dots for what is left out are fine.
 */
public final class JsonEngine implements SnippetEngine {

  @Override
  public Set<String> languages() {
    return Set.of("json", "jsonc", "json5");
  }

  @Override
  public String parser() {
    return "Lessonlint";
  }

  @Override
  public Answer check(String language, String snippet) {
    try {
      new JsonReader(Requests.blank(snippet), JsonDialect.of(language)).read();
      return Answer.OK;
    } catch (ParseFault e) {
      return e.answer();
    }
  }
}
