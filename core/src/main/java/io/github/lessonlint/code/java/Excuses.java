package io.github.lessonlint.code.java;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells when what the compiler rejects is no fault of the lesson. */
final class Excuses {
  /** A version that no compiler has: for previews that were taken back or are to come. */
  private static final int NONE = Integer.MAX_VALUE;

  private static final String TYPE = "[\\w.]+(?:<[^<>]*>)?";

  private static final List<Feature> FEATURES =
      List.of(
          new Feature(21, "\\b(?:case|instanceof)\\s+" + TYPE + "\\s*\\("),
          new Feature(21, "\\bcase\\b.*\\bwhen\\b|\\bcase\\s+null\\b"),
          new Feature(21, "\\bcase\\s+(?!case\\b)" + TYPE + "\\s+\\w+\\s*(?:->|:)"),
          new Feature(22, "(?<!\\w)_\\s*(?:->|=|\\)|,|:|$)"),
          new Feature(25, "\\bimport\\s+module\\b"),
          new Feature(NONE, "\\b[A-Z][A-Z0-9_]*\\.\"|\\\\\\{"),
          new Feature(NONE, "\\bvalue\\s+(?:class|record|interface)\\b"));

  /** The head of a loop with a single word in each place: what the syntax looks like, no code. */
  private static final Pattern SCHEMA =
      Pattern.compile(
          "\\bfor\\s*\\(\\s*[a-z]+\\s*(?:;\\s*[a-z]+\\s*;\\s*[a-z]+|:\\s*[a-z]+)\\s*\\)");

  private Excuses() {}

  /** Syntax that Java has since a version. */
  private record Feature(int since, Pattern sign) {
    Feature(int since, String sign) {
      this(since, Pattern.compile(sign));
    }
  }

  /**
   * Returns why a line that the compiler rejects may be right all the same.
   *
   * @param line the line of the fault
   * @param version the version of the compiler
   */
  static Optional<String> of(String line, int version) {
    if (FEATURES.stream().anyMatch(f -> f.since > version && f.sign.matcher(line).find())) {
      return Optional.of("it may use syntax that Java " + version + " does not have");
    }
    return SCHEMA.matcher(line).find()
        ? Optional.of("it shows what the syntax looks like")
        : Optional.empty();
  }
}
