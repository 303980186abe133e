package io.github.lessonlint.rule;

/**
 * A rule about what became of the findings of all other rules; it runs once, after them. What it
 * finds is neither silenced by a comment nor accepted by a baseline.
 */
public non-sealed interface OutcomeRule extends Rule {

  /** Reports what is wrong. */
  void check(Outcome outcome, Reporter reporter);
}
