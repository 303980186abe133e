package io.github.lessonlint.code.sql;

import io.github.lessonlint.code.CodeEngine.Answer;
import io.github.lessonlint.code.CodeEngine.Fault;
import io.github.lessonlint.code.sql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A block of SQL: statements, perhaps without semicolons, perhaps with what they print. */
final class Script {
  /** Each line costs a parse. */
  private static final int MAX_LINES = 40;

  private static final Set<String> PROCEDURAL =
      Set.of(
          ("DELIMITER DECLARE PROCEDURE FUNCTION TRIGGER PACKAGE LOOP ELSIF ELSEIF EXCEPTION "
                  + "EXECUTE PERFORM EXEC CURSOR")
              .split(" "));

  /** Words that bring in a syntax of their own. */
  private static final Set<String> SPECIAL = Set.of("MATCH_RECOGNIZE", "MODEL");

  /** Words with which a line goes on rather than starts anew. */
  private static final Set<String> GOES_ON =
      Set.of(
          ("FROM WHERE GROUP HAVING ORDER LIMIT OFFSET JOIN LEFT RIGHT INNER FULL CROSS NATURAL "
                  + "ON USING AND OR UNION EXCEPT INTERSECT VALUES SET AS INTO FETCH FOR RETURNING WINDOW "
                  + "THEN WHEN ELSE END NOT IN IS LIKE BETWEEN PARTITION WITH DO OUTER")
              .split(" "));

  /** Signs of omitted code, templates and descriptions of syntax. */
  private static final Pattern FOREIGN_SIGN =
      Pattern.compile("\\.{3,}|//|[^\\x00-\\x7F]|[{}\\\\#$`]");

  private final String sql;
  private final SqlParser parser = new SqlParser();

  Script(String snippet) {
    this.sql = Sessions.typed(snippet);
  }

  Answer check() {
    List<Statement> statements = Statement.all(sql);
    boolean procedural =
        statements.stream()
            .flatMap(s -> s.tokens().stream())
            .anyMatch(t -> PROCEDURAL.contains(t.key()));
    boolean sure = true;
    for (Statement statement : statements) {
      List<Statement> pieces = isWhole(statement) ? List.of() : pieces(statement);
      boolean whole = pieces.stream().allMatch(this::isWhole);
      Optional<Fault> fault = whole || procedural ? Optional.empty() : fault(statement, pieces);
      if (fault.isPresent()) {
        return Answer.rejected(fault.get());
      }
      sure &= whole;
    }
    return sure ? Answer.OK : Answer.unsupported("it may be what only one database understands");
  }

  /** Returns what is wrong with what stands up to a semicolon, if that is certain. */
  private Optional<Fault> fault(Statement statement, List<Statement> pieces) {
    Optional<Fault> slip = isReadable(statement) ? slip(statement) : Optional.empty();
    return slip.isPresent()
        ? slip
        : pieces.stream()
            .filter(s -> isReadable(s) && !isWhole(s))
            .map(s -> slip(s).or(() -> s.isCommon() ? Faults.first(s, sql) : Optional.empty()))
            .flatMap(Optional::stream)
            .findFirst();
  }

  private Optional<Fault> slip(Statement statement) {
    return Slips.first(statement, parser).or(() -> Commas.first(statement, parser));
  }

  private boolean isReadable(Statement statement) {
    return parser.canRead(statement) && isPlain(statement);
  }

  /** Returns whether nothing in a statement may stand for something else. */
  private static boolean isPlain(Statement statement) {
    List<Token> tokens = statement.tokens();
    // In an address there is a plus for each blank.
    if (!statement.hasNames() || (tokens.size() > 1 && tokens.get(1).is("+"))) {
      return false;
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean gap = i == 0 || tokens.get(i - 1).end() < token.start();
      boolean foreign =
          SPECIAL.contains(token.key())
              || (token.kind() == Kind.SIGN && FOREIGN_SIGN.matcher(token.text()).matches());
      if (foreign || (gap && token.is("[")) || isPlaceholder(tokens, i)) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether words in angle brackets start at a token: {@code <table name>}. */
  private static boolean isPlaceholder(List<Token> tokens, int i) {
    int end = i + 1;
    while (end < tokens.size()
        && (tokens.get(end).kind() == Kind.WORD || tokens.get(end).is("-"))) {
      end++;
    }
    return tokens.get(i).is("<")
        && end > i + 1
        && end < tokens.size()
        && tokens.get(end).text().startsWith(">")
        && tokens.get(i).end() == tokens.get(i + 1).start();
  }

  /**
   * Returns the statements in what stands up to a semicolon. A new one starts at the start of a
   * line if what is before is whole, and the line does not look as if it went on.
   */
  private List<Statement> pieces(Statement whole) {
    List<Statement> pieces = new ArrayList<>();
    int from = 0;
    int lines = 0;
    int depth = 0;
    List<Token> tokens = whole.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean candidate =
          depth <= 0
              && i > from
              && whole.startsLine(i, sql)
              && startsAnew(token)
              && (whole.isCommon(from) || whole.isCommon(i))
              && !Gaps.isOpen(tokens.get(i - 1).key());
      if (candidate && lines++ < MAX_LINES && isWhole(whole.part(from, i))) {
        pieces.add(whole.part(from, i));
        from = i;
      }
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
    }
    pieces.add(whole.part(from, tokens.size()));
    return pieces;
  }

  private boolean isWhole(Statement statement) {
    return statement.isTransaction() || parser.accepts(statement);
  }

  private static boolean startsAnew(Token token) {
    return token.kind() == Kind.SIGN
        ? Set.of("(", "|", "+").contains(token.text())
        : !GOES_ON.contains(token.key());
  }
}
