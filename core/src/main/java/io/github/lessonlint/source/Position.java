package io.github.lessonlint.source;

/**
 * A place in a file as people count.
 *
 * @param line the line, from 1
 * @param column the column, from 1, in UTF-16 units
 */
public record Position(int line, int column) {

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
