package io.github.lessonlint.code.sql;

import io.github.lessonlint.code.treesitter.Ascii;
import io.github.lessonlint.parallel.Budget;
import java.time.Duration;
import net.sf.jsqlparser.parser.CCJSqlParser;
import net.sf.jsqlparser.parser.CCJSqlParserConstants;
import net.sf.jsqlparser.parser.ParseException;
import net.sf.jsqlparser.parser.StringProvider;
import net.sf.jsqlparser.parser.TokenMgrException;

/** JSqlParser, which knows the syntax of many databases, within limits for one block. */
final class SqlParser {
  /** The time that it takes grows with a power of the depth. */
  private static final int MAX_DEPTH = 50;

  private static final int MAX_TOKENS = 2000;

  /** How long one block may take. Real ones take milliseconds. */
  private static final Duration LIMIT = Duration.ofSeconds(2);

  private final Budget budget = new Budget(LIMIT);

  /** Returns whether the parser can read a statement, and there is still time for it. */
  boolean canRead(Statement statement) {
    return statement.tokens().size() <= MAX_TOKENS
        && statement.depth() <= MAX_DEPTH
        && !budget.isSpent();
  }

  /** Returns whether a statement is right, as far as the parser can tell. */
  boolean accepts(Statement statement) {
    return canRead(statement)
        && statement.texts().stream().anyMatch(text -> parses(Ascii.of(text)));
  }

  private static boolean parses(String statement) {
    // The utility methods of the library start threads.
    CCJSqlParser parser = new CCJSqlParser(new StringProvider(statement));
    try {
      parser.Statement();
      return parser.getNextToken().kind == CCJSqlParserConstants.EOF;
    } catch (ParseException | TokenMgrException e) {
      return false;
    } catch (RuntimeException e) {
      // It breaks on numbers that are too big for it, and has said nothing on the rest.
      return true;
    }
  }
}
