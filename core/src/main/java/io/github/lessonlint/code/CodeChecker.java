package io.github.lessonlint.code;

import io.github.lessonlint.model.CodeVerdict;
import io.github.lessonlint.model.Document;
import java.util.List;

/** Runs the engines over all code blocks of a curriculum. */
public final class CodeChecker {

  private CodeChecker() {}

  /** Returns one verdict for each block with a language that is code, in the order of documents. */
  public static List<CodeVerdict> check(List<Document> documents) {
    return List.of();
  }
}
