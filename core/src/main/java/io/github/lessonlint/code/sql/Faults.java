package io.github.lessonlint.code.sql;

import io.github.lessonlint.code.CodeEngine.Fault;
import io.github.lessonlint.code.sql.Token.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Faults that are ones in every database. They say what is wrong in words of their own. */
final class Faults {
  /** Words that never stand twice in a row. */
  private static final Set<String> SINGLE =
      Set.of(
          ("AND AS BETWEEN BY CREATE DELETE DROP FROM GROUP HAVING IN INSERT INTO IS JOIN LIKE "
                  + "LIMIT ON OR ORDER PRIMARY REFERENCES SELECT SET TABLE THEN UNION UPDATE VALUES WHEN "
                  + "WHERE DISTINCT")
              .split(" "));

  /** The clauses of a query in their order. */
  private static final List<String> CLAUSES =
      List.of("FROM", "WHERE", "GROUP", "HAVING", "ORDER", "LIMIT");

  /** Words after which the clauses start again. */
  private static final Set<String> RESTARTS =
      Set.of("SELECT", "UNION", "EXCEPT", "INTERSECT", "MINUS", "DO", "INSERT", "UPDATE", "DELETE");

  /** Words after which a number stands for itself, and something else may follow. */
  private static final Set<String> COUNTS = Set.of("TOP", "FIRST", "SKIP", "LIMIT", "PERCENT");

  /** Words after which ORDER and GROUP are no clauses. */
  private static final Set<String> NAMES_FOLLOW =
      Set.of("WITHIN FROM JOIN INTO UPDATE TABLE ALTER TO = ,".split(" "));

  private static final Pattern COMMENT = Pattern.compile("--|/\\*|#");

  /** Types and options of SQL Server, which no other database has. */
  private static final Set<String> SQL_SERVER =
      Set.of("IDENTITY", "NVARCHAR", "DATETIME2", "UNIQUEIDENTIFIER", "CLUSTERED", "DBO");

  private final List<Token> tokens;

  private final boolean ended;
  private final String sql;

  private Faults(Statement statement, String sql) {
    this.tokens = statement.tokens();
    this.ended = statement.ended();
    this.sql = sql;
  }

  /**
   * Returns the first fault that is beyond doubt.
   *
   * @param statement what the parser rejects
   * @param sql the text of the block, which has the comments, too
   */
  static Optional<Fault> first(Statement statement, String sql) {
    Faults faults = new Faults(statement, sql);
    return faults
        .open()
        .or(faults::brackets)
        .or(faults::neighbours)
        .or(faults::clauses)
        .or(faults::updateWithoutSet);
  }

  private Optional<Fault> open() {
    return tokens.stream()
        .filter(t -> t.kind() == Kind.OPEN)
        .findFirst()
        .map(
            t ->
                new Fault(
                    t.start(),
                    t.end(),
                    "the " + t.text().charAt(0) + " that starts here is never closed"));
  }

  private Optional<Fault> brackets() {
    Deque<Token> open = new ArrayDeque<>();
    for (Token token : tokens) {
      if (token.is("(")) {
        open.push(token);
      } else if (token.is(")")) {
        if (open.isEmpty()) {
          return fault(token, "the ')' closes nothing");
        }
        open.pop();
      }
    }
    return open.isEmpty() || !ended
        ? Optional.empty()
        : fault(open.peek(), "the '(' is never closed");
  }

  private Optional<Fault> neighbours() {
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
      Optional<Fault> fault = at(i);
      if (fault.isEmpty() && depth > 0) {
        fault = literals(i);
      }
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  private Optional<Fault> at(int i) {
    Token token = tokens.get(i);
    String word = token.key();
    String before = key(i - 1);
    String next = isName(i + 1) ? "" : key(i + 1);
    // Behind these, keywords are names.
    if (before.equals(".") || before.equals("AS") || next.equals(".")) {
      return Optional.empty();
    }
    boolean last = i + 1 == tokens.size();
    if (last) {
      return ended && Gaps.isAfter(before, word, next) && !isFilled(i)
          ? fault(token, "the statement ends too early, after '" + token.text() + "'")
          : Optional.empty();
    }
    Token following = tokens.get(i + 1);
    if (SINGLE.contains(word) && next.equals(word)) {
      return fault(following, "'" + following.text() + "' stands here twice");
    }
    if (Gaps.isAfter(before, word, next) && !isFilled(i)) {
      return fault(following, "unexpected '" + following.text() + "' after '" + token.text() + "'");
    }
    return withoutBy(i).or(() -> foreignKey(i));
  }

  /** Returns whether what is missing after a token is described there, or need not be there. */
  private boolean isFilled(int i) {
    int from = tokens.get(i).end();
    int end = sql.indexOf(';', from);
    int to = i + 1 < tokens.size() ? tokens.get(i + 1).start() : end < 0 ? sql.length() : end;
    String gap = sql.substring(from, to);
    boolean list = key(i).equals(",") && key(i + 1).equals(")");
    // A comment at the end of its line tells of what is before it.
    String below = gap.substring(list ? Math.max(0, gap.indexOf('\n')) : 0);
    return COMMENT.matcher(below).find() || (list && isSqlServer());
  }

  /** Returns whether it looks like SQL Server, which does not mind a comma at the end of a list. */
  private boolean isSqlServer() {
    return tokens.stream().anyMatch(t -> SQL_SERVER.contains(t.key()) || t.text().startsWith("["));
  }

  private String key(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).key() : Gaps.END;
  }

  /** Returns whether a word is perhaps that of a clause, but starts none. */
  private boolean isName(int i) {
    return (key(i).equals("ORDER") || key(i).equals("GROUP")) && !key(i + 1).equals("BY");
  }

  /** {@code ORDER} and {@code GROUP} without {@code BY}. */
  private Optional<Fault> withoutBy(int i) {
    boolean fine =
        i + 1 == tokens.size()
            || Set.of("SIBLINGS", "(", ")", ",").contains(key(i + 1))
            || NAMES_FOLLOW.contains(key(i - 1));
    return isName(i) && !fine
        ? fault(tokens.get(i), "'" + tokens.get(i).text() + "' needs BY after it")
        : Optional.empty();
  }

  private Optional<Fault> foreignKey(int i) {
    boolean bare =
        key(i).equals("FOREIGN")
            && key(i + 1).equals("KEY")
            && i + 3 < tokens.size()
            && tokens.get(i + 2).kind() == Kind.WORD
            && key(i + 3).equals("REFERENCES");
    return bare
        ? fault(tokens.get(i + 2), "the column after FOREIGN KEY needs round brackets around it")
        : Optional.empty();
  }

  /** Two values in brackets with nothing between them; strings in a row may be one. */
  private Optional<Fault> literals(int i) {
    boolean two =
        i + 1 < tokens.size()
            && tokens.get(i).isLiteral()
            && tokens.get(i + 1).isLiteral()
            && !(tokens.get(i).kind() == Kind.STRING && tokens.get(i + 1).kind() == Kind.STRING)
            && !COUNTS.contains(key(i - 1));
    return two
        ? fault(
            tokens.get(i + 1),
            "unexpected '%s' after '%s'; a ',' may be missing"
                .formatted(tokens.get(i + 1).text(), tokens.get(i).text()))
        : Optional.empty();
  }

  /** A clause after one that has to come after it. */
  private Optional<Fault> clauses() {
    Deque<Token> last = new ArrayDeque<>();
    last.push(tokens.get(0));
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int clause = clause(i);
      if (token.is("(") || RESTARTS.contains(token.key())) {
        if (!token.is("(")) {
          last.pop();
        }
        last.push(token);
      } else if (token.is(")")) {
        last.pop();
      } else if (clause >= 0) {
        Token before = last.pop();
        if (CLAUSES.indexOf(before.key()) > clause) {
          return fault(token, "'%s' must stand before '%s'".formatted(token.text(), before.text()));
        }
        last.push(token);
      }
    }
    return Optional.empty();
  }

  /** Returns which clause a word starts, or -1. */
  private int clause(int i) {
    int clause = CLAUSES.indexOf(key(i));
    boolean named = Set.of(".", "AS", "FOR").contains(key(i - 1)) || key(i + 1).equals(".");
    boolean distinct = key(i).equals("FROM") && key(i - 1).equals("DISTINCT");
    return named || isName(i) || distinct ? -1 : clause;
  }

  private Optional<Fault> updateWithoutSet() {
    boolean without = key(0).equals("UPDATE") && (key(2).equals("WHERE") || key(3).equals("="));
    return without && !key(2).equals("SET")
        ? fault(tokens.get(0), "'UPDATE' needs SET after the table")
        : Optional.empty();
  }

  private static Optional<Fault> fault(Token token, String message) {
    return Optional.of(new Fault(token.start(), token.end(), message));
  }
}
