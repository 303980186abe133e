package io.github.lessonlint.fix;

import io.github.lessonlint.engine.LintResult;
import io.github.lessonlint.rule.Diagnostic;
import java.util.List;

/**
 * What became of the safe fixes of a curriculum.
 *
 * @param result what is found when they are applied
 * @param fixed the findings whose fixes are applied, in that order; places are those in the text
 *     that the fix was applied to
 * @param files the files that change, by path
 */
public record FixRun(LintResult result, List<Diagnostic> fixed, List<ChangedFile> files) {

  public FixRun {
    fixed = List.copyOf(fixed);
    files = List.copyOf(files);
  }
}
