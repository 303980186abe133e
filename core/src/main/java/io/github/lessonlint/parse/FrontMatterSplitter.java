package io.github.lessonlint.parse;

import io.github.lessonlint.model.Comment;
import io.github.lessonlint.model.FrontMatter.Format;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Finds the front matter of a file: where it opens and where the body starts. Markdown knows {@code
 * ---} as a thematic break too, so what follows must look like metadata.
 */
final class FrontMatterSplitter {
  private static final Pattern FENCE = Pattern.compile("(?:```|~~~).*");
  private static final Pattern HEADING = Pattern.compile("#{1,6}[ \\t]+\\S.*");

  /** A mistaken closing delimiter: too short, too long, or dashes of a word processor. */
  private static final Pattern DASHES = Pattern.compile("(?:--|-{4,}|[\\u2013\\u2014]+-?)[ \\t]*");

  private static final Pattern YAML_KEY =
      Pattern.compile(
          "(?:[\\p{L}_](?:[^\\s:]|:(?=\\S))*+|\"[^\"]*+\"|'[^']*+')[ \\t]*+:(?:[ \\t].*)?");
  private static final Pattern TOML_KEY =
      Pattern.compile("(?:[A-Za-z0-9_.-]++|\"[^\"]*+\"|'[^']*+')[ \\t]*+=.*");

  private static final Pattern ITEM_WITH_KEY = Pattern.compile("- \\w++:(?: .*)?");

  /** A key that nobody would write at the start of a sentence. */
  private static final Pattern PLAIN_KEY = Pattern.compile("[a-z][a-z0-9_]*+[ \\t]*+[:=].*");

  private final SourceFile source;
  private final int lineCount;
  private final List<Comment> comments = new ArrayList<>();

  private FrontMatterSplitter(SourceFile source) {
    this.source = source;
    this.lineCount = source.lines().lineCount();
  }

  /**
   * The parts of a file with front matter.
   *
   * @param opening the line that opens it
   * @param content what stands between the delimiters
   * @param closing the line that closes it
   * @param bodyStart where the body starts: an offset in the file
   * @param comments the HTML comments before the front matter
   */
  record Split(
      Format format,
      Span opening,
      Span content,
      Optional<Span> closing,
      int bodyStart,
      List<Comment> comments) {}

  /** What a line looks like to a reader of metadata. */
  private enum Kind {
    BLANK,
    COMMENT,
    KEY,
    NESTED,
    OTHER
  }

  /** Returns the parts of a file; empty if it has no front matter. */
  static Optional<Split> split(SourceFile source) {
    return new FrontMatterSplitter(source).split();
  }

  private Optional<Split> split() {
    OptionalInt opening = opening();
    if (opening.isEmpty()) {
      return Optional.empty();
    }
    int open = opening.getAsInt();
    Format format = source.line(open).startsWith("---") ? Format.YAML : Format.TOML;
    OptionalInt closing = closing(open + 1, format);
    Lines lines = new Lines(format, open + 1, closing.orElse(lineCount + 1));
    OptionalInt cut = cut(lines, closing.isPresent());
    boolean closed = closing.isPresent() && cut.isEmpty();
    if (!looksLikeMetadata(lines, cut.orElse(lines.end), closed)) {
      return Optional.empty();
    }
    return Optional.of(closed ? closed(format, open, lines.end) : unclosed(format, open, cut));
  }

  private Split closed(Format format, int open, int close) {
    Span content = new Span(start(open + 1), start(close));
    return new Split(
        format,
        source.lineSpan(open),
        content,
        Optional.of(source.lineSpan(close)),
        start(close + 1),
        comments);
  }

  private Split unclosed(Format format, int open, OptionalInt cut) {
    int end = cut.orElse(lineCount + 1);
    boolean dashes = cut.isPresent() && DASHES.matcher(source.line(end)).matches();
    Span content = new Span(start(open + 1), start(end));
    int bodyStart = dashes ? start(end + 1) : content.end();
    return new Split(format, source.lineSpan(open), content, Optional.empty(), bodyStart, comments);
  }

  /** Offset at which a line starts; past the last line, the end of the text. */
  private int start(int line) {
    return source.lines().start(line);
  }

  /** The line of the opening delimiter: the first after blank lines and HTML comments. */
  private OptionalInt opening() {
    int line = 1;
    while (line <= lineCount) {
      String text = source.line(line);
      if (isDelimiter(text, "---") || isDelimiter(text, "+++")) {
        return OptionalInt.of(line);
      } else if (text.startsWith("<!--")) {
        int end = source.text().indexOf("-->", start(line) + 4);
        if (end < 0) {
          return OptionalInt.empty();
        }
        Span span = new Span(start(line), end + 3);
        line = source.lines().line(end);
        if (!source.text(new Span(span.end(), source.lineSpan(line).end())).isBlank()) {
          return OptionalInt.empty();
        }
        comments.add(new Comment(span, source.text().substring(span.start() + 4, end).strip()));
      } else if (!text.isBlank()) {
        return OptionalInt.empty();
      }
      line++;
    }
    return OptionalInt.empty();
  }

  private OptionalInt closing(int from, Format format) {
    for (int line = from; line <= lineCount; line++) {
      String text = source.line(line);
      boolean closes =
          format == Format.YAML
              ? isDelimiter(text, "---") || isDelimiter(text, "...")
              : isDelimiter(text, "+++");
      if (closes) {
        return OptionalInt.of(line);
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isDelimiter(String line, String delimiter) {
    return line.startsWith(delimiter) && line.substring(delimiter.length()).isBlank();
  }

  /**
   * Returns the first line that is body rather than metadata. Where a closing delimiter was found
   * (maybe a thematic break of the body), only what can hardly be metadata counts; where there is
   * none, anything after the keys that does not look like metadata.
   */
  private OptionalInt cut(Lines lines, boolean closed) {
    boolean closerStandsAlone = closed && lines.kind(lines.end - 1) == Kind.BLANK;
    int heading = lines.end;
    boolean sawKey = false;
    for (int line = lines.from; line < lines.end; line++) {
      String text = source.line(line);
      Kind kind = lines.kind(line);
      boolean afterBlank = lines.kind(line - 1) == Kind.BLANK;
      if (kind == Kind.KEY) {
        sawKey = true;
        heading = lines.end;
      } else if (sawKey && HEADING.matcher(text).matches()) {
        heading = Math.min(heading, line);
        if (isBodyHeading(lines, line, closed)) {
          return OptionalInt.of(heading);
        }
      } else if (sawKey && (FENCE.matcher(text).matches() || DASHES.matcher(text).matches())) {
        return OptionalInt.of(Math.min(heading, line));
      } else if (sawKey && kind == Kind.OTHER) {
        boolean fault = !afterBlank && lines.kind(line + 1) == Kind.KEY;
        if (closed ? afterBlank && closerStandsAlone : !fault) {
          return OptionalInt.of(Math.min(heading, line));
        }
      }
    }
    return OptionalInt.empty();
  }

  /** Whether a line that may be a comment or a heading is a heading, by what follows it. */
  private static boolean isBodyHeading(Lines lines, int line, boolean closed) {
    int next = lines.nextContent(line);
    if (next == lines.end) {
      return !closed;
    }
    boolean gap = lines.kind(line + 1) == Kind.BLANK;
    return lines.kind(next) == Kind.OTHER || (!closed && gap);
  }

  private boolean looksLikeMetadata(Lines lines, int end, boolean closed) {
    int keys = 0;
    int others = 0;
    OptionalInt first = OptionalInt.empty();
    for (int line = lines.from; line < end; line++) {
      Kind kind = lines.kind(line);
      keys += kind == Kind.KEY ? 1 : 0;
      others += kind == Kind.OTHER ? 1 : 0;
      if (first.isEmpty() && kind != Kind.BLANK && kind != Kind.COMMENT) {
        first = OptionalInt.of(line);
      }
    }
    if (first.isEmpty()) {
      return closed && lines.allBlank();
    }
    String firstText = source.line(first.getAsInt());
    if (keys == 0) {
      return closed && (firstText.startsWith("{") || ITEM_WITH_KEY.matcher(firstText).matches());
    }
    boolean detached = lines.kind(lines.from) == Kind.BLANK;
    if (closed) {
      return detached ? others == 0 : keys * 3 >= keys + others;
    }
    boolean surelyKeys = keys > 1 || PLAIN_KEY.matcher(firstText).matches();
    return !detached && lines.kind(first.getAsInt()) == Kind.KEY && surelyKeys;
  }

  /** The lines between the delimiters, and what each looks like. */
  private final class Lines {
    private final int from;
    private final int end;
    private final Kind[] kinds;
    private final int[] nextContent;

    Lines(Format format, int from, int end) {
      this.from = from;
      this.end = end;
      this.kinds = new Kind[end - from];
      this.nextContent = new int[end - from];
      int next = end;
      for (int line = end - 1; line >= from; line--) {
        Kind kind = kindOf(source.line(line), format);
        kinds[line - from] = kind;
        nextContent[line - from] = next;
        next = kind == Kind.BLANK || kind == Kind.COMMENT ? next : line;
      }
    }

    /** What a line looks like; outside the delimiters, like nothing. */
    Kind kind(int line) {
      return line < from || line >= end ? Kind.OTHER : kinds[line - from];
    }

    /** The first line after the given one that is neither blank nor a comment, or the end. */
    int nextContent(int line) {
      return nextContent[line - from];
    }

    boolean allBlank() {
      return Arrays.stream(kinds).allMatch(k -> k == Kind.BLANK);
    }
  }

  private static Kind kindOf(String text, Format format) {
    if (text.isBlank()) {
      return Kind.BLANK;
    }
    char first = text.charAt(0);
    if (first == '#') {
      return Kind.COMMENT;
    }
    boolean item = text.startsWith("- ") || text.equals("-");
    if (first == ' ' || first == '\t' || first == ']' || first == '}' || item) {
      return Kind.NESTED;
    }
    if (format == Format.TOML) {
      return first == '[' || TOML_KEY.matcher(text).matches() ? Kind.KEY : Kind.OTHER;
    }
    return YAML_KEY.matcher(text).matches() ? Kind.KEY : Kind.OTHER;
  }
}
