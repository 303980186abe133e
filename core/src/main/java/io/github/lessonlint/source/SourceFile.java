package io.github.lessonlint.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** One file: its path, its text and where its lines are. Immutable. */
public final class SourceFile {
  private static final char BOM = '\uFEFF';

  private final String path;
  private final String text;
  private final OptionalInt undecodable;
  private final LineIndex lines;

  private SourceFile(String path, String text, OptionalInt undecodable) {
    this(path, text, undecodable, LineIndex.of(text));
  }

  private SourceFile(String path, String text, OptionalInt undecodable, LineIndex lines) {
    this.path = path;
    this.text = text;
    this.undecodable = undecodable;
    this.lines = lines;
  }

  /** Returns a file with the given text; a leading byte order mark is taken off. */
  public static SourceFile of(String path, String text) {
    return new SourceFile(
        path, startsWithBom(text) ? text.substring(1) : text, OptionalInt.empty());
  }

  /**
   * Decodes strict UTF-8. Bytes that are not UTF-8 become U+FFFD in the text, and {@link
   * #undecodable()} tells where the first of them stood; the rest of the file is still readable.
   */
  public static SourceFile decode(String path, byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    OptionalInt undecodable = OptionalInt.empty();
    if (result.isError()) {
      undecodable = OptionalInt.of(out.position());
      decoder
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
      decoder.decode(in, out, true);
    }
    decoder.flush(out);
    String text = out.flip().toString();
    if (startsWithBom(text)) {
      text = text.substring(1);
      if (undecodable.isPresent()) {
        undecodable = OptionalInt.of(undecodable.getAsInt() - 1);
      }
    }
    return new SourceFile(path, text, undecodable);
  }

  private static boolean startsWithBom(String text) {
    return !text.isEmpty() && text.charAt(0) == BOM;
  }

  /** Returns the same file under another path, as seen from another root. */
  public SourceFile at(String otherPath) {
    return new SourceFile(otherPath, text, undecodable, lines);
  }

  /** Returns the path relative to the root, with {@code /} between names. */
  public String path() {
    return path;
  }

  /** Returns the last name of the path. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Returns the path of the folder the file is in; empty for the root. */
  public String folder() {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /** Returns the text as it stands in the file, line ends included, without a byte order mark. */
  public String text() {
    return text;
  }

  /** Returns the part of the text that a span covers. */
  public String text(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** Returns the offset in {@link #text()} of the first byte that is not UTF-8. */
  public OptionalInt undecodable() {
    return undecodable;
  }

  /** Returns the line index of {@link #text()}. */
  public LineIndex lines() {
    return lines;
  }

  /** Returns the position of an offset of {@link #text()}. */
  public Position position(int offset) {
    return lines.position(offset);
  }

  /** Returns a line (from 1) without its line end. */
  public String line(int line) {
    Span span = lineSpan(line);
    return text.substring(span.start(), span.end());
  }

  /** Returns the span of a line (from 1) without its line end. */
  public Span lineSpan(int line) {
    int start = lines.start(line);
    int end = lines.start(line + 1);
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return new Span(start, end);
  }

  @Override
  public String toString() {
    return path;
  }
}
