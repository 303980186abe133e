package io.github.lessonlint.curriculum;

import java.util.List;

/** Which lessons require which. */
public final class PrerequisiteGraph {

  private PrerequisiteGraph() {}

  static PrerequisiteGraph of(List<Lesson> lessons) {
    return new PrerequisiteGraph();
  }
}
