package io.github.lessonlint.code.python;

import io.github.lessonlint.code.CodeEngine.Answer;
import io.github.lessonlint.code.CodeEngine.Fault;
import io.github.lessonlint.code.python.Token.Kind;
import io.github.lessonlint.code.treesitter.Grammar;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One snippet on its way to an answer. */
final class Snippet {
  private static final Pattern CELL =
      Pattern.compile("\\A\\s*%%|^In \\[[0-9]*\\]:\\s+%%", Pattern.MULTILINE);

  private final String source;
  private final String code;
  private final Grammar grammar;

  Snippet(String source, Grammar grammar) {
    this.source = source;
    this.code = Masking.mask(source);
    this.grammar = grammar;
  }

  Answer check() {
    if (isCell(source)) {
      return Answer.unsupported("a cell magic makes it another language");
    }
    Lexer.Result result = Lexer.read(code);
    List<Line> lines = result.lines();
    if (result.fault().isEmpty()
        && !lines.isEmpty()
        && lines.stream().allMatch(Line::isSignature)) {
      return Answer.unsupported("it shows how functions are called");
    }
    if (isEntries(lines) && grammar.accepts("{" + Dots.fill(code, lines) + "\n}\n")) {
      return Answer.OK;
    }
    Locator locator = new Locator(source, code, lines, grammar);
    Optional<Fault> known =
        Stream.of(result.fault(), Indentation.check(lines), PostCheck.check(lines))
            .flatMap(Optional::stream)
            .min(Comparator.comparingInt(Fault::start));
    return known
        .map(fault -> locator.findBefore(fault.start()).orElse(fault))
        .or(locator::find)
        .map(Answer::rejected)
        .orElse(Answer.OK);
  }

  /** Returns whether a magic of a notebook decides what the language is. */
  static boolean isCell(String source) {
    return CELL.matcher(source).find();
  }

  /** Returns whether a snippet starts with a key of a dictionary, which starts out of sight. */
  static boolean isEntries(List<Line> lines) {
    return !lines.isEmpty()
        && lines.get(0).first().kind() == Kind.STRING
        && lines.get(0).tokens().stream().skip(1).limit(1).anyMatch(t -> t.is(":"));
  }

  /** Returns what makes a module of a snippet. */
  static Surroundings surroundings(String source) {
    List<Line> lines = Lexer.read(Masking.mask(source)).lines();
    String code = Dots.fill(Masking.python(source), lines).replace('…', 'x');
    return new Surroundings(code, lines);
  }
}
