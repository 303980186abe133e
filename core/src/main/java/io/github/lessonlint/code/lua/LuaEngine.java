package io.github.lessonlint.code.lua;

import io.github.lessonlint.code.ParseFault;
import io.github.lessonlint.code.Pieces;
import io.github.lessonlint.code.Prompts;
import io.github.lessonlint.code.SnippetEngine;
import io.github.lessonlint.code.lua.Parser.Goal;
import io.github.lessonlint.code.lua.Parser.Unsure;
import java.util.Set;

/** Reads Lua: files, several of them in a row, expressions, and the fields of a table. */
public final class LuaEngine implements SnippetEngine {
  private static final Answer UNSURE =
      Answer.unsupported("it may be a language that is made of Lua");

  @Override
  public Set<String> languages() {
    return Set.of("lua");
  }

  @Override
  public String parser() {
    return "Lessonlint";
  }

  @Override
  public Answer check(String language, String snippet) {
    if (Prompts.STATEMENT.matcher(snippet).lookingAt()) {
      return Answer.unsupported("it is a session with what was printed");
    }
    Answer file = check(snippet, Goal.CHUNK);
    boolean other =
        file.equals(Answer.OK)
            || check(snippet, Goal.EXPRESSION).equals(Answer.OK)
            || check(snippet, Goal.FIELDS).equals(Answer.OK)
            || Pieces.accept(snippet, text -> check(text, Goal.CHUNK).equals(Answer.OK));
    return other ? Answer.OK : file;
  }

  private static Answer check(String code, Goal goal) {
    try {
      Parser.read(Lexer.tokens(code), goal);
      return Answer.OK;
    } catch (ParseFault e) {
      return e.answer();
    } catch (Unsure e) {
      return UNSURE;
    }
  }
}
