package io.github.lessonlint.code.toolchain;

import io.github.lessonlint.code.CodeEngine;
import io.github.lessonlint.code.Pieces;
import io.github.lessonlint.code.Unit;
import io.github.lessonlint.code.UnitEngine;
import io.github.lessonlint.code.toolchain.Verdict.Accepted;
import io.github.lessonlint.code.toolchain.Verdict.Rejected;
import io.github.lessonlint.model.CodeVerdict.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Has the compiler of the language on the machine judge what an embedded engine makes of fragments.
 * What the compiler accepts in any reading is right. What it rejects in all of them is wrong, and
 * its own words say why, unless the text is one of which it is known not to understand everything.
 */
final class ToolchainEngine implements CodeEngine {
  /** After that, snippets are better checked one by one. */
  private static final long PATIENCE_NANOS = 8_000_000_000L;

  private final UnitEngine embedded;
  private final FoundTool found;
  private final Optional<String> trouble;

  ToolchainEngine(UnitEngine embedded, FoundTool found) {
    this.embedded = embedded;
    this.found = found;
    this.trouble = embedded.unavailable();
  }

  @Override
  public Set<String> languages() {
    return Set.of(found.tool().language());
  }

  @Override
  public String parser() {
    return found.title();
  }

  @Override
  public List<Answer> check(String language, List<String> snippets) {
    long started = System.nanoTime();
    List<Answer> answers = new ArrayList<>();
    List<Answer> read = read(language, snippets);
    for (int i = 0; i < read.size(); i++) {
      if (i > 0 && System.nanoTime() - started > PATIENCE_NANOS) {
        throw new IllegalStateException("one snippet holds up the others");
      }
      answers.add(found.isGivenUp() ? read.get(i) : judge(snippets.get(i), read.get(i)));
    }
    return answers;
  }

  private List<Answer> read(String language, List<String> snippets) {
    return trouble.isPresent()
        ? snippets.stream().map(s -> Answer.unsupported(trouble.get())).toList()
        : embedded.check(language, snippets);
  }

  private Answer judge(String snippet, Answer read) {
    try {
      return compile(snippet, read);
    } catch (ToolFailure e) {
      return Answer.failed(found.tool().program() + " " + e.reason());
    }
  }

  private Answer compile(String snippet, Answer read) throws ToolFailure {
    List<Place> places = new ArrayList<>();
    for (Unit unit : units(snippet)) {
      Verdict verdict = found.compile(unit);
      if (verdict instanceof Accepted) {
        return Answer.OK;
      }
      if (!(verdict instanceof Rejected rejected)) {
        return read;
      }
      places.add(Place.of(rejected, unit, snippet));
    }
    if (places.isEmpty() || !counts(snippet, read)) {
      return read;
    }
    Place place = Place.best(places);
    boolean excused = found.isExcused(place.line(snippet), place.message());
    boolean pieces = read.status() == Status.ACCEPTED && Pieces.accept(snippet, this::accepts);
    return excused || pieces
        ? read
        : Answer.rejected(place.fault(snippet, found.tool().program(), read.faults()));
  }

  private List<Unit> units(String snippet) {
    return found.tool().framed(embedded.units(snippet));
  }

  /** Returns whether it counts that a snippet is rejected. */
  private boolean counts(String snippet, Answer read) {
    boolean doubtful = read.status() == Status.UNSUPPORTED && trouble.isEmpty();
    return !doubtful && found.tool().whole().matcher(snippet).find();
  }

  private boolean accepts(String piece) throws ToolFailure {
    for (Unit unit : units(piece)) {
      if (found.compile(unit) instanceof Accepted) {
        return true;
      }
    }
    return false;
  }
}
