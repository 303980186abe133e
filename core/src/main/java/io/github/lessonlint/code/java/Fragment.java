package io.github.lessonlint.code.java;

import io.github.lessonlint.code.CodeEngine.Fault;
import io.github.lessonlint.code.java.JavaTokens.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A snippet, or a piece of one, on its way through the readings. */
final class Fragment {
  /** What the readings as a unit and as members say of every statement. */
  private static final Set<String> VAGUE =
      Set.of(
          "compiler.err.illegal.start.of.type",
          "compiler.err.class.method.or.field.expected",
          "compiler.err.expected4");

  final String source;
  final int start;
  final String text;
  final List<Reading> readings;
  boolean accepted;

  /** The reading that accepted it; empty while none has, and where its pieces were read. */
  Optional<Reading> reading = Optional.empty();

  /** What it is made of where it cannot be read as a whole. */
  List<Fragment> pieces = List.of();

  private final String bare;
  private final OptionalInt stray;
  private int farthest = -1;
  private Parser.Problem problem = new Parser.Problem(0, 0, "", () -> "it does not parse");

  /** Creates a fragment of a snippet and the ways in which it may be read. */
  Fragment(String snippet, List<Reading> readings) {
    this(snippet, 0, prepare(snippet), readings);
  }

  private Fragment(TopLevel.Piece piece) {
    this(piece.text(), piece.start(), piece.text(), piece.readings());
  }

  /**
   * Creates a fragment.
   *
   * @param source what the author wrote
   * @param start where it starts in its snippet
   * @param text what is read in its place
   * @param readings how it may be read
   */
  private Fragment(String source, int start, String text, List<Reading> readings) {
    this.source = source;
    this.start = start;
    this.text = text;
    this.readings = readings;
    List<Token> tokens = JavaTokens.of(text);
    this.bare =
        tokens.isEmpty()
            ? ""
            : text.substring(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
    this.stray = stray(tokens, Reading.goesOn(bare));
  }

  /** Reads fragments, as a whole or else, where any reading will do, piece by piece. */
  static void read(List<Fragment> fragments, Parser parser) {
    tryReadings(fragments, parser);
    readInPieces(
        fragments.stream().filter(f -> !f.accepted && f.readings.contains(Reading.UNIT)).toList(),
        parser);
  }

  /** Tries the readings of fragments in order, each on what none before it has accepted. */
  private static void tryReadings(List<Fragment> fragments, Parser parser) {
    Set<Reading> readings = new LinkedHashSet<>();
    fragments.forEach(f -> readings.addAll(f.readings));
    for (Reading reading : readings) {
      List<Fragment> open = fragments.stream().filter(f -> f.isFor(reading)).toList();
      List<Optional<Parser.Problem>> problems =
          parser.parse(open.stream().map(f -> reading.wrap(f.text)).toList());
      for (int i = 0; i < open.size(); i++) {
        open.get(i).note(reading, problems.get(i));
      }
    }
  }

  /** Accepts fragments of which each piece can be read in some way. */
  private static void readInPieces(List<Fragment> fragments, Parser parser) {
    List<List<Fragment>> pieces =
        fragments.stream()
            .map(f -> TopLevel.pieces(f.text).stream().map(Fragment::new).toList())
            .toList();
    tryReadings(pieces.stream().flatMap(List::stream).toList(), parser);
    for (int i = 0; i < fragments.size(); i++) {
      fragments.get(i).noteFirst(pieces.get(i));
    }
  }

  /** Replaces what is no Java, without changing any length. */
  private static String prepare(String snippet) {
    String code = ShellSession.is(snippet) ? ShellSession.typed(snippet) : snippet;
    return code.indexOf('…') < 0 && !code.contains("...") ? code : Omissions.fill(code);
  }

  /**
   * Returns where a bracket closes what was never opened.
   *
   * @param goesOn whether the code before the fragment opened what its first bracket closes
   */
  private static OptionalInt stray(List<Token> tokens, boolean goesOn) {
    int depth = goesOn ? 1 : 0;
    for (Token token : tokens) {
      depth += token.isOpening() ? 1 : token.isClosing() ? -1 : 0;
      if (depth < 0) {
        return OptionalInt.of(token.start());
      }
    }
    return OptionalInt.empty();
  }

  boolean isFor(Reading reading) {
    return !accepted && readings.contains(reading) && reading.fits().test(bare);
  }

  /** Takes what the compiler says; a stray bracket may have closed what the reading opened. */
  private void note(Reading reading, Optional<Parser.Problem> found) {
    boolean escaped = stray.isPresent() && reading.wraps();
    accepted = found.isEmpty() && !escaped;
    if (accepted) {
      this.reading = Optional.of(reading);
    }
    if (found.isEmpty() && escaped) {
      farthest = text.length();
    }
    int prefix = reading.prefix().length();
    found.ifPresent(p -> keepFarthest(p, p.start() - prefix, p.end() - prefix));
  }

  /** Takes over the first problem of its pieces. */
  private void noteFirst(List<Fragment> parts) {
    if (parts.isEmpty()) {
      return;
    }
    pieces = parts;
    Optional<Fragment> bad = pieces.stream().filter(p -> !p.accepted).findFirst();
    accepted = bad.isEmpty();
    bad.ifPresent(
        b -> keepFarthest(b.problem, b.start + b.problem.start(), b.start + b.problem.end()));
  }

  private void keepFarthest(Parser.Problem found, int from, int to) {
    int last = text.stripTrailing().length();
    int at = Math.max(0, Math.min(from, last));
    boolean clearer = at == farthest && VAGUE.contains(problem.code());
    if (at > farthest || clearer) {
      farthest = at;
      problem =
          new Parser.Problem(at, Math.max(at, Math.min(to, last)), found.code(), found.message());
    }
  }

  Fault fault() {
    if (stray.isPresent() && farthest >= stray.getAsInt()) {
      int at = stray.getAsInt();
      return new Fault(at, at + 1, "this '" + text.charAt(at) + "' closes nothing");
    }
    return Slips.of(problem, JavaTokens.of(text))
        .orElseGet(
            () ->
                new Fault(
                    problem.start(), problem.end(), Wording.of(problem), problem.message().get()));
  }
}
