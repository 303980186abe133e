package io.github.lessonlint.code.shell;

import io.github.lessonlint.code.Omission;
import io.github.lessonlint.code.ParseFault;
import io.github.lessonlint.code.Unit;
import io.github.lessonlint.code.UnitEngine;
import io.github.lessonlint.code.shell.Cursor.TooDeep;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the shell: scripts, commands with what a terminal shows, and branches of a case. */
public final class ShellEngine implements UnitEngine {
  /** Words to be put in, by the reader or by a template. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile("<[A-Za-z][\\w .:/|@'-]*>|\\{\\{[^\\n]{0,300}?\\}\\}");

  @Override
  public Set<String> languages() {
    return Set.of("shell");
  }

  @Override
  public String parser() {
    return "Lessonlint";
  }

  @Override
  public List<Answer> check(String language, List<String> snippets) {
    return snippets.stream().map(ShellEngine::check).toList();
  }

  @Override
  public List<Unit> units(String snippet) {
    if (Terminal.shows(snippet)) {
      return List.of();
    }
    return texts(Terminal.typed(snippet)).stream()
        .flatMap(
            text -> Stream.of(new Unit("", text, "\n"), new Unit("case x in\n", text, "\nesac\n")))
        .toList();
  }

  private static Answer check(String snippet) {
    String typed = Terminal.typed(snippet);
    Answer script = read(typed, Parser::readScript);
    if (script.equals(Answer.OK) || isRight(typed)) {
      return Answer.OK;
    }
    boolean shown = Terminal.shows(snippet) || Terminal.isShown(snippet, script.faults());
    return shown ? Answer.unsupported("it may be what a terminal shows") : script;
  }

  private static boolean isRight(String typed) {
    return texts(typed).stream()
        .anyMatch(
            text ->
                read(text, Parser::readScript).equals(Answer.OK)
                    || read(text, Parser::readBranches).equals(Answer.OK));
  }

  /** Returns the text, and the like with something in the place of what is to be filled in. */
  private static List<String> texts(String typed) {
    String filled = PLACEHOLDER.matcher(typed).replaceAll(m -> "x".repeat(m.end() - m.start()));
    return Stream.of(typed, filled).distinct().flatMap(t -> Omission.variants(t).stream()).toList();
  }

  /** A way to read a text. */
  private interface Goal {
    void read(String code) throws ParseFault, TooDeep;
  }

  private static Answer read(String code, Goal goal) {
    try {
      goal.read(code);
      return Answer.OK;
    } catch (ParseFault e) {
      return e.answer();
    } catch (TooDeep e) {
      return Answer.unsupported("too much stands within each other");
    }
  }
}
