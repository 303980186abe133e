package io.github.lessonlint.source;

/**
 * A half-open range of a file's text.
 *
 * @param start the first offset, 0-based, in UTF-16 units of {@link SourceFile#text()}
 * @param end the offset after the last, never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** The empty span at an offset. */
  public static Span at(int offset) {
    return new Span(offset, offset);
  }

  /** Returns how many UTF-16 units the span covers. */
  public int length() {
    return end - start;
  }

  /** Returns whether the span covers nothing. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Returns whether {@code other} lies wholly inside this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Returns whether the unit at {@code offset} is part of the span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Returns the smallest span that covers both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
