package io.github.lessonlint.code.shell;

import io.github.lessonlint.code.ParseFault;
import io.github.lessonlint.code.shell.Cursor.TooDeep;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads scripts by the shell grammar of POSIX (POSIX.1-2017, Shell Command Language, section 2.10)
 * with what Bash has besides (Bash Reference Manual, "Shell Commands"). A body may be empty if a
 * comment stands in it: lessons show what goes around the commands.
 */
final class Parser {
  /** A word without quotes and expansions, as far as it can be a reserved one. */
  private static final Pattern PLAIN =
      Pattern.compile("[a-z]++(?![^\\s;&|<>()])|[{}!](?![^\\s;&|<>()])|\\[\\[(?=\\s)");

  private static final Set<String> CLOSERS =
      Set.of("then", "do", "done", "fi", "elif", "else", "esac", "}");

  private static final Set<String> COMPOUND =
      Set.of("{", "[[", "if", "while", "until", "for", "select", "case");

  private static final Pattern REDIRECTION =
      Pattern.compile("(?:\\d+|\\{\\w+\\})?(?:<<<|<<-|<<|<>|<&|>>|>&|>\\||<(?!\\()|>(?!\\())|&>>?");

  private static final Pattern HERE_DOCUMENT = Pattern.compile("[^<]*<<-?");

  private static final Pattern ASSIGNMENT =
      Pattern.compile("[A-Za-z_]\\w*(?:\\[[^\\n]*?\\])?\\+?=");

  private static final Pattern NO_PARAMETERS = Pattern.compile("\\([ \\t]*\\)");

  private static final Pattern NAME = Pattern.compile("\\w+");

  /** The name of a coprocess, which only one that is a compound command has. */
  private static final Pattern COPROCESS = Pattern.compile("\\w+(?=\\s+[{(])");

  private final Cursor in;
  private final Words words;

  private Parser(String code) {
    in = new Cursor(code);
    words = new Words(in, this);
  }

  /**
   * Reads a script.
   *
   * @throws ParseFault if it is wrong
   * @throws TooDeep if nobody can tell
   */
  static void readScript(String code) throws ParseFault, TooDeep {
    Parser parser = new Parser(code);
    parser.list();
    parser.end();
  }

  /**
   * Reads what stands between {@code case x in} and {@code esac}.
   *
   * @throws ParseFault if it is wrong
   * @throws TooDeep if nobody can tell
   */
  static void readBranches(String code) throws ParseFault, TooDeep {
    Parser parser = new Parser(code);
    parser.branches();
    parser.end();
  }

  private void end() throws ParseFault {
    in.skipLines();
    if (!in.ended()) {
      throw in.unexpected();
    }
  }

  // Lists

  /** Reads commands up to what ends them, and returns whether there are any. */
  boolean list() throws ParseFault, TooDeep {
    in.enter();
    boolean some = false;
    in.skipLines();
    while (!isAtEnd()) {
      andOr();
      some = true;
      in.skipBlanks();
      boolean more = in.peek() == '\n' || in.peek() == ';' || in.peek() == '&';
      if (!more || isAtEnd()) {
        break;
      }
      if (in.peek() != '\n') {
        in.at++;
      }
      in.skipLines();
    }
    in.leave();
    return some;
  }

  private boolean isAtEnd() {
    return in.ended()
        || in.peek() == ')'
        || in.isAt(";;")
        || in.isAt(";&")
        || CLOSERS.contains(plain());
  }

  private void andOr() throws ParseFault, TooDeep {
    do {
      in.skipLines();
      pipeline();
      in.skipBlanks();
    } while (in.accept("&&") || in.accept("||"));
  }

  private void pipeline() throws ParseFault, TooDeep {
    boolean prefix = false;
    while (accept("!") || accept("time")) {
      prefix = true;
      in.skipBlanks();
    }
    if (prefix && (in.ended() || "\n;|&)".indexOf(in.peek()) >= 0)) {
      return;
    }
    command();
    in.skipBlanks();
    while (in.peek() == '|' && in.peek(1) != '|') {
      in.at += in.peek(1) == '&' ? 2 : 1;
      in.skipLines();
      command();
      in.skipBlanks();
    }
  }

  // Words with a meaning

  /** Returns the word that is next if it may be a reserved one; else an empty text. */
  private String plain() {
    Matcher word = in.match(PLAIN);
    return word.lookingAt() ? word.group() : "";
  }

  private boolean accept(String reserved) {
    in.skipBlanks();
    return plain().equals(reserved) && in.accept(reserved);
  }

  /** Expects the word that ends, or goes on with, what starts with another. */
  private void expect(String reserved, int opener, String start) throws ParseFault {
    in.skipLines();
    if (accept(reserved)) {
      return;
    }
    if (in.ended()) {
      throw in.unclosed(opener, start, reserved);
    }
    throw in.unexpected("; '" + reserved + "' may be missing");
  }

  // Commands

  private void command() throws ParseFault, TooDeep {
    in.skipBlanks();
    int start = in.at;
    if (in.peek() == '(') {
      if (!words.arithmetic()) {
        subshell();
      }
      redirections();
      return;
    }
    String word = plain();
    switch (word) {
      case "function" -> function();
      case "coproc" -> coprocess();
      default -> {
        if (CLOSERS.contains(word)) {
          throw in.unexpected();
        } else if (COMPOUND.contains(word)) {
          in.at += word.length();
          compound(word, start);
          redirections();
        } else {
          simple();
        }
      }
    }
  }

  private void compound(String word, int start) throws ParseFault, TooDeep {
    switch (word) {
      case "{" -> body(start, word, "}");
      case "[[" -> new TestExpression(in, words).read(start);
      case "if" -> conditional(start);
      case "while", "until" -> {
        condition();
        expect("do", start, word);
        body(start, word, "done");
      }
      case "case" -> selection(start);
      default -> loop(start, word);
    }
  }

  private void subshell() throws ParseFault, TooDeep {
    int start = in.at++;
    int from = in.at;
    boolean empty = !list() && !hasComment(from);
    in.skipLines();
    if (in.ended()) {
      throw in.unclosed(start, "(", ")");
    }
    if (empty || in.peek() != ')') {
      throw in.unexpected();
    }
    in.at++;
  }

  /** Reads the commands of a body and the word that ends it. */
  private void body(int start, String opener, String closer) throws ParseFault, TooDeep {
    int from = in.at;
    boolean empty = !list() && !hasComment(from);
    if (empty && plain().equals(closer)) {
      throw in.unexpected();
    }
    expect(closer, start, opener);
  }

  private boolean hasComment(int from) {
    return in.code.substring(from, in.at).indexOf('#') >= 0;
  }

  private void condition() throws ParseFault, TooDeep {
    if (!list()) {
      throw in.unexpected();
    }
  }

  private void conditional(int start) throws ParseFault, TooDeep {
    condition();
    expect("then", start, "if");
    while (true) {
      int from = in.at;
      boolean empty = !list() && !hasComment(from);
      if (empty && !in.ended()) {
        throw in.unexpected();
      }
      if (accept("elif")) {
        condition();
        expect("then", start, "if");
      } else if (!accept("else")) {
        break;
      }
    }
    expect("fi", start, "if");
  }

  private void loop(int start, String word) throws ParseFault, TooDeep {
    in.skipBlanks();
    boolean numbers = words.arithmetic();
    if (!numbers) {
      Matcher name = in.match(NAME);
      if (!name.lookingAt()) {
        throw in.unexpected();
      }
      in.at = name.end();
      in.skipLines();
    }
    if (!numbers && accept("in")) {
      items();
    } else {
      in.skipBlanks();
      in.accept(";");
    }
    in.skipLines();
    if (accept("{")) {
      body(start, "{", "}");
    } else {
      expect("do", start, word);
      body(start, word, "done");
    }
  }

  private void items() throws ParseFault, TooDeep {
    int last;
    do {
      in.skipBlanks();
      last = in.at;
      words.word();
    } while (in.at > last);
    if (in.peek() != ';' && in.peek() != '\n') {
      throw in.unexpected();
    }
    in.accept(";");
  }

  private void selection(int start) throws ParseFault, TooDeep {
    in.skipBlanks();
    int from = in.at;
    words.word();
    if (in.at == from) {
      throw in.unexpected();
    }
    in.skipLines();
    expect("in", start, "case");
    branches();
    expect("esac", start, "case");
  }

  private void branches() throws ParseFault, TooDeep {
    in.skipLines();
    while (!in.ended() && !plain().equals("esac")) {
      in.accept("(");
      do {
        in.skipBlanks();
        int from = in.at;
        words.word();
        if (in.at == from) {
          throw in.unexpected();
        }
        in.skipBlanks();
      } while (in.accept("|"));
      if (!in.accept(")")) {
        throw in.unexpected("; ')' may be missing");
      }
      list();
      in.skipLines();
      if (!in.accept(";;&") && !in.accept(";;") && !in.accept(";&")) {
        break;
      }
      in.skipLines();
    }
  }

  private void function() throws ParseFault, TooDeep {
    accept("function");
    in.skipBlanks();
    int from = in.at;
    words.word();
    if (in.at == from) {
      throw in.unexpected();
    }
    in.skipBlanks();
    Matcher parameters = in.match(NO_PARAMETERS);
    in.at = parameters.lookingAt() ? parameters.end() : in.at;
    functionBody();
  }

  private void functionBody() throws ParseFault, TooDeep {
    in.skipLines();
    if (in.peek() != '(' && !COMPOUND.contains(plain())) {
      throw in.unexpected();
    }
    command();
  }

  private void coprocess() throws ParseFault, TooDeep {
    accept("coproc");
    in.skipBlanks();
    Matcher name = in.match(COPROCESS);
    in.at = name.lookingAt() ? name.end() : in.at;
    command();
  }

  /** Reads a command of words, or the function that its first word is the name of. */
  private void simple() throws ParseFault, TooDeep {
    boolean some = false;
    boolean named = false;
    while (true) {
      in.skipBlanks();
      if (redirection()) {
        some = true;
        continue;
      }
      int start = in.at;
      String word = words.word();
      if (in.at == start) {
        break;
      }
      some = true;
      in.skipBlanks();
      if (in.peek() == '(') {
        Matcher parameters = in.match(NO_PARAMETERS);
        if (named || !parameters.lookingAt()) {
          throw in.unexpected();
        }
        in.at = parameters.end();
        functionBody();
        return;
      }
      named |= !ASSIGNMENT.matcher(word).lookingAt();
    }
    if (!some) {
      throw in.unexpected();
    }
  }

  // Redirections

  private void redirections() throws ParseFault, TooDeep {
    in.skipBlanks();
    while (redirection()) {
      in.skipBlanks();
    }
  }

  private boolean redirection() throws ParseFault, TooDeep {
    Matcher operator = in.match(REDIRECTION);
    if (!operator.lookingAt()) {
      return false;
    }
    int start = in.at;
    in.at = operator.end();
    boolean text = HERE_DOCUMENT.matcher(operator.group()).matches();
    in.skipBlanks();
    int from = in.at;
    String word = words.word();
    if (in.at == from) {
      throw in.unexpected();
    }
    if (text) {
      String end = word.replaceAll("['\"\\\\]", "");
      in.announce(start, end, operator.group().endsWith("-"));
    }
    return true;
  }
}
