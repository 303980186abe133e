package io.github.lessonlint.fix;

import io.github.lessonlint.engine.LintRequest;
import io.github.lessonlint.engine.LintResult;
import io.github.lessonlint.engine.Linter;
import io.github.lessonlint.engine.Progress;
import io.github.lessonlint.rule.Diagnostic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * Applies safe fixes, in rounds: those that do not touch each other, then, after a check of the
 * whole curriculum, those that are left. A round counts only if there are fewer findings after it
 * than before, and none that was not there; so it ends, and fixes never fight each other. The fix
 * that spoils a round is left out.
 */
public final class Fixer {
  /** Ends what is no use: each round checks everything. */
  private static final int MAX_ROUNDS = 50;

  private final LintRequest request;
  private final Progress progress;
  private final Workspace workspace = new Workspace();
  private final List<Diagnostic> fixed = new ArrayList<>();
  private final Set<Candidate.Id> refused = new HashSet<>();
  private final List<String> notices = new ArrayList<>();

  private Fixer(LintRequest request, Progress progress) {
    this.request = request;
    this.progress = progress;
  }

  /**
   * Finds out what fixes would do, and changes nothing.
   *
   * @throws IOException if the root cannot be read
   */
  public static FixRun preview(LintRequest request, Progress progress) throws IOException {
    return new Fixer(request, progress).run();
  }

  /**
   * Applies fixes. A file that was changed since it was checked, that is read-only or that leads
   * out of the root is left alone, and a notice of the result names it.
   *
   * @throws IOException if the root cannot be read
   */
  public static FixRun apply(LintRequest request, Progress progress) throws IOException {
    FixRun planned = preview(request, progress);
    Map<String, ChangedFile> written = new HashMap<>();
    List<String> notices = new ArrayList<>();
    for (ChangedFile file : planned.files()) {
      try {
        file.write(request.root());
        written.put(file.path(), file);
      } catch (IOException e) {
        notices.add("'" + file.path() + "' was not fixed: " + e.getMessage());
      }
    }
    if (notices.isEmpty()) {
      return planned;
    }
    return new FixRun(
        Linter.check(request, progress).withNotices(notices),
        planned.fixed().stream().filter(d -> written.containsKey(d.source().path())).toList(),
        planned.files().stream().filter(f -> written.containsKey(f.path())).toList());
  }

  private FixRun run() throws IOException {
    LintResult result = check();
    int limit = Integer.MAX_VALUE;
    for (int round = 0; round < MAX_ROUNDS; round++) {
      List<Candidate> all = Candidate.choose(result, refused);
      List<Candidate> chosen = all.subList(0, Math.min(limit, all.size()));
      if (chosen.isEmpty()) {
        return done(result);
      }
      SortedMap<String, ChangedFile> earlier = workspace.changes();
      workspace.apply(chosen);
      LintResult after = check();
      Optional<String> harm = harm(result, after);
      if (harm.isEmpty()) {
        chosen.forEach(fix -> fixed.add(fix.finding()));
        result = after;
        limit = Integer.MAX_VALUE;
      } else {
        workspace.restore(earlier);
        limit = Math.max(1, chosen.size() / 2);
        if (chosen.size() == 1) {
          refuse(chosen.get(0), harm.get());
        }
      }
    }
    notices.add("there is more to fix; do it again");
    return done(result);
  }

  private LintResult check() throws IOException {
    return Linter.check(request.with(workspace), progress);
  }

  private FixRun done(LintResult result) {
    return new FixRun(
        result.withNotices(notices), fixed, List.copyOf(workspace.changes().values()));
  }

  private void refuse(Candidate fix, String harm) {
    refused.add(fix.id());
    notices.add(
        "the fix of "
            + fix.finding().rule()
            + " in '"
            + fix.path()
            + "' was left out, since "
            + harm);
  }

  private record Kind(String rule, String path) {}

  /** What speaks against a round: more findings of a rule in a file, or no fewer in all. */
  private static Optional<String> harm(LintResult before, LintResult after) {
    Map<Kind, Integer> more = new LinkedHashMap<>();
    after.diagnostics().forEach(d -> more.merge(kind(d), 1, Integer::sum));
    before.diagnostics().forEach(d -> more.merge(kind(d), -1, Integer::sum));
    boolean fewer = after.diagnostics().size() < before.diagnostics().size();
    return more.entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .map(e -> e.getKey().rule + " would find more in '" + e.getKey().path + "'")
        .findFirst()
        .or(() -> fewer ? Optional.empty() : Optional.of("no fewer findings would be left"));
  }

  private static Kind kind(Diagnostic d) {
    return new Kind(d.rule(), d.source().path());
  }
}
