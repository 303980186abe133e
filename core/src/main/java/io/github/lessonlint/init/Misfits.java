package io.github.lessonlint.init;

import io.github.lessonlint.engine.LintResult;
import io.github.lessonlint.rule.Diagnostic;
import io.github.lessonlint.rule.Severity;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds rules about habits that a curriculum does not have: half of its lessons break them. */
final class Misfits {
  /** The families of rules about what is a matter of habit, as far as they are no errors. */
  private static final Set<String> OF_HABITS = Set.of("lesson", "structure", "prerequisites");

  /** With fewer lessons there is no telling what is a habit. */
  private static final int FEWEST = 5;

  private Misfits() {}

  /** Returns the rules, and why they do not fit. */
  static Map<String, String> of(LintResult result) {
    Map<String, Set<String>> filesOfRule = new TreeMap<>();
    for (Diagnostic finding : result.diagnostics()) {
      String family = finding.rule().substring(0, finding.rule().indexOf('/'));
      if (OF_HABITS.contains(family) && finding.severity() != Severity.ERROR) {
        filesOfRule
            .computeIfAbsent(finding.rule(), r -> new TreeSet<>())
            .add(finding.source().path());
      }
    }
    int whole = result.lessons() > 0 ? result.lessons() : result.files();
    Map<String, String> misfits = new TreeMap<>();
    filesOfRule.forEach(
        (rule, files) -> {
          Share share = new Share(Math.min(files.size(), whole), whole);
          if (files.size() >= FEWEST && share.half()) {
            misfits.put(
                rule, share + (result.lessons() > 0 ? " lessons" : " files") + " do not follow it");
          }
        });
    return misfits;
  }
}
