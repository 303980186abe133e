package io.github.lessonlint.code.java;

import io.github.lessonlint.code.CodeEngine;
import io.github.lessonlint.code.java.JavaTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Parses Java with the compiler of the running JDK. */
public final class JavaEngine implements CodeEngine {
  private static final Pattern JSHELL = Pattern.compile("(?m)^(?:jshell>|   \\.\\.\\.>)");
  private static final Pattern LINE = Pattern.compile("[^\\n]+");

  @Override
  public Set<String> languages() {
    return Set.of("java");
  }

  @Override
  public Optional<String> unavailable() {
    return ToolProvider.getSystemJavaCompiler() == null
        ? Optional.of(
            "Java code was not checked: this Java runtime has no compiler;"
                + " run Lessonlint with a JDK")
        : Optional.empty();
  }

  @Override
  public List<Answer> check(String language, List<String> snippets) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new IllegalStateException("no compiler");
    }
    List<Fragment> fragments = snippets.stream().map(s -> new Fragment(s, 0, prepare(s))).toList();
    try (Parser parser = new Parser(compiler)) {
      tryReadings(fragments, Reading.WHOLE, parser);
      readInPieces(fragments.stream().filter(f -> !f.accepted).toList(), parser);
    }
    return fragments.stream().map(JavaEngine::answer).toList();
  }

  /** Tries the readings in order, each on what none before it has accepted. */
  private static void tryReadings(List<Fragment> fragments, List<Reading> readings, Parser parser) {
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
    List<List<Fragment>> pieces = new ArrayList<>();
    for (Fragment fragment : fragments) {
      pieces.add(
          Pieces.of(fragment.text).stream()
              .map(p -> new Fragment(p.text(), p.start(), p.text()))
              .toList());
    }
    tryReadings(pieces.stream().flatMap(List::stream).toList(), Reading.PIECE, parser);
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
    String code = JSHELL.matcher(snippet).find() ? typedIntoShell(snippet) : snippet;
    return code.indexOf('…') < 0 && !code.contains("...") ? code : Omissions.fill(code);
  }

  /** Keeps only what was typed at the prompts of a shell. */
  private static String typedIntoShell(String session) {
    Matcher line = LINE.matcher(session);
    return line.replaceAll(
        m -> {
          Matcher prompt = JSHELL.matcher(m.group());
          int prefix = prompt.lookingAt() ? prompt.end() : m.group().length();
          return Matcher.quoteReplacement(" ".repeat(prefix) + m.group().substring(prefix));
        });
  }

  /** A snippet, or a piece of one, on its way through the readings. */
  private static final class Fragment {
    final String source;
    final int start;
    final String text;
    private final String bare;
    private final OptionalInt stray;
    boolean accepted;
    private int farthest = -1;
    private Parser.Problem problem = new Parser.Problem(0, 0, "", "it does not parse");

    /**
     * Creates a fragment.
     *
     * @param source what the author wrote
     * @param start where it starts in its snippet
     * @param text what is read in its place
     */
    Fragment(String source, int start, String text) {
      this.source = source;
      this.start = start;
      this.text = text;
      List<Token> tokens = JavaTokens.of(text);
      this.bare = tokens.isEmpty() ? "" : text.substring(tokens.get(0).start()).strip();
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

    /** Returns whether to try a reading; a stray bracket would close what the reading opens. */
    boolean isFor(Reading reading) {
      boolean safe = !reading.wraps() || stray.isEmpty();
      return !accepted && safe && reading.fits().test(bare);
    }

    void note(Reading reading, Optional<Parser.Problem> found) {
      accepted = found.isEmpty();
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
      if (at > farthest) {
        farthest = at;
        problem =
            new Parser.Problem(at, Math.max(at, Math.min(to, last)), found.code(), found.message());
      }
    }

    Fault fault() {
      if (stray.isPresent()) {
        int at = stray.getAsInt();
        return new Fault(at, at + 1, "this '" + text.charAt(at) + "' closes nothing");
      }
      return new Fault(problem.start(), problem.end(), Wording.of(problem));
    }
  }
}
