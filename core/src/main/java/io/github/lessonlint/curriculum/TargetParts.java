package io.github.lessonlint.curriculum;

import java.util.Optional;

/**
 * The parts of a relative link target.
 *
 * @param whole the target as written
 * @param path what stands before query and fragment, percent-encoded
 * @param query the query with its {@code ?}; empty where there is none
 * @param fragment what stands behind the first {@code #}, without a text fragment
 */
record TargetParts(String whole, String path, String query, Optional<String> fragment) {

  static TargetParts of(String target) {
    int hash = target.indexOf('#');
    String front = hash < 0 ? target : target.substring(0, hash);
    int mark = front.indexOf('?');
    return new TargetParts(
        target,
        mark < 0 ? front : front.substring(0, mark),
        mark < 0 ? "" : front.substring(mark),
        hash < 0 ? Optional.empty() : Optional.of(withoutText(target.substring(hash + 1))));
  }

  boolean hasQuery() {
    return !query.isEmpty();
  }

  /** Returns the target with another path. */
  String withPath(String other) {
    return other + whole.substring(path.length());
  }

  /** Takes off {@code :~:text=…}, which finds words and not a place. */
  private static String withoutText(String fragment) {
    int directive = fragment.indexOf(":~:");
    return directive < 0 ? fragment : fragment.substring(0, directive);
  }
}
