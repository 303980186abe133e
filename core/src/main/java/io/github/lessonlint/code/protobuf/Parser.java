package io.github.lessonlint.code.protobuf;

import io.github.lessonlint.code.ParseFault;
import io.github.lessonlint.code.protobuf.Token.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads definitions by the grammars of proto2, proto3 and editions that protobuf.dev publishes.
 * Dots may stand wherever a declaration may, for what is left out.
 */
final class Parser {
  private static final int MAX_DEPTH = 100;
  private static final Set<String> LABELS = Set.of("optional", "required", "repeated");

  /** Signs of templates, of the text format, and of what the reader is to fill in. */
  private static final Set<String> FOREIGN = Set.of("<", ">", "$", "#", ":", "...", "…", "?", "|");

  private final List<Token> tokens;
  private int at;
  private int depth;

  private Parser(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** What is between a pair of braces, or in a file. */
  enum Body {
    FILE,
    MESSAGE,
    ENUM,
    SERVICE,
    /** Options alone. */
    METHOD
  }

  /**
   * Reads a text as what stands in a body.
   *
   * @return the fault; empty if there is none
   */
  static Optional<ParseFault> fault(List<Token> tokens, Body body) {
    try {
      Parser parser = new Parser(tokens);
      parser.declarations(body);
      parser.expectEnd();
      return Optional.empty();
    } catch (ParseFault e) {
      return Optional.of(e);
    }
  }

  /** Returns whether a text may be something else, or is made of something else. */
  static boolean isForeign(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean map = i > 0 && (tokens.get(i - 1).is("map") || isInMap(tokens, i));
      boolean gap = i > 0 && tokens.get(i).is("{") && tokens.get(i - 1).is("package");
      if (gap || (FOREIGN.contains(tokens.get(i).text()) && !map)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInMap(List<Token> tokens, int i) {
    return tokens.get(i).is(">")
        && tokens.subList(Math.max(0, i - 12), i).stream().anyMatch(t -> t.is("map"));
  }

  private Token token() {
    return tokens.get(at);
  }

  private boolean accept(String word) {
    boolean found = token().is(word);
    at += found ? 1 : 0;
    return found;
  }

  private boolean accept(Kind kind) {
    boolean found = token().kind() == kind;
    at += found ? 1 : 0;
    return found;
  }

  private void expect(String word) throws ParseFault {
    if (!accept(word)) {
      throw unexpected("; '" + word + "' may be missing");
    }
  }

  private void expect(Kind kind) throws ParseFault {
    if (!accept(kind)) {
      throw unexpected("");
    }
  }

  private void expectEnd() throws ParseFault {
    if (token().kind() != Kind.END) {
      throw unexpected("");
    }
  }

  private ParseFault unexpected(String advice) {
    Token before = tokens.get(Math.max(0, at - 1));
    String place = at > 0 ? " after '" + before.text() + "'" : "";
    return token().kind() == Kind.END
        ? new ParseFault(
            before.start(), before.end(), "the definition ends too early" + place + advice)
        : new ParseFault(
            token().start(), token().end(), "unexpected '" + token().text() + "'" + place + advice);
  }

  private void declarations(Body body) throws ParseFault {
    while (token().kind() != Kind.END && !token().is("}")) {
      if (!accept(";") && !accept("...") && !accept("…")) {
        declaration(body);
      }
    }
  }

  private void block(Body body) throws ParseFault {
    expect("{");
    if (++depth > MAX_DEPTH) {
      throw unexpected("");
    }
    declarations(body);
    depth--;
    expect("}");
  }

  private void declaration(Body body) throws ParseFault {
    if (accept("option")) {
      optionName();
      expect("=");
      value();
      expect(";");
      return;
    }
    switch (body) {
      case FILE -> inFile();
      case MESSAGE -> inMessage();
      case ENUM -> inEnum();
      case SERVICE -> method();
      case METHOD -> throw unexpected("");
    }
  }

  private void inFile() throws ParseFault {
    if (accept("syntax") || accept("edition")) {
      expect("=");
      expect(Kind.STRING);
      expect(";");
    } else if (accept("import")) {
      accept(Kind.NAME);
      expect(Kind.STRING);
      expect(";");
    } else if (accept("package")) {
      type();
      expect(";");
    } else if (accept("service")) {
      expect(Kind.NAME);
      block(Body.SERVICE);
    } else if (!isType()) {
      throw unexpected("");
    }
  }

  /** Reads a message, an enumeration or an extension, if one starts here. */
  private boolean isType() throws ParseFault {
    if (token().is("export") || token().is("local")) {
      at++;
    }
    boolean named = tokens.get(Math.min(at + 1, tokens.size() - 1)).kind() == Kind.NAME;
    if (named && (token().is("message") || token().is("enum"))) {
      Body body = token().is("enum") ? Body.ENUM : Body.MESSAGE;
      at += 2;
      block(body);
      return true;
    }
    if (named && accept("extend")) {
      type();
      block(Body.MESSAGE);
      return true;
    }
    return false;
  }

  private void inMessage() throws ParseFault {
    Token next = tokens.get(Math.min(at + 1, tokens.size() - 1));
    if (token().is("oneof") && next.kind() == Kind.NAME) {
      at += 2;
      block(Body.MESSAGE);
    } else if ((token().is("reserved") || token().is("extensions"))
        && (next.kind() != Kind.NAME || !isField())) {
      ranges();
    } else if (!isType()) {
      field();
    }
  }

  /** Returns whether a word that may be a keyword is the type of a field. */
  private boolean isField() {
    return at + 2 < tokens.size() && tokens.get(at + 2).is("=");
  }

  /** {@code reserved 1, 3 to 5, 9 to max;} and {@code reserved "a", b;} */
  private void ranges() throws ParseFault {
    at++;
    do {
      accept("-");
      if (!accept(Kind.NUMBER) && !accept(Kind.NAME)) {
        expect(Kind.STRING);
      }
      if (accept("to")) {
        accept("-");
        at++;
      }
    } while (accept(","));
    options();
    expect(";");
  }

  private void field() throws ParseFault {
    if (LABELS.contains(token().text())) {
      at++;
    }
    boolean group = accept("group");
    if (!group && accept("map")) {
      expect("<");
      type();
      expect(",");
      type();
      expect(">");
    } else if (!group) {
      type();
    }
    expect(Kind.NAME);
    expect("=");
    expect(Kind.NUMBER);
    options();
    if (group) {
      block(Body.MESSAGE);
    } else {
      expect(";");
    }
  }

  private void inEnum() throws ParseFault {
    if (token().is("reserved") && !tokens.get(at + 1).is("=")) {
      ranges();
      return;
    }
    expect(Kind.NAME);
    expect("=");
    accept("-");
    expect(Kind.NUMBER);
    options();
    expect(";");
  }

  private void method() throws ParseFault {
    if (!token().is("rpc")) {
      throw unexpected("");
    }
    at++;
    expect(Kind.NAME);
    message();
    expect("returns");
    message();
    if (token().is("{")) {
      block(Body.METHOD);
    } else {
      expect(";");
    }
  }

  private void message() throws ParseFault {
    expect("(");
    if (token().is("stream") && !tokens.get(at + 1).is(")") && !tokens.get(at + 1).is(".")) {
      at++;
    }
    type();
    expect(")");
  }

  private void type() throws ParseFault {
    accept(".");
    expect(Kind.NAME);
    while (accept(".")) {
      expect(Kind.NAME);
    }
  }

  private void options() throws ParseFault {
    if (accept("[")) {
      do {
        optionName();
        expect("=");
        value();
      } while (accept(","));
      expect("]");
    }
  }

  private void optionName() throws ParseFault {
    do {
      if (accept("(")) {
        type();
        expect(")");
      } else {
        expect(Kind.NAME);
      }
    } while (accept("."));
  }

  private void value() throws ParseFault {
    if (token().is("{")) {
      aggregate();
    } else if (token().kind() == Kind.STRING) {
      while (token().kind() == Kind.STRING) {
        at++;
      }
    } else if (token().kind() == Kind.NAME) {
      type();
    } else {
      if (!accept("-")) {
        accept("+");
      }
      if (!accept(Kind.NAME)) {
        expect(Kind.NUMBER);
      }
    }
  }

  /** Anything in braces that match, since it is in the text format. */
  private void aggregate() throws ParseFault {
    int open = 0;
    do {
      open += token().is("{") ? 1 : token().is("}") ? -1 : 0;
      if (token().kind() == Kind.END) {
        throw unexpected("; '}' may be missing");
      }
      at++;
    } while (open > 0);
  }
}
