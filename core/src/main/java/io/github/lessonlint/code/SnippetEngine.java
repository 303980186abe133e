package io.github.lessonlint.code;

import java.util.List;

/** An engine for which a batch is no cheaper than its snippets one by one. */
public interface SnippetEngine extends CodeEngine {

  /** Returns the answer for one snippet. */
  Answer check(String language, String snippet);

  @Override
  default List<Answer> check(String language, List<String> snippets) {
    return snippets.stream().map(s -> check(language, s)).toList();
  }
}
