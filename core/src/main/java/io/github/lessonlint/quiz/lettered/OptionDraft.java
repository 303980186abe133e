package io.github.lessonlint.quiz.lettered;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.quiz.text.OptionLabel;
import io.github.lessonlint.quiz.text.OptionLabel.Bold;
import io.github.lessonlint.quiz.text.Piece;
import io.github.lessonlint.quiz.text.QuizWords;
import io.github.lessonlint.quiz.text.Scan;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An option while it is read.
 *
 * @param piece its first line
 * @param head where it starts: its label, its box, or all of its first line
 * @param label its letter; empty where it has none
 * @param from offset in the first line's source at which its text starts
 * @param to offset at which the first line of its text ends
 * @param more the lines and blocks of it that follow the first line
 */
record OptionDraft(
    Piece piece, Span head, Optional<OptionLabel> label, int from, int to, List<Piece> more) {

  /** Returns the options of a line, usually one, that begins with a label. */
  static List<OptionDraft> lettered(Piece piece) {
    List<OptionDraft> options = new ArrayList<>();
    List<OptionLabel> labels = OptionLabel.all(piece.source());
    for (int i = 0; i < labels.size(); i++) {
      OptionLabel label = labels.get(i);
      int to = i + 1 < labels.size() ? labels.get(i + 1).start() : piece.source().length();
      Span head = piece.part(i == 0 ? 0 : label.start(), to);
      options.add(
          new OptionDraft(piece, head, Optional.of(label), label.end(), to, new ArrayList<>()));
    }
    return options;
  }

  /** Returns the letter, {@code A}; empty where there is none. */
  String letter() {
    return label.map(l -> Scan.letter(piece.source(), l.letter())).orElse("");
  }

  /**
   * Returns whether its text begins or ends with a mark or sign: {@code **two**}, {@code two *}.
   */
  boolean hasSign() {
    String text = toOption().text().text();
    String written = piece.source().substring(Math.min(from, to), to).strip();
    return isSign(text, 0)
        || isSign(text, text.length() - 1)
        || isSign(written, 0)
        || isSign(written, written.length() - 1);
  }

  private static boolean isSign(String text, int at) {
    if (text.isEmpty()) {
      return false;
    }
    int c = at == 0 ? text.codePointAt(0) : text.codePointBefore(at + 1);
    int type = Character.getType(c);
    boolean picture = type == Character.OTHER_SYMBOL || (c > 0x7F && type == Character.MATH_SYMBOL);
    return picture || "*_=~<>".indexOf(c) >= 0;
  }

  /** Returns whether a tick, "(correct)" or a star before its letter says that it is right. */
  boolean isTicked() {
    boolean star =
        label.filter(l -> l.bold() == Bold.NOTHING && l.letter() > l.start()).isPresent()
            && piece.source().charAt(label.orElseThrow().start()) == '*';
    return star || QuizWords.isTicked(toOption().text().text());
  }

  /** Returns its letter as the key. */
  KeyDraft.Letter toKey() {
    return new KeyDraft.Letter(toOption().labelSpan(), letter());
  }

  /** Returns the same option, its letter being a part of its text. */
  OptionDraft withoutLabel() {
    int start = label.map(OptionLabel::start).orElse(from);
    return new OptionDraft(piece, head, Optional.empty(), start, to, more);
  }

  Quiz.Option toOption() {
    Quiz.Text text = OptionText.of(piece, from, to, more);
    return new Quiz.Option(
        head.union(text.span()),
        letter(),
        label.map(l -> piece.part(l.letter(), l.letter() + 1)).orElse(head),
        text,
        OptionText.hasCode(more));
  }
}
