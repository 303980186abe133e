package io.github.lessonlint.quiz.component;

import io.github.lessonlint.model.Value;
import io.github.lessonlint.model.Value.Entry;
import io.github.lessonlint.model.Value.Mapping;
import io.github.lessonlint.model.Value.Scalar;
import io.github.lessonlint.model.Value.Sequence;
import io.github.lessonlint.quiz.text.Scan;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads literals as JavaScript writes them (ECMAScript 13.2), of which JSON is a part: strings,
 * templates, numbers, arrays and objects. What has to be evaluated, be it a call or an element, is
 * kept as a scalar of type null with its source as text. Steps over each character once.
 */
public final class Literals {
  private static final int DEEPEST = 60;
  private static final String BLANKS = " \t\r\n\uFEFF\u00A0";

  private final String text;
  private int at;
  private int depth;

  private Literals(String text, int start) {
    this.text = text;
    this.at = start;
  }

  /**
   * What was read.
   *
   * @param value the literal; empty where there is none that is whole
   * @param end offset at which reading ended: after the literal, or at what is wrong with it
   */
  public record Result(Optional<Value> value, int end) {}

  /** Returns the literal that starts at an offset of a text, after blanks and comments. */
  public static Result read(String text, int start) {
    Literals reader = new Literals(text, start);
    Optional<Value> value = reader.value();
    return new Result(value, Math.min(reader.at, text.length()));
  }

  /** Returns the literal between braces that starts at an offset, as deep in others as told. */
  static Result braced(String text, int start, int depth) {
    Literals reader = new Literals(text, start);
    reader.depth = depth + 1;
    Optional<Value> value = reader.value();
    return new Result(value, Math.min(reader.at, text.length()));
  }

  /** Returns the offset after the blanks and comments that start at one. */
  static int blanks(String text, int start) {
    Literals reader = new Literals(text, start);
    reader.skipBlanks();
    return reader.at;
  }

  private Optional<Value> value() {
    skipBlanks();
    int start = at;
    Optional<Value> literal = literal();
    if (literal.isEmpty()) {
      return literal;
    }
    int end = at;
    skipBlanks();
    if (at >= text.length() || ",]});".indexOf(text.charAt(at)) >= 0) {
      at = end;
      return literal;
    }
    return depth == 0 ? literal : expression(start);
  }

  private Optional<Value> literal() {
    if (at >= text.length() || depth > DEEPEST) {
      return Optional.empty();
    }
    char c = text.charAt(at);
    if (c == '{' || c == '[') {
      depth++;
      Optional<Value> nested = c == '{' ? object() : array();
      depth--;
      return nested;
    }
    if (c == '"' || c == '\'' || c == '`') {
      return string(c).map(s -> s);
    }
    Optional<Value> word = word();
    return word.isPresent() ? word : expression(at);
  }

  private Optional<Value> array() {
    int start = at++;
    List<Value> items = new ArrayList<>();
    while (!closes(']')) {
      Optional<Value> item = value();
      if (item.isEmpty() || !separates(']')) {
        return Optional.empty();
      }
      items.add(item.get());
    }
    at++;
    return Optional.of(new Sequence(new Span(start, at), items));
  }

  private Optional<Value> object() {
    int start = at++;
    List<Entry> entries = new ArrayList<>();
    while (!closes('}')) {
      Optional<Entry> entry = entry();
      if (entry.isEmpty() || !separates('}')) {
        return Optional.empty();
      }
      entries.add(entry.get());
    }
    at++;
    return Optional.of(new Mapping(new Span(start, at), entries));
  }

  /** {@code key: value}; {@code key} alone and {@code ...rest} have to be evaluated. */
  private Optional<Entry> entry() {
    int start = at;
    Optional<Scalar> key = key();
    skipBlanks();
    if (key.isPresent() && at < text.length() && text.charAt(at) == ':') {
      at++;
      return value().map(v -> new Entry(key.get(), v));
    }
    at = start;
    Optional<Value> opaque = expression(start);
    return opaque.map(v -> new Entry(new Scalar(v.span(), Value.Type.STRING, "", true), v));
  }

  private Optional<Scalar> key() {
    char c = text.charAt(at);
    if (c == '"' || c == '\'') {
      return string(c);
    }
    int start = at;
    while (at < text.length() && isNamePart(text.charAt(at))) {
      at++;
    }
    return at == start
        ? Optional.empty()
        : Optional.of(
            new Scalar(new Span(start, at), Value.Type.STRING, text.substring(start, at), true));
  }

  /** Returns whether a name goes on at an offset. */
  static boolean isNamePart(String text, int at) {
    return at < text.length() && isNamePart(text.charAt(at));
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$';
  }

  /** Whether the bracket closes after blanks. At the end of the text nothing does. */
  private boolean closes(char bracket) {
    skipBlanks();
    return at < text.length() && text.charAt(at) == bracket;
  }

  private boolean separates(char bracket) {
    skipBlanks();
    if (at < text.length() && text.charAt(at) == ',') {
      at++;
      return true;
    }
    return at < text.length() && text.charAt(at) == bracket;
  }

  /** A string, or a template, which is opaque if anything is put into it. */
  private Optional<Scalar> string(char quote) {
    int start = at;
    StringBuilder said = new StringBuilder();
    boolean opaque = false;
    at++;
    while (at < text.length() && text.charAt(at) != quote) {
      char c = text.charAt(at);
      if (c == '\n' && quote != '`') {
        return Optional.empty();
      }
      if (c == '\\') {
        escape(said);
      } else {
        opaque |= quote == '`' && text.startsWith("${", at);
        said.append(c);
        at++;
      }
    }
    if (at >= text.length()) {
      return Optional.empty();
    }
    at++;
    Span span = new Span(start, at);
    return Optional.of(
        opaque ? opaque(span) : new Scalar(span, Value.Type.STRING, said.toString(), false));
  }

  private void escape(StringBuilder said) {
    char c = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    int code = c == 'u' ? hex(at + 2) : -1;
    if (code >= 0) {
      said.append((char) code);
      at += 6;
      return;
    }
    switch (c) {
      case 'n' -> said.append('\n');
      case 't' -> said.append('\t');
      case 'r', 'b', 'f', '\n' -> said.append("");
      default -> said.append(c);
    }
    at += 2;
  }

  /** The number of four hexadecimal digits, or -1. */
  private int hex(int from) {
    int code = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }

  /** A number, a truth value or nothing. */
  private Optional<Value> word() {
    int end = at;
    while (end < text.length()
        && (isNamePart(text.charAt(end)) || "+-.".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    String word = text.substring(at, end);
    Optional<Value.Type> type = type(word);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    Span span = new Span(at, end);
    at = end;
    return Optional.of(new Scalar(span, type.get(), word, true));
  }

  private static Optional<Value.Type> type(String word) {
    if (word.equals("true") || word.equals("false")) {
      return Optional.of(Value.Type.BOOLEAN);
    }
    if (word.equals("null") || word.equals("undefined")) {
      return Optional.of(Value.Type.NULL);
    }
    int start = word.startsWith("-") ? 1 : 0;
    int digits = Scan.digits(word, start);
    if (digits == start) {
      return Optional.empty();
    }
    return Optional.of(digits == word.length() ? Value.Type.INTEGER : Value.Type.NUMBER);
  }

  // What has to be evaluated

  /** Steps to the comma or bracket that ends an expression. */
  private Optional<Value> expression(int start) {
    at = start;
    int open = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (open == 0 && ",]});".indexOf(c) >= 0) {
        break;
      }
      if (c == '<' && at + 1 < text.length() && startsTag(text.charAt(at + 1))) {
        at = JsxTag.endOfElement(text, at, depth);
      } else if (c == '"' || c == '\'' || c == '`') {
        if (string(c).isEmpty()) {
          return Optional.empty();
        }
      } else {
        open += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
        at++;
      }
    }
    boolean whole = at < text.length() && at > start;
    return whole ? Optional.of(opaque(new Span(start, at))) : Optional.empty();
  }

  private static boolean startsTag(char c) {
    return Character.isLetter(c) || c == '>';
  }

  private Scalar opaque(Span span) {
    String source = text.substring(span.start(), span.end()).stripTrailing();
    return new Scalar(
        new Span(span.start(), span.start() + source.length()), Value.Type.NULL, source, true);
  }

  private void skipBlanks() {
    while (at < text.length()) {
      if (BLANKS.indexOf(text.charAt(at)) >= 0) {
        at++;
      } else if (text.startsWith("//", at)) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (text.startsWith("/*", at)) {
        int end = text.indexOf("*/", at + 2);
        at = end < 0 ? text.length() : end + 2;
      } else {
        return;
      }
    }
  }
}
