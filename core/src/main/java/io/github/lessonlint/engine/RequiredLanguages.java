package io.github.lessonlint.engine;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.CodeBlock;
import io.github.lessonlint.model.CodeVerdict;
import io.github.lessonlint.model.CodeVerdict.Status;
import io.github.lessonlint.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Finds out whether all code was checked that the configuration wants to have checked. */
final class RequiredLanguages {
  /** How many blocks are named; the report counts the others. */
  private static final int MAX_NAMED = 3;

  private RequiredLanguages() {}

  /**
   * Returns a sentence for each language with blocks that nobody could check. Those that their
   * author wants to be skipped do not count.
   *
   * @param required names of languages
   */
  static List<String> unmet(Set<String> required, List<Document> documents, Curriculum curriculum) {
    TreeMap<String, List<String>> gaps = new TreeMap<>();
    for (Document document : documents) {
      for (CodeBlock block : document.codeBlocks()) {
        curriculum
            .verdict(block)
            .filter(v -> required.contains(v.language()) && isGap(v))
            .ifPresent(
                v ->
                    gaps.computeIfAbsent(v.language(), l -> new ArrayList<>())
                        .add(name(v, document)));
      }
    }
    return gaps.entrySet().stream().map(e -> sentence(e.getKey(), e.getValue())).toList();
  }

  private static boolean isGap(CodeVerdict verdict) {
    return verdict.status() == Status.UNSUPPORTED || verdict.status() == Status.FAILED;
  }

  private static String name(CodeVerdict verdict, Document document) {
    int line = document.source().position(verdict.block().span().start()).line();
    return document.path() + ":" + line + verdict.reason().map(r -> " (" + r + ")").orElse("");
  }

  private static String sentence(String language, List<String> gaps) {
    return "'code.require' of the configuration names "
        + language
        + ", but "
        + (gaps.size() == 1 ? "a block" : gaps.size() + " blocks")
        + " in it could not be checked: "
        + String.join(", ", gaps.subList(0, Math.min(MAX_NAMED, gaps.size())))
        + (gaps.size() > MAX_NAMED ? ", ..." : "")
        + "; mark what is not to be checked with 'skip'";
  }
}
