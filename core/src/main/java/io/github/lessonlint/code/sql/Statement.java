package io.github.lessonlint.code.sql;

import io.github.lessonlint.code.Near;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One statement.
 *
 * @param tokens its tokens without the semicolon at the end; at least one
 * @param ended whether a semicolon ends it, so that nothing of it is left out
 */
record Statement(List<Token> tokens, boolean ended) {
  /** What is made, changed and dropped in much the same words everywhere. */
  private static final Set<String> OBJECTS = Set.of("TABLE", "VIEW", "INDEX");

  private static final Set<String> KEYWORDS =
      Set.of(
          ("SELECT DISTINCT FROM JOIN ON WHERE GROUP BY HAVING ORDER LIMIT OFFSET INSERT INTO "
                  + "VALUES UPDATE SET DELETE CREATE ALTER DROP TABLE VIEW INDEX UNION WITH AND OR AS")
              .split(" "));

  private static final Set<String> TRANSACTIONS =
      Set.of("BEGIN", "START", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE", "END");

  Statement {
    tokens = List.copyOf(tokens);
  }

  /** Returns the statements of a text. */
  static List<Statement> all(String sql) {
    List<Statement> all = new ArrayList<>();
    List<Token> one = new ArrayList<>();
    for (Token token : Lexer.tokens(sql)) {
      if (!token.is(";") && !isSeparator(sql, token)) {
        one.add(token);
      } else if (!one.isEmpty()) {
        all.add(new Statement(one, true));
        one = new ArrayList<>();
      }
    }
    if (!one.isEmpty()) {
      all.add(new Statement(one, false));
    }
    return all;
  }

  /** Returns whether a token alone on its line tells a client to send what is above. */
  private static boolean isSeparator(String sql, Token token) {
    return (token.is("GO") || token.is("/"))
        && Near.line(sql, token.start()).strip().equals(token.text());
  }

  /** Returns whether it starts with words that mean much the same in all databases. */
  boolean isCommon() {
    return isCommon(0);
  }

  /** Returns whether such words stand from a token on. */
  boolean isCommon(int from) {
    return switch (tokens.get(from).key()) {
      case "SELECT", "WITH" -> true;
      // What psql prints: INSERT 0 1, Update on t (cost=0 ...
      case "INSERT", "UPDATE", "DELETE" ->
          tokens.size() > from + 1
              && tokens.get(from + 1).kind() != Token.Kind.NUMBER
              && !tokens.get(from + 1).is("ON");
      case "CREATE", "ALTER", "DROP" ->
          tokens.stream().skip(from + 1L).limit(4).anyMatch(t -> OBJECTS.contains(t.key()));
      default -> false;
    };
  }

  /** Returns whether it starts or ends a transaction. */
  boolean isTransaction() {
    return TRANSACTIONS.contains(tokens.get(0).key())
        && tokens.size() <= 6
        && tokens.stream().allMatch(t -> t.kind() == Token.Kind.WORD);
  }

  /**
   * Returns whether there is anything in it but keywords, as where the order of clauses is told.
   */
  boolean hasNames() {
    return tokens.stream()
        .anyMatch(t -> t.is("*") || (t.kind() != Token.Kind.SIGN && !KEYWORDS.contains(t.key())));
  }

  int start() {
    return tokens.get(0).start();
  }

  /** Returns some of its tokens. */
  Statement part(int from, int to) {
    return new Statement(tokens.subList(from, to), ended && to == tokens.size());
  }

  /** Returns the statement with another token in the place of one. */
  Statement with(int index, Token token) {
    List<Token> changed = new ArrayList<>(tokens);
    changed.set(index, token);
    return new Statement(changed, ended);
  }

  /** Returns the statement with a comma before a token. */
  Statement withComma(int index) {
    List<Token> changed = new ArrayList<>(tokens);
    int before = tokens.get(index - 1).end();
    changed.add(index, new Token(Token.Kind.SIGN, before, before, ","));
    return new Statement(changed, ended);
  }

  /** Returns whether a token is the first on its line, but not the first of all. */
  boolean startsLine(int index, String sql) {
    return index > 0
        && sql.substring(tokens.get(index - 1).end(), tokens.get(index).start()).contains("\n");
  }

  /** Returns how many round brackets are open at most. */
  int depth() {
    int depth = 0;
    int most = 0;
    for (Token token : tokens) {
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      most = Math.max(most, depth);
    }
    return most;
  }

  /**
   * Returns what a parser may read: without comments, without what stands in strings and between
   * quotation marks; in two ways where a program puts in what may be a name or a number.
   */
  List<String> texts() {
    boolean parameters = tokens.stream().anyMatch(t -> t.kind() == Token.Kind.PARAMETER);
    return parameters ? List.of(text("x"), text("1")) : List.of(text("x"));
  }

  private String text(String parameter) {
    StringBuilder text = new StringBuilder();
    int at = start();
    for (Token token : tokens) {
      text.append(" ".repeat(token.start() - at));
      int length = token.end() - token.start();
      switch (token.kind()) {
        case STRING -> text.append('\'').append("0".repeat(length - 2)).append('\'');
        case QUOTED -> text.append('"').append("x".repeat(length - 2)).append('"');
        case PARAMETER -> text.append(parameter.repeat(length));
        default -> text.append(token.text());
      }
      at = token.end();
    }
    return text.toString();
  }
}
