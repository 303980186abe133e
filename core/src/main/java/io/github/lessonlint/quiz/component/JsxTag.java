package io.github.lessonlint.quiz.component;

import io.github.lessonlint.model.Value;
import io.github.lessonlint.model.Value.Entry;
import io.github.lessonlint.model.Value.Mapping;
import io.github.lessonlint.model.Value.Scalar;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A tag as JSX writes it (facebook.github.io/jsx). A property without a value is true, one with an
 * expression holds the literal that it is.
 *
 * @param name what the element is called; empty for a fragment
 * @param form which kind of tag
 * @param span the whole tag; of a broken one as far as it could be read
 * @param props the properties, whose span is that of the tag
 */
record JsxTag(String name, Form form, Span span, Mapping props) {
  private static final int DEEPEST = 60;

  enum Form {
    OPEN,
    CLOSE,
    /** {@code <Quiz />}. */
    WHOLE,
    BROKEN
  }

  /** Returns the tag that starts at an offset, at which there is a {@code <}. */
  static JsxTag at(String text, int start) {
    return at(text, start, 0);
  }

  private static JsxTag at(String text, int start, int depth) {
    return new Parser(text, start, depth).parse();
  }

  boolean is(Form other) {
    return form == other;
  }

  /** Returns the offset after the element whose first tag starts at an offset. */
  static int endOfElement(String text, int start, int depth) {
    int open = 0;
    int at = start;
    do {
      if (text.charAt(at) == '{') {
        Literals.Result inside = Literals.braced(text, at + 1, depth + 1);
        at = Math.max(at + 1, inside.end());
      } else {
        JsxTag tag = at(text, at, depth + 1);
        open += tag.is(Form.OPEN) ? 1 : tag.is(Form.CLOSE) ? -1 : 0;
        at = tag.span().end();
        if (tag.is(Form.BROKEN)) {
          return text.length();
        }
      }
      while (open > 0 && at < text.length() && text.charAt(at) != '<' && text.charAt(at) != '{') {
        at++;
      }
    } while (open > 0 && at < text.length());
    return at;
  }

  /** Reads one tag. */
  private static final class Parser {
    private final String text;
    private final int start;
    private final int depth;
    private final List<Entry> props = new ArrayList<>();
    private int at;

    Parser(String text, int start, int depth) {
      this.text = text;
      this.start = start;
      this.depth = depth;
      this.at = start + 1;
    }

    JsxTag parse() {
      boolean closing = is('/');
      at += closing ? 1 : 0;
      String name = name();
      boolean read = depth <= DEEPEST;
      while (read && at < text.length()) {
        at = Literals.blanks(text, at);
        if (is('>')) {
          at++;
          return tag(name, closing ? Form.CLOSE : Form.OPEN);
        }
        if (text.startsWith("/>", at)) {
          at += 2;
          return tag(name, Form.WHOLE);
        }
        read = is('{') ? spread() : prop();
      }
      return tag(name, Form.BROKEN);
    }

    private JsxTag tag(String name, Form form) {
      Span span = new Span(start, Math.min(at, text.length()));
      return new JsxTag(name, form, span, new Mapping(span, props));
    }

    private String name() {
      int from = at;
      while (at < text.length()
          && (Character.isLetterOrDigit(text.charAt(at))
              || "_$.:-".indexOf(text.charAt(at)) >= 0)) {
        at++;
      }
      return text.substring(from, at);
    }

    private boolean spread() {
      return braced().isPresent();
    }

    private boolean prop() {
      int from = at;
      String name = name();
      if (name.isEmpty()) {
        return false;
      }
      Scalar key = new Scalar(new Span(from, at), Value.Type.STRING, name, true);
      int after = Literals.blanks(text, at);
      if (after >= text.length() || text.charAt(after) != '=') {
        props.add(new Entry(key, new Scalar(key.span(), Value.Type.BOOLEAN, "true", true)));
        return true;
      }
      at = Literals.blanks(text, after + 1);
      Optional<Value> value = is('{') ? braced() : quoted();
      value.ifPresent(v -> props.add(new Entry(key, v)));
      return value.isPresent();
    }

    private Optional<Value> braced() {
      Literals.Result inside = Literals.braced(text, at + 1, depth);
      at = Literals.blanks(text, inside.end());
      boolean closed = is('}');
      at += closed ? 1 : 0;
      return closed ? inside.value() : Optional.empty();
    }

    private Optional<Value> quoted() {
      int from = at;
      int end = is('"') || is('\'') ? text.indexOf(text.charAt(at), at + 1) : -1;
      if (end < 0) {
        return Optional.empty();
      }
      at = end + 1;
      Span span = new Span(from, at);
      return Optional.of(new Scalar(span, Value.Type.STRING, text.substring(from + 1, end), false));
    }

    private boolean is(char c) {
      return at < text.length() && text.charAt(at) == c;
    }
  }
}
