package io.github.lessonlint.mutation;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * A file with a planted fault.
 *
 * @param text what the file holds
 * @param encoding how it is written
 * @param path the file in which the fault is reported
 * @param first the first line (from 1) at which the fault may be reported
 * @param last the last one; another than the first where a parser may notice the fault later
 */
record Planted(String text, Charset encoding, String path, int first, int last) {

  static Planted at(String path, int line, String text) {
    return new Planted(text, StandardCharsets.UTF_8, path, line, line);
  }

  /** Returns the same, if the fault is reported in another line. */
  Planted reportedAt(int line) {
    return reportedIn(line, line);
  }

  /** Returns the same, if the fault is reported in one of these lines. */
  Planted reportedIn(int from, int to) {
    return new Planted(text, encoding, path, from, to);
  }

  /** Returns the same, if the fault is reported in another file. */
  Planted reportedIn(String other, int line) {
    return new Planted(text, encoding, other, line, line);
  }

  /** Returns the same, written in another encoding. */
  Planted writtenIn(Charset other) {
    return new Planted(text, other, path, first, last);
  }
}
