package io.github.lessonlint.report;

import io.github.lessonlint.engine.LintResult;
import io.github.lessonlint.engine.LintResult.CodeCoverage;
import io.github.lessonlint.engine.LintResult.Coverage;
import io.github.lessonlint.engine.LintResult.Silenced;
import io.github.lessonlint.rule.Fix;
import io.github.lessonlint.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** What a run found and what it really checked, in a few plain lines. */
public final class Summary {
  private static final int MAX_REASONS = 3;
  private static final int MAX_LABEL = 60;

  private Summary() {}

  /** Returns all lines: what was found, what was checked, and what the reader should know. */
  public static List<String> lines(LintResult result) {
    List<String> lines = new ArrayList<>();
    lines.add(verdict(result));
    fixable(result).ifPresent(lines::add);
    lines.addAll(silenced(result.silenced()));
    lines.addAll(coverage(result.coverage()));
    lines.addAll(gaps(result));
    result.notices().stream().map(Printable::text).forEach(lines::add);
    return lines;
  }

  /** Returns what was found, such as {@code 24 files (20 lessons): 1 error, 2 warnings}. */
  public static String verdict(LintResult result) {
    return plural(result.files(), "file")
        + " ("
        + plural(result.lessons(), "lesson")
        + "): "
        + findings(result);
  }

  /** Returns how many findings there are of each severity that occurs. */
  public static String findings(LintResult result) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      if (result.count(severity) > 0) {
        counts.add(plural(result.count(severity), severity.id()));
      }
    }
    return counts.isEmpty() ? "nothing found" : String.join(", ", counts);
  }

  /** Says how many findings have a fix that is applied without asking. */
  private static Optional<String> fixable(LintResult result) {
    long fixable =
        result.diagnostics().stream()
            .filter(d -> d.message().fix().filter(Fix::safe).isPresent())
            .count();
    return fixable == 0
        ? Optional.empty()
        : Optional.of(fixable + " of them can be fixed with: lessonlint check --fix");
  }

  /** Returns a count with its noun. */
  static String plural(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static List<String> silenced(Silenced silenced) {
    String counts =
        counts(
            new Count(silenced.suppressed(), "suppressed by comments"),
            new Count(silenced.baselined(), "accepted by the baseline"));
    boolean none = silenced.equals(new Silenced(0, 0));
    return none ? List.of() : List.of("not reported: " + counts);
  }

  private static List<String> coverage(Coverage coverage) {
    return List.of(
        "links: "
            + counts(
                new Count(coverage.links(), "checked"),
                new Count(coverage.externalLinks(), "external (not looked up)"),
                new Count(
                    coverage.uncheckedLinks(),
                    "not checkable" + reasons(coverage.uncheckedLinksFor()))),
        "quiz questions: "
            + counts(
                new Count(coverage.questions() - coverage.unreadAnswers(), "checked"),
                new Count(coverage.unreadAnswers(), "without an answer that could be read"))
            + (coverage.unrecognisedQuizzes() == 0
                ? ""
                : "; quiz sections in no known form: " + coverage.unrecognisedQuizzes()),
        "code blocks" + code(coverage.code()));
  }

  /** By what became of them, then by language, the most frequent first. */
  private static String code(SortedMap<String, CodeCoverage> code) {
    List<String> parts = new ArrayList<>();
    languages(code, CodeCoverage::checked).ifPresent(l -> parts.add("checked: " + l));
    languages(code, CodeCoverage::skipped)
        .ifPresent(l -> parts.add("skipped: " + l + why(code, CodeCoverage::skippedFor)));
    languages(code, CodeCoverage::unsupported)
        .ifPresent(l -> parts.add("unsupported: " + l + why(code, CodeCoverage::unsupportedFor)));
    return parts.isEmpty() ? ": none" : " " + String.join("; ", parts);
  }

  private static Optional<String> languages(
      SortedMap<String, CodeCoverage> code, ToIntFunction<CodeCoverage> count) {
    List<Count> counts =
        code.entrySet().stream()
            .map(e -> new Count(count.applyAsInt(e.getValue()), e.getKey()))
            .filter(c -> c.number > 0)
            .sorted(Count.MOST_FIRST)
            .toList();
    return counts.isEmpty() ? Optional.empty() : Optional.of(Count.listed(counts));
  }

  /** The most frequent reasons, in parentheses; the JSON report has all of them, by language. */
  private static String why(
      SortedMap<String, CodeCoverage> code, Function<CodeCoverage, Map<String, Integer>> reasons) {
    Map<String, Integer> sum = new HashMap<>();
    code.values().forEach(c -> reasons.apply(c).forEach((r, n) -> sum.merge(r, n, Integer::sum)));
    return reasons(sum);
  }

  private static String reasons(Map<String, Integer> reasons) {
    List<Count> all =
        new TreeMap<>(reasons)
            .entrySet().stream()
                .map(e -> new Count(e.getValue(), e.getKey()))
                .sorted(Count.MOST_FIRST)
                .toList();
    List<Count> shown = new ArrayList<>(all.subList(0, Math.min(MAX_REASONS, all.size())));
    int others = all.stream().skip(MAX_REASONS).mapToInt(Count::number).sum();
    if (others > 0) {
      shown.add(new Count(others, "other reasons"));
    }
    return all.isEmpty()
        ? ""
        : " (" + (all.size() == 1 ? all.get(0).label() : Count.listed(shown)) + ")";
  }

  private record Count(int number, String what) {
    static final Comparator<Count> MOST_FIRST = Comparator.comparingInt(Count::number).reversed();

    static String listed(List<Count> counts) {
      return counts.stream().map(c -> c.label() + " " + c.number).collect(Collectors.joining(", "));
    }

    /** Authors choose the names of languages and the reasons for which blocks are skipped. */
    String label() {
      String text = Printable.text(what);
      return text.codePointCount(0, text.length()) <= MAX_LABEL
          ? text
          : text.substring(0, text.offsetByCodePoints(0, MAX_LABEL)) + "…";
    }
  }

  private static String counts(Count... counts) {
    List<String> parts = new ArrayList<>();
    for (Count count : counts) {
      if (count.number > 0) {
        parts.add(count.number + " " + count.what);
      }
    }
    return parts.isEmpty() ? "none" : String.join(", ", parts);
  }

  /** Says in words where a pass means less than it seems. */
  private static List<String> gaps(LintResult result) {
    if (result.files() == 0) {
      return List.of("Nothing was checked: there are no Markdown files.");
    }
    boolean code = result.coverage().code().values().stream().anyMatch(c -> c.checked() > 0);
    boolean anything = code || result.coverage().links() > 0 || result.coverage().questions() > 0;
    if (result.lessons() > 0 || (anything && result.allLessons() > 0)) {
      return List.of();
    }
    return List.of(
        anything
            ? "No file looks like a lesson, so front matter and prerequisites were not checked;"
                + " 'lessonlint init' proposes what a lesson is here."
            : "Nothing was checked: no file looks like a lesson, and none has a link inside the"
                + " repository, a quiz question or a code block that can be checked.");
  }
}
