package io.github.lessonlint.code.sql;

import io.github.lessonlint.code.CodeEngine.Fault;
import io.github.lessonlint.code.sql.Token.Kind;
import java.util.List;
import java.util.Optional;

/** Keywords with a letter too many, too few, wrong or swapped with its neighbour. */
final class Slips {
  private static final List<String> KEYWORDS =
      List.of(
          "SELECT",
          "INSERT",
          "UPDATE",
          "DELETE",
          "CREATE",
          "ALTER",
          "FROM",
          "WHERE",
          "GROUP",
          "ORDER",
          "HAVING",
          "VALUES",
          "INTO",
          "JOIN",
          "TABLE",
          "DISTINCT",
          "PRIMARY",
          "FOREIGN",
          "REFERENCES",
          "BETWEEN",
          "LIMIT",
          "UNION",
          "UNIQUE",
          "DEFAULT",
          "EXISTS");

  /** Each costs a parse. */
  private static final int MAX_TRIES = 20;

  private Slips() {}

  /** Returns the first word that makes all the difference if it is spelt as a keyword. */
  static Optional<Fault> first(Statement statement, SqlParser parser) {
    int tries = 0;
    List<Token> tokens = statement.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      Optional<String> meant = token.kind() == Kind.WORD ? meant(token.key()) : Optional.empty();
      if (meant.isPresent() && tries++ < MAX_TRIES) {
        Token right = new Token(Kind.WORD, token.start(), token.end(), meant.get());
        if (parser.accepts(statement.with(i, right))) {
          return Optional.of(
              new Fault(
                  token.start(),
                  token.end(),
                  "unexpected '" + token.text() + "'; '" + meant.get() + "' may be meant"));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> meant(String word) {
    return word.length() < 3 || KEYWORDS.contains(word)
        ? Optional.empty()
        : KEYWORDS.stream().filter(k -> isSlip(word, k) && !isForm(word, k)).findFirst();
  }

  /** Returns whether a word is a form of its own: {@code TABLES}, {@code CREATED}. */
  private static boolean isForm(String word, String keyword) {
    return word.equals(keyword + "S") || word.equals(keyword + "D");
  }

  /** Returns whether two words differ by one letter, or by two neighbours that are swapped. */
  static boolean isSlip(String word, String keyword) {
    int start = 0;
    int shorter = Math.min(word.length(), keyword.length());
    while (start < shorter && word.charAt(start) == keyword.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && word.charAt(word.length() - 1 - end) == keyword.charAt(keyword.length() - 1 - end)) {
      end++;
    }
    String left = word.substring(start, word.length() - end);
    String right = keyword.substring(start, keyword.length() - end);
    boolean swapped =
        left.length() == 2 && left.equals(new StringBuilder(right).reverse().toString());
    return swapped || (left.length() <= 1 && right.length() <= 1);
  }
}
