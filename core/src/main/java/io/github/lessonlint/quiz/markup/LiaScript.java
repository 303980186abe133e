package io.github.lessonlint.quiz.markup;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.quiz.Page;
import io.github.lessonlint.quiz.QuizDialect;
import java.util.Locale;

/**
 * LiaScript: lines {@code [(X)] text} and {@code [( )] text} of which one is chosen, {@code [[X]]
 * text} and {@code [[ ]] text} of which several are, tables of such boxes, {@code [[ a | (b) | c
 * ]]} and gaps, {@code [[word]]}. Other tools link to pages with double brackets, so gaps count
 * only in a file that plainly is a course.
 */
public final class LiaScript implements QuizDialect {

  @Override
  public String name() {
    return "liascript";
  }

  @Override
  public Quiz read(Page page) {
    String markup = page.markup();
    if (!markup.contains("[[") && !markup.contains("[(")) {
      return Quiz.NONE;
    }
    return Quiz.of(new LiaReader(name(), markup, isCourse(page)).read());
  }

  /** Whether the file begins with the comment that describes a course. */
  private static boolean isCourse(Page page) {
    String text = page.markup().strip();
    if (!text.startsWith("<!--")) {
      return false;
    }
    int end = text.indexOf("-->");
    String head = end < 0 ? "" : text.substring(0, end);
    boolean narrated = head.lines().anyMatch(l -> l.strip().startsWith("narrator:"));
    return narrated || (!head.isEmpty() && text.toLowerCase(Locale.ROOT).contains("liascript"));
  }
}
