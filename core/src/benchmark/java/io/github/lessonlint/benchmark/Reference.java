package io.github.lessonlint.benchmark;

import java.io.IOException;
import java.util.List;

/** What knows for certain whether a text is right. */
interface Reference {

  /** Returns the name of the language. */
  String language();

  /** Returns what it is. */
  String title();

  /** Returns whether it is on this machine. */
  boolean isThere();

  /**
   * Returns what goes around a fragment to make it a whole file: a bar stands for the fragment.
   * What goes before it has no line end, so that lines stay true.
   */
  List<String> frames();

  /**
   * Returns for each text 0 if it is right, the number of the line of its first fault if not, and
   * {@link #NO_LINE} if the line is not known.
   */
  List<Integer> check(List<String> texts) throws IOException;

  /** A fault whose line is not known. */
  int NO_LINE = -1;
}
