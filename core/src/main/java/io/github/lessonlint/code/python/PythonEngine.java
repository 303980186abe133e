package io.github.lessonlint.code.python;

import io.github.lessonlint.code.ParserVersions;
import io.github.lessonlint.code.Unit;
import io.github.lessonlint.code.UnitEngine;
import io.github.lessonlint.code.treesitter.Grammar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.treesitter.TreeSitterPython;

/** Reads Python 3 without a Python on the machine. */
public final class PythonEngine implements UnitEngine {

  @Override
  public Set<String> languages() {
    return Set.of("python");
  }

  @Override
  public String parser() {
    return ParserVersions.of("tree-sitter-python");
  }

  @Override
  public Optional<String> unavailable() {
    return Trouble.FOUND;
  }

  /** Loads the native library when it is first asked for. */
  private static final class Trouble {
    static final Optional<String> FOUND =
        Grammar.trouble(TreeSitterPython::new)
            .map(
                reason ->
                    "Python code was not checked: the native library of its parser cannot be loaded"
                        + " here ("
                        + reason
                        + ").");
  }

  @Override
  public List<Answer> check(String language, List<String> snippets) {
    List<Answer> answers = new ArrayList<>();
    try (Grammar grammar = new Grammar(new TreeSitterPython())) {
      for (String snippet : snippets) {
        answers.add(grammar.limited(() -> new Snippet(snippet, grammar).check()));
      }
    }
    return answers;
  }

  @Override
  public List<Unit> units(String snippet) {
    return Snippet.isCell(snippet) ? List.of() : Snippet.surroundings(snippet).units();
  }
}
