package io.github.lessonlint.code.java;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Syntax that some other Java version has. An older compiler calls it an error, which is not the
 * lesson's fault.
 */
final class NewerJava {
  /**
   * A version that is newer than any compiler; for previews that were taken back or are to come.
   */
  private static final int NONE = Integer.MAX_VALUE;

  private static final List<Feature> FEATURES =
      List.of(
          new Feature(
              21,
              "\\bcase\\s+[\\w.]+(?:<[^>]*>)?\\s*\\(|\\binstanceof\\s+[\\w.]+(?:<[^>]*>)?\\s*\\("),
          new Feature(
              21,
              "\\bcase\\b.*\\bwhen\\b|\\bcase\\s+null\\b|\\bcase\\s+[\\w.<>?, ]+\\s\\w+\\s*(?:->|:)"),
          new Feature(22, "(?:^|\\W)_\\s*(?:[-=),:]|$)"),
          new Feature(25, "\\bimport\\s+module\\b"),
          new Feature(NONE, "\\b[A-Z]\\w*\\.\"|\\\\\\{"),
          new Feature(NONE, "\\bvalue\\s+(?:class|record|interface)\\b"));

  private NewerJava() {}

  private record Feature(int since, Pattern sign) {
    Feature(int since, String sign) {
      this(since, Pattern.compile(sign));
    }
  }

  /** Returns why a line that the compiler rejects may be right all the same. */
  static Optional<String> in(String line, int runningVersion) {
    return FEATURES.stream().anyMatch(f -> f.since > runningVersion && f.sign.matcher(line).find())
        ? Optional.of("it may use syntax that Java " + runningVersion + " does not have")
        : Optional.empty();
  }
}
