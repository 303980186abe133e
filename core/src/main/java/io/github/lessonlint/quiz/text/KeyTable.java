package io.github.lessonlint.quiz.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Reads keys by question number from a table, a row for each question or a column for each: {@code
 * | Question | Answer |} over {@code | 1 | B |}.
 */
public final class KeyTable {
  /** The header, the line below it, and a row. */
  private static final int FEWEST_ROWS = 3;

  /** What stands in one cell, and where in the table. */
  private record Cell(int start, String text) {

    OptionalInt number() {
      int digits = Scan.blanks(text, Words.QUESTION.end(text, Scan.decoration(text, 0)));
      int from = Scan.decoration(text, digits);
      int end = Scan.digits(text, from);
      boolean alone = Scan.decoration(text, end) == text.length();
      return end > from && end - from < 5 && alone
          ? OptionalInt.of(Integer.parseInt(text.substring(from, end)))
          : OptionalInt.empty();
    }

    boolean isAnswers() {
      int start = Scan.decoration(text, 0);
      boolean named = KeyLine.afterWords(text) == text.length();
      return start < text.length() && (named || QuizWords.titlesAnswers(text));
    }

    /** The key of a question, unless it stands in more words than a reason. */
    KeyList.Key key(int number) {
      KeyLine line = KeyLine.value(text, 0);
      List<Integer> letters = line.letters().stream().map(at -> start + at).toList();
      return new KeyList.Key(number, start, start + text.length(), letters, line.anyOne());
    }
  }

  private KeyTable() {}

  /** Returns the keys of a table that says that it holds answers; empty for other tables. */
  public static List<KeyList.Key> announced(String table) {
    List<List<Cell>> rows = rows(table);
    return isTable(rows) && rows.get(0).stream().anyMatch(Cell::isAnswers)
        ? down(rows)
        : isTable(rows) && rows.get(2).get(0).isAnswers() ? across(rows) : List.of();
  }

  /** Returns the keys of a table that stands where answers are to be expected. */
  public static List<KeyList.Key> of(String table) {
    List<List<Cell>> rows = rows(table);
    if (!isTable(rows)) {
      return List.of();
    }
    List<KeyList.Key> keys = down(rows);
    return keys.isEmpty() ? across(rows) : keys;
  }

  private static boolean isTable(List<List<Cell>> rows) {
    return rows.size() >= FEWEST_ROWS && rows.stream().allMatch(r -> r.size() > 1);
  }

  /** A row for each question: a column of numbers, and one of keys. */
  private static List<KeyList.Key> down(List<List<Cell>> rows) {
    List<Cell> header = rows.get(0);
    List<List<Cell>> body = rows.subList(2, rows.size());
    Optional<Integer> answers =
        IntStream.range(0, header.size())
            .boxed()
            .filter(i -> header.get(i).isAnswers())
            .findFirst();
    int column = answers.orElse(1);
    boolean plain = answers.isPresent() || header.size() == 2;
    List<KeyList.Key> keys = new ArrayList<>();
    for (List<Cell> row : body) {
      OptionalInt number = row.get(0).number();
      if (!plain || column == 0 || number.isEmpty() || column >= row.size()) {
        return List.of();
      }
      keys.add(row.get(column).key(number.getAsInt()));
    }
    return certain(keys);
  }

  /** A column for each question: its number, and its key below; a word may stand before both. */
  private static List<KeyList.Key> across(List<List<Cell>> rows) {
    List<Cell> numbers = rows.get(0);
    List<Cell> letters = rows.get(2);
    int first = numbers.get(0).number().isPresent() ? 0 : 1;
    List<KeyList.Key> keys = new ArrayList<>();
    for (int i = first; i < numbers.size(); i++) {
      OptionalInt number = numbers.get(i).number();
      if (number.isEmpty() || i >= letters.size() || rows.size() > FEWEST_ROWS) {
        return List.of();
      }
      keys.add(letters.get(i).key(number.getAsInt()));
    }
    return certain(keys);
  }

  /** A table of anything but letters is none of keys. */
  private static List<KeyList.Key> certain(List<KeyList.Key> keys) {
    return keys.stream().allMatch(k -> !k.letters().isEmpty()) ? keys : List.of();
  }

  private static List<List<Cell>> rows(String table) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int start = 0; start < table.length(); ) {
      int newline = table.indexOf('\n', start);
      int end = newline < 0 ? table.length() : newline;
      rows.add(cells(table, start, end));
      start = end + 1;
    }
    return rows;
  }

  private static List<Cell> cells(String table, int from, int to) {
    List<Cell> cells = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || table.charAt(i) == '|') {
        String text = table.substring(start, i);
        boolean edge = (start == from || i == to) && text.replace(">", "").isBlank();
        if (!edge) {
          int blanks = Scan.blanks(text, 0);
          cells.add(new Cell(start + blanks, text.strip()));
        }
        start = i + 1;
      }
    }
    return cells;
  }
}
