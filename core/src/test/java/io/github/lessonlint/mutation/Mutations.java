package io.github.lessonlint.mutation;

import java.util.List;
import java.util.stream.Stream;

/** All kinds of faults that can be planted. */
final class Mutations {

  private Mutations() {}

  static List<Mutation> all() {
    return Stream.of(
            FrontMatterMutations.all(),
            LessonMutations.all(),
            PrerequisiteMutations.all(),
            StructureMutations.all(),
            LinkMutations.all(),
            QuizMutations.all(),
            CodeMutations.all(),
            RunMutations.all())
        .flatMap(List::stream)
        .toList();
  }
}
