package io.github.lessonlint.code.json;

import io.github.lessonlint.code.ParseFault;
import io.github.lessonlint.code.json.JsonScanner.Kind;
import io.github.lessonlint.code.json.JsonScanner.Token;
import java.util.ArrayDeque;
import java.util.Deque;

/** Reads tokens as JSON. Does not recurse, however deep the text is nested. */
final class JsonReader {
  /** What comes next. */
  private enum State {
    /** A value. */
    VALUE,
    /** The name of a member. */
    NAME,
    /** The colon after a name. */
    COLON,
    /** A comma or a closing bracket. */
    AFTER
  }

  private static final Token START = new Token(Kind.END, 0, 0, ' ');

  private final JsonScanner scanner;
  private final String text;
  private final JsonDialect dialect;
  private final Deque<Token> open = new ArrayDeque<>();
  private State state = State.VALUE;
  private Token last = START;

  /** Whether something is left out between the last token and the next. */
  private boolean omitted;

  JsonReader(String text, JsonDialect dialect) {
    this.text = text;
    this.dialect = dialect;
    this.scanner = new JsonScanner(text, dialect);
  }

  /** Reads it all. What ends in dots or a comma is the start of something longer. */
  void read() throws ParseFault {
    for (Token token = scanner.next(); token.kind() != Kind.END; token = scanner.next()) {
      if (token.kind() == Kind.OMISSION) {
        omitted = true;
        state = last.is(':') ? State.AFTER : state;
      } else if (token.kind() != Kind.COMMENT) {
        accept(token);
        omitted = false;
        last = token;
      }
    }
    if (!open.isEmpty() && !omitted && !last.is(',')) {
      Token bracket = open.element();
      throw fault(bracket, "this '" + bracket.mark() + "' is never closed");
    }
  }

  private void accept(Token token) throws ParseFault {
    if (token.is(',')) {
      comma(token);
    } else if (token.is(':')) {
      colon(token);
    } else if (token.is('}') || token.is(']')) {
      close(token);
    } else {
      begin(token);
    }
  }

  private void comma(Token token) throws ParseFault {
    if (state != State.AFTER && !omitted) {
      throw unexpected(token);
    }
    state = in('{') ? State.NAME : State.VALUE;
  }

  private void colon(Token token) throws ParseFault {
    boolean bareMember = open.isEmpty() && state == State.AFTER && last.kind() == Kind.STRING;
    if (state != State.COLON && !bareMember) {
      throw unexpected(token);
    }
    state = State.VALUE;
  }

  private void close(Token token) throws ParseFault {
    if (open.isEmpty()) {
      throw fault(token, "this '" + token.mark() + "' closes nothing");
    }
    Token bracket = open.element();
    if (bracket.is('{') != token.is('}')) {
      throw fault(token, "this '" + token.mark() + "' does not close '" + bracket.mark() + "'");
    }
    if (last.is(',') && !omitted && !dialect.trailingCommas()) {
      throw fault(last, "JSON allows no comma before '" + token.mark() + "'");
    }
    if (state == State.COLON || (last.is(':') && !omitted)) {
      throw unexpected(token);
    }
    open.pop();
    state = State.AFTER;
  }

  /** Takes the first token of a value, or a name. */
  private void begin(Token token) throws ParseFault {
    if (state == State.AFTER && !open.isEmpty()) {
      if (!omitted) {
        throw new ParseFault(last.end(), last.end(), "a comma is missing here");
      }
      state = in('{') ? State.NAME : State.VALUE;
    }
    if (state == State.COLON) {
      throw unexpected(token);
    }
    if (state == State.NAME) {
      name(token);
    } else {
      value(token);
    }
  }

  private void name(Token token) throws ParseFault {
    if (token.kind() != Kind.STRING && token.kind() != Kind.NAME) {
      throw fault(token, "a name in double quotes is expected here, not " + quote(token));
    }
    state = State.COLON;
  }

  private void value(Token token) throws ParseFault {
    if (token.kind() == Kind.NAME) {
      throw unexpected(token);
    }
    state = State.AFTER;
    if (token.is('{') || token.is('[')) {
      open.push(token);
      state = token.is('{') ? State.NAME : State.VALUE;
    }
  }

  private boolean in(char bracket) {
    return !open.isEmpty() && open.element().is(bracket);
  }

  private ParseFault unexpected(Token token) {
    String wanted =
        switch (state) {
          case VALUE -> "a value";
          case NAME -> "a name";
          case COLON -> "a colon";
          case AFTER -> "a comma or a closing bracket";
        };
    return fault(token, wanted + " is expected here, not " + quote(token));
  }

  private String quote(Token token) {
    return "'" + JsonScanner.shorten(text.substring(token.start(), token.end())) + "'";
  }

  private static ParseFault fault(Token token, String problem) {
    return new ParseFault(token.start(), token.end(), problem);
  }
}
