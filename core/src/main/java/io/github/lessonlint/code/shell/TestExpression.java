package io.github.lessonlint.code.shell;

import io.github.lessonlint.code.ParseFault;
import io.github.lessonlint.code.shell.Cursor.TooDeep;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a test in double brackets (Bash Reference Manual, "Conditional Constructs"). */
final class TestExpression {
  private static final Pattern END = Pattern.compile("\\]\\](?![^\\s;&|<>()])");

  private static final Pattern UNARY = Pattern.compile("-[a-zA-Z](?=\\s)");

  private static final Pattern BINARY =
      Pattern.compile("(?:=~|==?|!=|-(?:eq|ne|lt|le|gt|ge|nt|ot|ef))(?=\\s)|<(?!\\()|>(?!\\()");

  private final Cursor in;
  private final Words words;

  TestExpression(Cursor in, Words words) {
    this.in = in;
    this.words = words;
  }

  /**
   * Reads a test past its opening brackets.
   *
   * @param start where these stand
   */
  void read(int start) throws ParseFault, TooDeep {
    try {
      any();
    } catch (ParseFault e) {
      throw in.ended() || in.peek() == ';' ? in.unclosed(start, "[[", "]]") : e;
    }
    Matcher end = in.match(END);
    if (!end.lookingAt()) {
      throw in.ended() || in.peek() == ';' ? in.unclosed(start, "[[", "]]") : in.unexpected();
    }
    in.at = end.end();
  }

  private void any() throws ParseFault, TooDeep {
    in.enter();
    do {
      all();
    } while (in.accept("||"));
    in.leave();
  }

  private void all() throws ParseFault, TooDeep {
    do {
      term();
      in.skipLines();
    } while (in.accept("&&"));
  }

  private void term() throws ParseFault, TooDeep {
    in.skipLines();
    while (in.isAt("!") && Character.isWhitespace(in.peek(1))) {
      in.at++;
      in.skipLines();
    }
    if (in.accept("(")) {
      any();
      if (!in.accept(")")) {
        throw in.unexpected();
      }
      return;
    }
    Matcher unary = in.match(UNARY);
    if (unary.lookingAt()) {
      in.at = unary.end();
      operand();
      return;
    }
    operand();
    in.skipBlanks();
    Matcher binary = in.match(BINARY);
    if (binary.lookingAt()) {
      in.at = binary.end();
      in.skipBlanks();
      if (binary.group().equals("=~")) {
        words.expression();
      } else {
        operand();
      }
    }
  }

  private void operand() throws ParseFault, TooDeep {
    in.skipBlanks();
    int from = in.at;
    if (!in.match(END).lookingAt()) {
      words.word();
    }
    if (in.at == from) {
      throw in.unexpected();
    }
  }
}
