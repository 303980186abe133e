package io.github.lessonlint.code.java;

import io.github.lessonlint.code.CodeEngine;
import io.github.lessonlint.code.java.JavaTokens.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Parses Java with the compiler of the running JDK. */
public final class JavaEngine implements CodeEngine {
  /** What the readings as a unit and as members say of every statement. */
  private static final Set<String> VAGUE =
      Set.of(
          "compiler.err.illegal.start.of.type",
          "compiler.err.class.method.or.field.expected",
          "compiler.err.expected4");

  @Override
  public Set<String> languages() {
    return Set.of("java");
  }

  @Override
  public String parser() {
    return "javac " + Runtime.version().feature();
  }

  @Override
  public Optional<String> unavailable() {
    return ToolProvider.getSystemJavaCompiler() == null
        ? Optional.of(
            "Java code was not checked: this Java runtime has no compiler;"
                + " run Lessonlint with a JDK.")
        : Optional.empty();
  }

  @Override
  public List<Answer> check(String language, List<String> snippets) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new IllegalStateException("no compiler");
    }
    List<Fragment> fragments = snippets.stream().map(s -> new Fragment(s)).toList();
    try (Parser parser = new Parser(compiler)) {
      tryReadings(fragments, parser);
      readInPieces(fragments.stream().filter(f -> !f.accepted).toList(), parser);
    }
    return fragments.stream().map(JavaEngine::answer).toList();
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
            .map(f -> Pieces.of(f.text).stream().map(Fragment::new).toList())
            .toList();
    tryReadings(pieces.stream().flatMap(List::stream).toList(), parser);
    for (int i = 0; i < fragments.size(); i++) {
      fragments.get(i).noteFirst(pieces.get(i));
    }
  }

  private static Answer answer(Fragment fragment) {
    if (fragment.accepted) {
      return Answer.OK;
    }
    Fault fault = fragment.fault();
    return Excuses.of(lineAt(fragment.source, fault.start()), Runtime.version().feature())
        .map(Answer::unsupported)
        .orElseGet(() -> Answer.rejected(fault));
  }

  private static String lineAt(String code, int offset) {
    int start = code.lastIndexOf('\n', offset - 1) + 1;
    int end = code.indexOf('\n', offset);
    return code.substring(start, end < 0 ? code.length() : end);
  }

  /** Replaces what is no Java, without changing any length. */
  private static String prepare(String snippet) {
    String code = ShellSession.is(snippet) ? ShellSession.typed(snippet) : snippet;
    return code.indexOf('…') < 0 && !code.contains("...") ? code : Omissions.fill(code);
  }

  /** A snippet, or a piece of one, on its way through the readings. */
  private static final class Fragment {
    final String source;
    final int start;
    final String text;
    final List<Reading> readings;
    boolean accepted;
    private final String bare;
    private final OptionalInt stray;
    private int farthest = -1;
    private Parser.Problem problem = new Parser.Problem(0, 0, "", () -> "it does not parse");

    Fragment(String snippet) {
      this(snippet, 0, prepare(snippet), Reading.WHOLE);
    }

    Fragment(Pieces.Piece piece) {
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
      this.stray = stray(tokens);
    }

    /** Returns where a bracket closes what was never opened. */
    private static OptionalInt stray(List<Token> tokens) {
      int depth = 0;
      for (Token token : tokens) {
        if (token.is("(") || token.is("[") || token.is("{")) {
          depth++;
        } else if (token.is(")") || token.is("]") || token.is("}")) {
          depth--;
        }
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
    void note(Reading reading, Optional<Parser.Problem> found) {
      boolean escaped = stray.isPresent() && reading.wraps();
      accepted = found.isEmpty() && !escaped;
      if (found.isEmpty() && escaped) {
        farthest = text.length();
      }
      int prefix = reading.prefix().length();
      found.ifPresent(p -> keepFarthest(p, p.start() - prefix, p.end() - prefix));
    }

    /** Takes over the first problem of its pieces. */
    void noteFirst(List<Fragment> pieces) {
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
      return new Fault(problem.start(), problem.end(), Wording.of(problem));
    }
  }
}
