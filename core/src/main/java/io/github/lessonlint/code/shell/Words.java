package io.github.lessonlint.code.shell;

import io.github.lessonlint.code.ParseFault;
import io.github.lessonlint.code.shell.Cursor.TooDeep;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads words with their quotes, expansions and substitutions (POSIX.1-2017, Shell Command
 * Language, sections 2.2 and 2.6; Bash Reference Manual, "Shell Expansions").
 */
final class Words {
  /** What ends a word that is not quoted. */
  private static final String ENDS = " \t\r\n;&|<>()";

  private static final Pattern ASSIGNED = Pattern.compile("[A-Za-z_]\\w*(?:\\[[^\\n]*\\])?\\+?=");

  /** An element of an array that gets a value. */
  private static final Pattern ELEMENT =
      Pattern.compile("[A-Za-z_]\\w*\\[[^\\]\\n]{1,200}\\]\\+?=");

  /** What stands before an operator such as {@code :-}. */
  private static final Pattern PARAMETER =
      Pattern.compile("\\$\\{[!#]?(?:\\w+|[@*#?$!-])?(?:\\[[^\\]\\n`$'\"]*\\])?");

  /** Operators behind which a word has no quotes of its own where the whole is quoted. */
  private static final String WORD_OPERATORS = ":-=+?";

  private final Cursor in;
  private final Parser commands;

  /** Where two parentheses start no arithmetic, so that nothing is read again and again. */
  private final Set<Integer> noArithmetic = new HashSet<>();

  Words(Cursor in, Parser commands) {
    this.in = in;
    this.commands = commands;
  }

  /** Reads a word, if one is next. */
  String word() throws ParseFault, TooDeep {
    int start = in.at;
    Matcher element = in.match(ELEMENT);
    if (element.lookingAt()) {
      in.at = element.end();
    }
    while (!in.ended()) {
      char c = in.peek();
      if (c == '(' && in.at > start && isArray(start)) {
        array();
      } else if (c == '(' && in.at > start && isPattern()) {
        pattern();
      } else if ((c == '<' || c == '>') && in.peek(1) == '(') {
        int opener = in.at++;
        substitution(opener);
      } else if (ENDS.indexOf(c) >= 0) {
        break;
      } else {
        part(c);
      }
    }
    return in.code.substring(start, in.at);
  }

  /** Reads a regular expression, which goes on over blanks in parentheses. */
  void expression() throws ParseFault, TooDeep {
    int start = in.at;
    int open = 0;
    while (!in.ended() && (open > 0 || !Character.isWhitespace(in.peek()))) {
      char c = in.peek();
      if (c == ')' && open == 0) {
        break;
      }
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      part(c);
    }
    if (in.at == start) {
      throw in.unexpected();
    }
  }

  private boolean isArray(int start) {
    return ASSIGNED.matcher(in.code).region(start, in.at).matches();
  }

  /** Whether a sign of an extended pattern stands right before. */
  private boolean isPattern() {
    return "?*+@!".indexOf(in.code.charAt(in.at - 1)) >= 0;
  }

  /** Reads a quoted text, an expansion or one character of a word. */
  private void part(char c) throws ParseFault, TooDeep {
    switch (c) {
      case '\'' -> skipTo('\'', false);
      case '"' -> quoted();
      case '`' -> skipTo('`', true);
      case '$' -> expansion(false);
      default -> in.skipEscaped();
    }
  }

  /** Skips to the next of the sign that stands here. */
  private void skipTo(char sign, boolean escapes) throws ParseFault {
    int opener = in.at++;
    while (in.peek() != sign) {
      if (in.ended()) {
        throw unclosedQuote(opener);
      }
      if (escapes) {
        in.skipEscaped();
      } else {
        in.at++;
      }
    }
    in.at++;
  }

  private ParseFault unclosedQuote(int opener) {
    return new ParseFault(opener, opener + 1, "the quote that opens here is not closed");
  }

  private void quoted() throws ParseFault, TooDeep {
    int opener = in.at++;
    while (in.peek() != '"') {
      if (in.ended()) {
        throw unclosedQuote(opener);
      }
      switch (in.peek()) {
        case '$' -> expansion(true);
        case '`' -> skipTo('`', true);
        default -> in.skipEscaped();
      }
    }
    in.at++;
  }

  /** Reads what a dollar sign starts, which may be just that sign. */
  private void expansion(boolean quoted) throws ParseFault, TooDeep {
    int opener = in.at++;
    in.enter();
    switch (in.peek()) {
      case '(' -> {
        if (!arithmetic()) {
          substitution(opener);
        }
      }
      case '{' -> parameter(opener, quoted);
      case '\'' -> {
        if (!quoted) {
          skipTo('\'', true);
        }
      }
      case '"' -> {
        if (!quoted) {
          quoted();
        }
      }
      default -> {}
    }
    in.leave();
  }

  /** Reads commands in parentheses. */
  private void substitution(int opener) throws ParseFault, TooDeep {
    in.at++;
    commands.list();
    in.skipBlanks();
    if (in.ended()) {
      throw in.unclosed(opener, in.code.substring(opener, opener + 2), ")");
    }
    if (!in.accept(")")) {
      throw in.unexpected("; ')' may be missing");
    }
  }

  /**
   * Reads an arithmetic expression in double parentheses. If there is none here, reads nothing:
   * parentheses may also be those of a command in those of another.
   */
  boolean arithmetic() throws TooDeep {
    int start = in.at;
    int depth = in.depth;
    if (noArithmetic.contains(start) || !in.accept("((")) {
      return false;
    }
    try {
      if (closesTwice()) {
        return true;
      }
    } catch (ParseFault e) {
      in.depth = depth;
    }
    in.at = start;
    noArithmetic.add(start);
    return false;
  }

  /** Reads up to the parenthesis that closes what is open, and returns whether there are two. */
  private boolean closesTwice() throws ParseFault, TooDeep {
    int open = 0;
    while (!in.ended()) {
      char c = in.peek();
      if (c == ')' && open == 0) {
        return in.accept("))");
      }
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      part(c);
    }
    return false;
  }

  private void parameter(int opener, boolean quoted) throws ParseFault, TooDeep {
    Matcher name = PARAMETER.matcher(in.code).region(opener, in.code.length());
    in.at = name.lookingAt() ? name.end() : opener + 2;
    boolean literal = quoted && WORD_OPERATORS.indexOf(in.peek()) >= 0;
    while (in.peek() != '}') {
      if (in.ended()) {
        throw in.unclosed(opener, "${", "}");
      }
      char c = in.peek();
      if (c == '$') {
        expansion(quoted);
      } else if (c == '\'' && literal) {
        in.at++;
      } else {
        part(c);
      }
    }
    in.at++;
  }

  /** Reads an extended pattern such as {@code *(a|b)}. */
  private void pattern() throws ParseFault, TooDeep {
    int opener = in.at;
    int depth = 0;
    do {
      if (in.ended()) {
        throw in.unclosed(opener, "(", ")");
      }
      char c = in.peek();
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      part(c);
    } while (depth > 0);
  }

  private void array() throws ParseFault, TooDeep {
    int opener = in.at++;
    in.skipLines();
    while (!in.accept(")")) {
      int start = in.at;
      if (in.ended()) {
        throw in.unclosed(opener, "(", ")");
      }
      word();
      if (in.at == start) {
        throw in.unexpected();
      }
      in.skipLines();
    }
  }
}
