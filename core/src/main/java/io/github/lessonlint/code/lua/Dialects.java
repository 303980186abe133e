package io.github.lessonlint.code.lua;

import io.github.lessonlint.code.lua.Token.Kind;
import java.util.List;
import java.util.Set;

/** Languages made of Lua, which games bring along, and the next version of Lua. */
final class Dialects {
  private static final Set<String> SIGNS = Set.of("!", "&&", "?", "`", "@", "$", "\\", "//");
  private static final Set<String> WORDS = Set.of("continue", "type", "export", "global");

  private Dialects() {}

  /** Returns whether what Lua does not expect at a token may be right in one of them. */
  static boolean mayBe(List<Token> tokens, int at) {
    for (int i = Math.max(0, at - 2); i <= at; i++) {
      Token token = tokens.get(i);
      boolean sign = token.kind() == Kind.SIGN && SIGNS.contains(token.text());
      boolean word = token.kind() == Kind.NAME && WORDS.contains(token.text());
      if (sign || word || token.text().equals("…")) {
        return true;
      }
    }
    Token token = tokens.get(at);
    boolean compound =
        at > 0
            && token.is("=")
            && tokens.get(at - 1).kind() == Kind.SIGN
            && tokens.get(at - 1).end() == token.start();
    return compound || isCompound(tokens, at) || token.is(":") || token.is("->") || token.is("&");
  }

  /** {@code x += 1}, where Lua does not expect the first of both signs. */
  private static boolean isCompound(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at).kind() == Kind.SIGN
        && "+-*/%^..".contains(tokens.get(at).text())
        && tokens.get(at + 1).is("=")
        && tokens.get(at + 1).start() == tokens.get(at).end();
  }
}
