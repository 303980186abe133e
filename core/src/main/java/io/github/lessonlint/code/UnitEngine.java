package io.github.lessonlint.code;

import java.util.List;

/** An engine that can tell a compiler of its language how to read a fragment. */
public interface UnitEngine extends CodeEngine {

  /**
   * Returns the whole texts as which a compiler may read a snippet, the most telling first: if it
   * accepts one of them, the snippet compiles. Empty if a compiler cannot tell.
   */
  List<Unit> units(String snippet);
}
