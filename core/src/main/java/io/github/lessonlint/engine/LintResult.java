package io.github.lessonlint.engine;

import io.github.lessonlint.rule.Diagnostic;
import io.github.lessonlint.rule.Severity;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a run found.
 *
 * @param root the folder that was checked
 * @param files how many Markdown files were read
 * @param lessons how many of them are lessons
 * @param allLessons how many lessons there are, those that are not reported on included
 * @param diagnostics the findings, in {@link Diagnostic#ORDER}
 * @param silenced how many others there were
 * @param coverage what was really checked
 * @param notices what the reader of the report should know about the run itself, a sentence each
 * @param unmet what the configuration demands of a run and this one could not do, a sentence each;
 *     if there is any, whoever started the run must be told that it failed
 */
public record LintResult(
    Path root,
    int files,
    int lessons,
    int allLessons,
    List<Diagnostic> diagnostics,
    Silenced silenced,
    Coverage coverage,
    List<String> notices,
    List<String> unmet) {

  public LintResult {
    diagnostics = List.copyOf(diagnostics);
    notices = List.copyOf(notices);
    unmet = List.copyOf(unmet);
  }

  /** Returns how many findings have exactly the given severity. */
  public int count(Severity severity) {
    return (int) diagnostics.stream().filter(d -> d.severity() == severity).count();
  }

  /** Returns whether a finding is at least as severe as the given one. */
  public boolean hasAtLeast(Severity severity) {
    return diagnostics.stream().anyMatch(d -> d.severity().compareTo(severity) >= 0);
  }

  /** Returns the same result with more for the reader to know about the run. */
  public LintResult withNotices(List<String> more) {
    return new LintResult(
        root,
        files,
        lessons,
        allLessons,
        diagnostics,
        silenced,
        coverage,
        Stream.concat(notices.stream(), more.stream()).toList(),
        unmet);
  }

  /**
   * Returns one result for several, with the deepest folder above all their roots as its root.
   *
   * @param results at least one
   */
  public static LintResult merge(List<LintResult> results) {
    return results.size() == 1 ? results.get(0) : new ResultMerger(results).merge();
  }

  /**
   * How many findings are not reported.
   *
   * @param suppressed turned off by comments in the lessons
   * @param baselined accepted by a baseline
   */
  public record Silenced(int suppressed, int baselined) {

    /** Returns the sum of two. */
    Silenced plus(Silenced other) {
      return new Silenced(suppressed + other.suppressed, baselined + other.baselined);
    }
  }

  /**
   * What was really checked, so that a pass is not mistaken for more than it is.
   *
   * @param links link targets inside the repository that were looked up
   * @param externalLinks link targets elsewhere, which nobody looked up
   * @param uncheckedLinksFor how many link targets only a site's build can resolve, such as
   *     templates, by what was in the way
   * @param questions quiz questions understood
   * @param unreadAnswers how many of these have no answer that could be read
   * @param unrecognisedQuizzes quiz sections in which no known dialect was found
   * @param code code blocks by language, sorted by name
   */
  public record Coverage(
      int links,
      int externalLinks,
      Map<String, Integer> uncheckedLinksFor,
      int questions,
      int unreadAnswers,
      int unrecognisedQuizzes,
      SortedMap<String, CodeCoverage> code) {

    public Coverage {
      uncheckedLinksFor = Map.copyOf(uncheckedLinksFor);
    }

    /** Returns how many link targets nobody could check here. */
    public int uncheckedLinks() {
      return sum(uncheckedLinksFor);
    }

    /** Returns the sum of two. */
    Coverage plus(Coverage other) {
      SortedMap<String, CodeCoverage> sum = new TreeMap<>(code);
      other.code.forEach((language, count) -> sum.merge(language, count, CodeCoverage::plus));
      return new Coverage(
          links + other.links,
          externalLinks + other.externalLinks,
          sum(uncheckedLinksFor, other.uncheckedLinksFor),
          questions + other.questions,
          unreadAnswers + other.unreadAnswers,
          unrecognisedQuizzes + other.unrecognisedQuizzes,
          sum);
    }
  }

  /**
   * Code blocks of one language.
   *
   * @param checked how many an engine read
   * @param skippedFor how many were skipped on request, by the reason that the author gives
   * @param unsupportedFor how many nobody could check here, by what was in the way
   */
  public record CodeCoverage(
      int checked, Map<String, Integer> skippedFor, Map<String, Integer> unsupportedFor) {

    public CodeCoverage {
      skippedFor = Map.copyOf(skippedFor);
      unsupportedFor = Map.copyOf(unsupportedFor);
    }

    /** Returns how many blocks were skipped on request. */
    public int skipped() {
      return sum(skippedFor);
    }

    /** Returns how many blocks nobody could check here. */
    public int unsupported() {
      return sum(unsupportedFor);
    }

    /** Returns the sum of two. */
    CodeCoverage plus(CodeCoverage other) {
      return new CodeCoverage(
          checked + other.checked,
          sum(skippedFor, other.skippedFor),
          sum(unsupportedFor, other.unsupportedFor));
    }
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> sum(Map<String, Integer> a, Map<String, Integer> b) {
    Map<String, Integer> sum = new HashMap<>(a);
    b.forEach((reason, count) -> sum.merge(reason, count, Integer::sum));
    return sum;
  }
}
