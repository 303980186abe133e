package io.github.lessonlint.code.sql;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words and signs after which a name or a value has to stand, and what stands there in vain. Only
 * what no database has is listed.
 */
final class Gaps {
  /** The end of a statement. */
  static final String END = ";";

  /** Before the colon what needs something after it, behind it what is nothing of the kind. */
  private static final String TABLE =
      """
      = <> != <= >= < > + - || : CLAUSE OPERATOR LINK , ; FROM THEN JOIN INNER AS
      WHERE AND OR HAVING : CLAUSE OPERATOR LINK , ; FROM SET VALUES THEN JOIN * AS
      ON : CLAUSE OPERATOR LINK , ; FROM JOIN INNER * AS
      BY : CLAUSE OPERATOR LINK , ; FROM DESC ASC AS
      FROM : CLAUSE LINK , ; = <> != || FROM SET INTO JOIN ON * AS SELECT
      JOIN : CLAUSE OPERATOR LINK , ; FROM SET JOIN ON USING * AS
      INTO : CLAUSE OPERATOR LINK , ; FROM SET VALUES INTO * SELECT
      LIKE : CLAUSE LINK , ; FROM JOIN LIKE
      IN : CLAUSE LINK , ; FROM JOIN = IN
      BETWEEN : CLAUSE OPERATOR LINK , ; FROM BETWEEN
      NOT : LINK ) , ; =
      SET : ; WHERE FROM SET
      WHEN THEN ELSE : ) , ; THEN WHEN ELSE END FROM
      UNION : CLAUSE , ; FROM
      SELECT : OPERATOR LINK ) , JOIN ON IN LIKE SELECT
      AS : , FROM WHERE = AS UNION
      VALUES : VALUES SELECT
      , : CLAUSE LINK , ; AS = ON
      ( : LINK , = <> != || / ON
      UPDATE : , ; SET WHERE FROM
      TABLE : ( ) , ; TABLE SELECT
      REFERENCES : ( ) , ;
      . : ) , ; = < > <> !=
      * : *
      """;

  private static final Map<String, String> SHORT =
      Map.of(
          "CLAUSE", ") WHERE GROUP HAVING ORDER LIMIT UNION",
          "OPERATOR", "= <> != <= >= / ||",
          "LINK", "AND OR");

  /** Words that are something else after these: {@code SET x = ON}, {@code (+)}. */
  private static final Map<String, Set<String>> OTHERWISE =
      Map.of(
          "ON", Set.of("="),
          "+", Set.of("("),
          "SET", Set.of("CHARACTER"),
          "FROM", Set.of("DISTINCT"));

  /** Words that have to be after one of these, since elsewhere they may be a name. */
  private static final Map<String, Set<String>> ONLY =
      Map.of("TABLE", Set.of("CREATE", "ALTER", "DROP"), "UPDATE", Set.of(END));

  private static final Map<String, Set<String>> AFTER = read();

  private Gaps() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> after = new HashMap<>();
    TABLE
        .lines()
        .map(line -> line.split(" : ", 2))
        .forEach(
            line -> {
              Set<String> next = new HashSet<>();
              words(line[1]).forEach(w -> next.addAll(words(SHORT.getOrDefault(w, w))));
              words(line[0]).forEach(w -> after.put(w, next));
            });
    return after;
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.split(" "));
  }

  /**
   * Returns whether nothing that a database understands goes on like that.
   *
   * @param before the word or sign before, {@link #END} at the start, or an empty text
   * @param next the one after, {@link #END}, or an empty text for a name or a value
   */
  static boolean isAfter(String before, String word, String next) {
    return AFTER.getOrDefault(word, Set.of()).contains(next)
        && !OTHERWISE.getOrDefault(word, Set.of()).contains(before)
        && ONLY.getOrDefault(word, Set.of(before)).contains(before);
  }

  /** Returns whether a statement cannot end with a word or a sign. */
  static boolean isOpen(String word) {
    return AFTER.getOrDefault(word, Set.of()).contains(END);
  }
}
