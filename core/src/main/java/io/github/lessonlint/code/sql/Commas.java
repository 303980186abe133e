package io.github.lessonlint.code.sql;

import io.github.lessonlint.code.CodeEngine.Fault;
import io.github.lessonlint.code.sql.Token.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Commas that are missing between the columns of a query. */
final class Commas {
  private static final Set<String> ENDS = Set.of("FROM", "INTO", "BULK");

  /** Each costs a parse. */
  private static final int MAX_TRIES = 20;

  private Commas() {}

  /** Returns the first place where a comma makes all the difference. */
  static Optional<Fault> first(Statement statement, SqlParser parser) {
    List<Token> tokens = statement.tokens();
    int tries = 0;
    for (int i = 2; i < tokens.size() && tries < MAX_TRIES; i++) {
      Token before = tokens.get(i - 1);
      boolean gap =
          tokens.get(i - 2).is("AS")
              && isName(before)
              && isName(tokens.get(i))
              && !ENDS.contains(tokens.get(i).key());
      if (gap) {
        tries++;
        if (isAmongColumns(tokens, i) && parser.accepts(statement.withComma(i))) {
          Token next = tokens.get(i);
          return Optional.of(
              new Fault(
                  next.start(),
                  next.end(),
                  "unexpected '%s' after 'AS %s'; a ',' may be missing"
                      .formatted(next.text(), before.text())));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isName(Token token) {
    return token.kind() == Kind.WORD || token.kind() == Kind.QUOTED;
  }

  /** Returns whether the last word at the same depth that starts a clause is SELECT. */
  private static boolean isAmongColumns(List<Token> tokens, int index) {
    int depth = 0;
    for (int i = index - 1; i >= 0 && depth >= 0; i--) {
      Token token = tokens.get(i);
      depth += token.is(")") ? 1 : token.is("(") ? -1 : 0;
      if (depth == 0 && (token.is("SELECT") || ENDS.contains(token.key()))) {
        return token.is("SELECT");
      }
    }
    return false;
  }
}
