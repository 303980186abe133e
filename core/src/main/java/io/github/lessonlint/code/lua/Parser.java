package io.github.lessonlint.code.lua;

import io.github.lessonlint.code.ParseFault;
import io.github.lessonlint.code.lua.Token.Kind;
import java.util.List;
import java.util.Set;

/**
 * Reads Lua by the grammar in section 9 of the reference manual of Lua 5.4, with what older
 * versions and LuaJIT have besides. Dots may stand wherever a statement may, for what is left out.
 */
final class Parser {
  /** Lua itself allows no more levels than that. */
  private static final int MAX_DEPTH = 200;

  private static final Set<String> BINARY =
      Set.of("+ - * / // % ^ .. == ~= < <= > >= and or & | ~ << >>".split(" "));

  private static final Set<String> UNARY = Set.of("not", "#", "-", "~");

  /** What ends a block. */
  private static final Set<String> CLOSERS = Set.of("end", "else", "elseif", "until");

  private final List<Token> tokens;
  private int at;
  private int depth;

  private Parser(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** What a text may be read as. */
  enum Goal {
    CHUNK,
    /** What stands on the right side of an assignment. */
    EXPRESSION,
    /** What stands between the braces of a table. */
    FIELDS
  }

  /**
   * Reads a text.
   *
   * @throws ParseFault if it is wrong
   * @throws Unsure if it may be right in a language made of Lua
   */
  static void read(List<Token> tokens, Goal goal) throws ParseFault, Unsure {
    Parser parser = new Parser(tokens);
    switch (goal) {
      case CHUNK -> parser.block();
      case EXPRESSION -> parser.expressions();
      case FIELDS -> parser.fields();
    }
    if (parser.token().kind() != Kind.END) {
      throw parser.unexpected();
    }
  }

  /** What is not Lua, but a language made of it, or too deep. */
  static final class Unsure extends Exception {
    private static final long serialVersionUID = 1;
  }

  private Token token() {
    return tokens.get(at);
  }

  private Token next() {
    return tokens.get(Math.min(at + 1, tokens.size() - 1));
  }

  private boolean accept(String word) {
    boolean found = token().is(word);
    at += found ? 1 : 0;
    return found;
  }

  private void expect(String word) throws ParseFault, Unsure {
    if (!accept(word)) {
      throw unexpected();
    }
  }

  /** Expects what closes what another token opened. */
  private void close(String word, Token opener) throws ParseFault, Unsure {
    if (accept(word)) {
      return;
    }
    if (token().kind() == Kind.END) {
      throw new ParseFault(
          opener.start(),
          opener.end(),
          "the '" + opener.text() + "' that starts here needs '" + word + "'");
    }
    throw unexpected();
  }

  private void name() throws ParseFault, Unsure {
    if (token().kind() != Kind.NAME) {
      throw unexpected();
    }
    at++;
  }

  private ParseFault unexpected() throws Unsure {
    Token token = token();
    Token before = at > 0 ? tokens.get(at - 1) : token;
    if (Dialects.mayBe(tokens, at)) {
      throw new Unsure();
    }
    String place = at > 0 ? " after '" + before.text() + "'" : "";
    return token.kind() == Kind.END
        ? new ParseFault(before.start(), before.end(), "the code ends too early" + place)
        : new ParseFault(token.start(), token.end(), "unexpected '" + token.text() + "'" + place);
  }

  private void enter() throws Unsure {
    if (++depth > MAX_DEPTH) {
      throw new Unsure();
    }
  }

  private void block() throws ParseFault, Unsure {
    enter();
    while (token().kind() != Kind.END && !CLOSERS.contains(keyword())) {
      if (accept("return")) {
        boolean empty = token().is(";") || token().kind() == Kind.END;
        if (!empty && !CLOSERS.contains(keyword())) {
          expressions();
        }
        accept(";");
        break;
      }
      statement();
    }
    depth--;
  }

  private String keyword() {
    return token().kind() == Kind.KEYWORD ? token().text() : "";
  }

  private void statement() throws ParseFault, Unsure {
    Token start = token();
    switch (start.kind() == Kind.NAME ? "" : start.text()) {
      case ";", "break", "..." -> at++;
      case "::" -> {
        at++;
        name();
        expect("::");
      }
      case "do" -> {
        at++;
        blockTo("end", start);
      }
      case "while" -> {
        at++;
        expression();
        expect("do");
        blockTo("end", start);
      }
      case "repeat" -> {
        at++;
        blockTo("until", start);
        expression();
      }
      case "if" -> conditional();
      case "for" -> loop();
      case "function" -> {
        at++;
        functionName();
        body(start);
      }
      case "local" -> local();
      default -> {
        if (start.kind() == Kind.NAME
            && start.text().equals("goto")
            && next().kind() == Kind.NAME) {
          at += 2;
        } else {
          callOrAssignment();
        }
      }
    }
  }

  private void blockTo(String word, Token opener) throws ParseFault, Unsure {
    block();
    close(word, opener);
  }

  private void conditional() throws ParseFault, Unsure {
    Token opener = token();
    do {
      at++;
      expression();
      expect("then");
      block();
    } while (token().is("elseif"));
    if (accept("else")) {
      block();
    }
    close("end", opener);
  }

  private void loop() throws ParseFault, Unsure {
    Token opener = token();
    at++;
    name();
    if (accept("=")) {
      expression();
      expect(",");
      expressions();
    } else {
      while (accept(",")) {
        name();
      }
      expect("in");
      expressions();
    }
    expect("do");
    blockTo("end", opener);
  }

  private void functionName() throws ParseFault, Unsure {
    name();
    while (accept(".")) {
      name();
    }
    if (accept(":")) {
      name();
    }
  }

  private void local() throws ParseFault, Unsure {
    at++;
    Token start = token();
    if (accept("function")) {
      name();
      body(start);
      return;
    }
    do {
      name();
      if (accept("<")) {
        name();
        expect(">");
      }
    } while (accept(","));
    if (accept("=")) {
      expressions();
    }
  }

  /** The parameters and the block of a function. */
  private void body(Token opener) throws ParseFault, Unsure {
    expect("(");
    if (!token().is(")")) {
      do {
        if (accept("...")) {
          break;
        }
        name();
      } while (accept(","));
    }
    expect(")");
    blockTo("end", opener);
  }

  private void callOrAssignment() throws ParseFault, Unsure {
    boolean call = suffixed();
    if (!call && (token().is("=") || token().is(","))) {
      while (accept(",")) {
        suffixed();
      }
      expect("=");
      expressions();
    } else if (!call) {
      throw unexpected();
    }
  }

  /** Reads a variable or a call, and returns whether it is a call. */
  private boolean suffixed() throws ParseFault, Unsure {
    Token start = token();
    if (accept("(")) {
      expression();
      close(")", start);
    } else {
      name();
    }
    boolean call = false;
    while (true) {
      Token token = token();
      if (accept(".")) {
        name();
        call = false;
      } else if (accept("[")) {
        expression();
        close("]", token);
        call = false;
      } else if (accept(":")) {
        name();
        if (!arguments()) {
          throw unexpected();
        }
        call = true;
      } else if (arguments()) {
        call = true;
      } else {
        return call;
      }
    }
  }

  private boolean arguments() throws ParseFault, Unsure {
    Token start = token();
    if (accept("(")) {
      if (!token().is(")")) {
        expressions();
      }
      close(")", start);
      return true;
    }
    if (start.is("{")) {
      table();
      return true;
    }
    at += start.kind() == Kind.STRING ? 1 : 0;
    return start.kind() == Kind.STRING;
  }

  private void expressions() throws ParseFault, Unsure {
    do {
      expression();
    } while (accept(","));
  }

  private void expression() throws ParseFault, Unsure {
    enter();
    do {
      while (UNARY.contains(token().text()) && token().kind() != Kind.STRING) {
        at++;
      }
      operand();
    } while (operator());
    depth--;
  }

  private boolean operator() {
    boolean found = token().kind() != Kind.STRING && BINARY.contains(token().text());
    at += found ? 1 : 0;
    return found;
  }

  private void operand() throws ParseFault, Unsure {
    Token start = token();
    if (start.kind() == Kind.NUMBER || start.kind() == Kind.STRING) {
      at++;
    } else if (accept("function")) {
      body(start);
    } else if (start.is("{")) {
      table();
    } else if (!accept("nil") && !accept("true") && !accept("false") && !accept("...")) {
      suffixed();
    }
  }

  private void table() throws ParseFault, Unsure {
    Token start = token();
    enter();
    at++;
    fields();
    close("}", start);
    depth--;
  }

  private void fields() throws ParseFault, Unsure {
    while (token().kind() != Kind.END && !token().is("}")) {
      Token start = token();
      if (accept("[")) {
        expression();
        close("]", start);
        expect("=");
      } else if (start.kind() == Kind.NAME && next().is("=")) {
        at += 2;
      }
      expression();
      if (!accept(",") && !accept(";")) {
        break;
      }
    }
  }
}
