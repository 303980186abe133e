package io.github.lessonlint.mutation;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One kind of fault.
 *
 * @param rule the rule that must find it
 * @param what what the fault is, in a few words
 * @param companions rules that rightly report errors because of it, too
 * @param places plants the fault in a lesson at each place at which it can stand
 */
record Mutation(
    String rule, String what, Set<String> companions, Function<Subject, Stream<Planted>> places) {

  static Mutation of(String rule, String what, Function<Subject, Stream<Planted>> places) {
    return new Mutation(rule, what, Set.of(), places);
  }

  /** Returns the same, with rules that rightly report errors because of it. */
  Mutation with(String... others) {
    return new Mutation(rule, what, Set.of(others), places);
  }

  String name() {
    return rule + ": " + what;
  }
}
