package io.github.lessonlint.quiz.component;

import io.github.lessonlint.model.Value;
import io.github.lessonlint.model.Value.Entry;
import io.github.lessonlint.model.Value.Mapping;
import io.github.lessonlint.model.Value.Scalar;
import io.github.lessonlint.quiz.text.Scan;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A shortcode of Hugo (gohugo.io/content-management/shortcodes): {@code {{< name key="value" >}}}
 * or {@code {{% name %}}}.
 *
 * @param name what it is called, in lower case
 * @param closing whether it ends one that was opened
 * @param span all of it
 * @param params its named parameters
 */
record Shortcode(String name, boolean closing, Span span, Mapping params) {
  private static final int LONGEST = 20_000;

  /**
   * Returns the shortcodes of a page. One in the marks of a comment, which Hugo shows as it is, is
   * none.
   *
   * @param markup the page
   * @param live the page without code and comments
   */
  static List<Shortcode> of(String markup, String live) {
    List<Shortcode> found = new ArrayList<>();
    int at = live.indexOf("{{");
    while (at >= 0) {
      boolean marked = at + 2 < live.length() && "<%".indexOf(live.charAt(at + 2)) >= 0;
      Optional<Shortcode> code = marked ? new Parser(markup, at).parse() : Optional.empty();
      code.ifPresent(found::add);
      at = live.indexOf("{{", code.map(c -> c.span().end()).orElse(at + 2));
    }
    return found;
  }

  /** Reads one shortcode. */
  private static final class Parser {
    private final String text;
    private final int start;
    private final String close;
    private final int limit;
    private final List<Entry> params = new ArrayList<>();
    private int at;

    Parser(String text, int start) {
      this.text = text;
      this.start = start;
      this.close = text.charAt(start + 2) == '<' ? ">}}" : "%}}";
      this.limit = Math.min(text.length(), start + LONGEST);
      this.at = start + 3;
    }

    Optional<Shortcode> parse() {
      skipBlanks();
      boolean closing = at < limit && text.charAt(at) == '/';
      at += closing ? 1 : 0;
      skipBlanks();
      int from = at;
      at = word();
      String name = text.substring(from, at).toLowerCase(Locale.ROOT);
      boolean read = !name.isEmpty();
      while (read && at < limit) {
        skipBlanks();
        if (text.startsWith(close, at)) {
          Span span = new Span(start, at + close.length());
          return Optional.of(new Shortcode(name, closing, span, new Mapping(span, params)));
        }
        read = param();
      }
      return Optional.empty();
    }

    private void skipBlanks() {
      while (at < limit && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }

    private int word() {
      int i = at;
      while (i < limit
          && (Character.isLetterOrDigit(text.charAt(i)) || "_-./".indexOf(text.charAt(i)) >= 0)) {
        i++;
      }
      return i;
    }

    /** {@code key="value"}, {@code key=value}, or a value alone, which has no name. */
    private boolean param() {
      int from = at;
      int end = word();
      if (end == from || end >= limit || text.charAt(end) != '=') {
        return value().isPresent();
      }
      Scalar key =
          new Scalar(new Span(from, end), Value.Type.STRING, text.substring(from, end), true);
      at = end + 1;
      Optional<Value> value = value();
      value.ifPresent(v -> params.add(new Entry(key, v)));
      return value.isPresent();
    }

    private Optional<Value> value() {
      char quote = at < limit ? text.charAt(at) : ' ';
      return quote == '"' || quote == '`' ? quoted(quote) : bare();
    }

    private Optional<Value> quoted(char quote) {
      int from = at;
      StringBuilder said = new StringBuilder();
      at++;
      while (at < limit && text.charAt(at) != quote) {
        boolean escaped = quote == '"' && text.charAt(at) == '\\' && at + 1 < limit;
        at += escaped ? 1 : 0;
        said.append(text.charAt(at));
        at++;
      }
      at++;
      return at <= limit ? Optional.of(scalar(from, said.toString())) : Optional.empty();
    }

    private Optional<Value> bare() {
      int from = at;
      while (at < limit
          && !Character.isWhitespace(text.charAt(at))
          && !text.startsWith(close, at)
          && !text.startsWith("{{", at)
          && "\"`=".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return at > from ? Optional.of(scalar(from, text.substring(from, at))) : Optional.empty();
    }

    private Value scalar(int from, String said) {
      boolean digits = !said.isEmpty() && Scan.digits(said, 0) == said.length();
      return new Scalar(
          new Span(from, at), digits ? Value.Type.INTEGER : Value.Type.STRING, said, false);
    }
  }
}
