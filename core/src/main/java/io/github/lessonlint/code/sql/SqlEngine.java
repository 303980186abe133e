package io.github.lessonlint.code.sql;

import io.github.lessonlint.code.ParserVersions;
import io.github.lessonlint.code.SnippetEngine;
import java.util.Set;

/**
 * Reads SQL of any database. A statement is rejected only if the parser rejects it and it has a
 * fault that is one in every database; where the parser alone objects, it is not checked.
 */
public final class SqlEngine implements SnippetEngine {

  @Override
  public Set<String> languages() {
    return Set.of("sql");
  }

  @Override
  public String parser() {
    return ParserVersions.of("jsqlparser");
  }

  @Override
  public Answer check(String language, String snippet) {
    return new Script(snippet).check();
  }
}
