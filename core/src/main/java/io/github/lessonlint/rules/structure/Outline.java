package io.github.lessonlint.rules.structure;

import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Heading;
import io.github.lessonlint.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The headings that divide a document into sections.
 *
 * @param document the document
 * @param headings its headings in the order of the file, without those inside lists and quotes
 * @param questions the offsets at which questions of quizzes start
 */
record Outline(Document document, List<Heading> headings, NavigableSet<Integer> questions) {
  private static final Pattern HTML_HEADING = Pattern.compile("(?i)<h[1-6][\\s>]");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  /** Words in headings of questions and answers, which many dialects of quizzes are made of. */
  private static final Set<String> OF_QUIZZES =
      Set.of(
          "question",
          "answer",
          "answers",
          "solution",
          "solutions",
          "hint",
          "exercise",
          "challenge",
          "q");

  static Outline of(Document document) {
    NavigableSet<Integer> questions = new TreeSet<>();
    document.quiz().questions().forEach(q -> questions.add(q.span().start()));
    return new Outline(
        document, document.headings().stream().filter(h -> !h.nested()).toList(), questions);
  }

  /** Returns the text between a heading and the next one, or the end of the file. */
  String textUnder(int heading) {
    int end =
        heading + 1 < headings.size()
            ? headings.get(heading + 1).span().start()
            : document.source().text().length();
    int start = headings.get(heading).span().end();
    return document.source().text(new Span(start, Math.max(start, end)));
  }

  /** Returns whether a heading of HTML, whose level nobody knows here, follows a heading. */
  boolean hasHtmlHeadingUnder(int heading) {
    return HTML_HEADING.matcher(textUnder(heading)).find();
  }

  /** Returns whether a heading is a question or an answer, or says what it is to do with them. */
  boolean isOfQuiz(int heading) {
    Heading asked = headings.get(heading);
    Integer question = questions.ceiling(asked.span().start());
    return (question != null && asked.span().contains(question))
        || NO_LETTERS
            .splitAsStream(asked.text().toLowerCase(Locale.ROOT))
            .anyMatch(OF_QUIZZES::contains);
  }

  /** Returns the level of the sections: 2, or 1 where several headings are of the first level. */
  int sectionLevel() {
    return headings.stream().filter(h -> h.level() == 1).count() > 1 ? 1 : 2;
  }

  /** Returns the line of a heading, from 1. */
  int line(Heading heading) {
    return document.source().position(heading.span().start()).line();
  }
}
