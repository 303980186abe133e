package io.github.lessonlint.code.treesitter;

import io.github.lessonlint.code.CodeEngine;
import io.github.lessonlint.code.Languages;
import io.github.lessonlint.code.Near;
import io.github.lessonlint.code.Omission;
import io.github.lessonlint.code.ParserVersions;
import io.github.lessonlint.code.Pieces;
import io.github.lessonlint.code.Unit;
import io.github.lessonlint.code.UnitEngine;
import io.github.lessonlint.model.CodeVerdict.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one language by its tree-sitter grammar. */
public final class TreeSitterEngine implements UnitEngine {
  /**
   * Of a snippet longer than this (UTF-16 units) only the reading as a file says where it stops.
   */
  private static final int MANY = 5_000;

  private final Syntax syntax;

  private TreeSitterEngine(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Returns an engine for each language of {@link Syntaxes}. */
  public static List<CodeEngine> all() {
    return Syntaxes.ALL.stream().<CodeEngine>map(TreeSitterEngine::new).toList();
  }

  @Override
  public Set<String> languages() {
    return Set.of(syntax.language());
  }

  @Override
  public String parser() {
    return ParserVersions.of("tree-sitter-" + syntax.grammarName());
  }

  @Override
  public Optional<String> unavailable() {
    return Grammar.trouble(syntax.grammar())
        .map(
            reason ->
                Languages.title(syntax.language())
                    + " code was not checked: the native library of its parser cannot be loaded"
                    + " here ("
                    + reason
                    + ").");
  }

  @Override
  public List<Answer> check(String language, List<String> snippets) {
    List<Answer> answers = new ArrayList<>();
    try (Grammar grammar = new Grammar(syntax.grammar().get(), syntax.postCheck())) {
      for (String snippet : snippets) {
        answers.add(grammar.limited(() -> check(snippet, grammar)));
      }
    }
    return answers;
  }

  @Override
  public boolean accepts(String language, String snippet) {
    String code = syntax.prepare(snippet);
    try (Grammar grammar = new Grammar(syntax.grammar().get(), syntax.postCheck())) {
      Answer none = Answer.unsupported("it is not accepted");
      return grammar.limited(() -> accepts(code, grammar) ? Answer.OK : none).status()
          == Status.ACCEPTED;
    }
  }

  @Override
  public List<Unit> units(String snippet) {
    if (syntax.unsure().matcher(snippet).find()) {
      return List.of();
    }
    String typed = syntax.typed(snippet);
    String respelt = syntax.respell(typed);
    List<String> texts = respelt.equals(typed) ? List.of(typed) : List.of(typed, respelt);
    List<Unit> units = new ArrayList<>();
    for (String text : texts) {
      for (String variant : Omission.variants(text)) {
        syntax.readings().stream()
            .filter(r -> r.fits(text))
            .forEach(r -> units.add(new Unit(r.prefix(), variant, "\n" + r.suffix())));
      }
    }
    return units;
  }

  private Answer check(String snippet, Grammar grammar) {
    String code = syntax.prepare(snippet);
    if (accepts(code, grammar)) {
      return Answer.OK;
    }
    Fault fault = fault(snippet, code, grammar);
    if (syntax.hasSignatures() && Signatures.areAll(snippet, syntax)) {
      return Answer.unsupported("it shows how something is declared or called");
    }
    boolean doubtful =
        syntax.unknown().matcher(Near.line(snippet, fault.start())).find()
            || syntax.unsure().matcher(snippet).find();
    return doubtful
        ? Answer.unsupported("it may use syntax that the parser does not know yet")
        : Answer.rejected(fault);
  }

  private boolean accepts(String code, Grammar grammar) {
    return reads(code, grammar, false)
        || (!syntax.isOneFile(code) && Pieces.accept(code, piece -> reads(piece, grammar, true)))
        || (syntax.hasOneThingPerLine() && acceptsLines(code, grammar));
  }

  /** Returns whether every line is a value, or a type. */
  private boolean acceptsLines(String code, Grammar grammar) {
    return syntax.readings().stream()
        .filter(Reading::isValue)
        .anyMatch(
            reading ->
                Pieces.acceptLines(
                    code, line -> reading.fits(line) && grammar.accepts(reading.wrap(line))));
  }

  /** Returns whether a text is accepted as it is, or in other words that come to the same. */
  private boolean reads(String code, Grammar grammar, boolean piece) {
    String respelt = syntax.respell(code);
    return accepts(code, grammar, piece)
        || (!respelt.equals(code) && accepts(respelt, grammar, piece));
  }

  private Fault fault(String snippet, String code, Grammar grammar) {
    String respelt = syntax.respell(code);
    Stop stop = farthestStop(respelt, grammar);
    if (!respelt.equals(code)) {
      Stop asWritten = farthestStop(code, grammar);
      if (asWritten.offset() > stop.offset()) {
        return FaultText.at(snippet, code, asWritten);
      }
    }
    return FaultText.at(snippet, respelt, stop);
  }

  private boolean accepts(String code, Grammar grammar, boolean piece) {
    for (String variant : Omission.variants(code)) {
      for (Reading reading : syntax.readings()) {
        boolean fits = reading.fits(code) && !(piece && reading.goesOn());
        if (fits && grammar.accepts(reading.wrap(variant))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Returns where the reading stops that comes farthest; of equal ones the first. One in which
   * there is just one thing wrong is as far as can be.
   */
  private Stop farthestStop(String code, Grammar grammar) {
    Stop best = Stop.at(-1);
    List<Reading> readings = syntax.readings().stream().filter(r -> r.fits(code)).toList();
    for (Reading reading : code.length() > MANY ? readings.subList(0, 1) : readings) {
      Stop stop = grammar.stop(reading.wrap(code));
      int offset = Math.min(stop.offset() - reading.prefix().length(), code.length());
      if (stop.alone()) {
        return stop.moved(offset);
      }
      if (offset > best.offset()) {
        boolean closed = offset == code.length() && closesFrame(reading, code, grammar);
        best = closed ? Stop.at(lastClosingBracket(code)) : stop.moved(offset);
      }
    }
    return best;
  }

  /** Returns whether a fragment has one bracket too many, which ends the frame it is read in. */
  private static boolean closesFrame(Reading reading, String code, Grammar grammar) {
    return !reading.suffix().isEmpty()
        && lastClosingBracket(code) >= 0
        && grammar.accepts(reading.prefix() + code + "\n");
  }

  private static int lastClosingBracket(String code) {
    return Math.max(code.lastIndexOf('}'), Math.max(code.lastIndexOf(')'), code.lastIndexOf(']')));
  }
}
