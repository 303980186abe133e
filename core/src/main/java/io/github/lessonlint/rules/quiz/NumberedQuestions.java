package io.github.lessonlint.rules.quiz;

import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Heading;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Takes the questions of a file apart into runs that are numbered together. */
final class NumberedQuestions {
  /** A second run of so few in one section is none: its first number is wrong. */
  private static final int FEWEST_BEFORE_RESTART = 3;

  private final Document document;
  private final NavigableMap<Integer, Heading> headings = new TreeMap<>();
  private final List<Member> members = new ArrayList<>();

  /**
   * A question with a number.
   *
   * @param digits where the number stands
   * @param item whether it is an item of a numbered list
   * @param section a number that all questions of one section share
   */
  record Member(Quiz.Question question, int number, Span digits, boolean item, int section) {}

  private NumberedQuestions(Document document) {
    this.document = document;
    document.headings().forEach(h -> headings.put(h.span().start(), h));
  }

  /** Returns the runs, each in the order of the file. */
  static List<List<Member>> runs(Document document) {
    NumberedQuestions questions = new NumberedQuestions(document);
    questions.collect();
    return questions.split();
  }

  private void collect() {
    int section = 0;
    Optional<Quiz.Question> last = Optional.empty();
    for (Quiz.Question question : document.quiz().questions()) {
      Optional<Span> digits = digits(question);
      // A question whose number cannot be seen may have any: nothing is known across it.
      if (digits.isEmpty() || (last.isPresent() && isSectionBetween(last.get(), question))) {
        section++;
      }
      if (digits.isPresent()) {
        int number = question.number().orElseThrow();
        members.add(new Member(question, number, digits.get(), isItem(digits.get()), section));
      }
      last = Optional.of(question);
    }
  }

  /** Returns where a question's number stands: the first digits of its line. */
  private Optional<Span> digits(Quiz.Question question) {
    if (question.number().isEmpty()) {
      return Optional.empty();
    }
    String text = document.source().text();
    Span line = lineAt(question.span().start());
    int at = line.start();
    while (at < line.end() && !isDigit(text.charAt(at))) {
      at++;
    }
    int end = at;
    while (end < line.end() && isDigit(text.charAt(end))) {
      end++;
    }
    String number = String.valueOf(question.number().getAsInt());
    return text.substring(at, end).equals(number)
        ? Optional.of(new Span(at, end))
        : Optional.empty();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether nothing but blanks and quote marks stand before a number, as in lists. */
  private boolean isItem(Span digits) {
    Span before = new Span(lineAt(digits.start()).start(), digits.start());
    return document.source().text(before).chars().allMatch(c -> " \t>".indexOf(c) >= 0);
  }

  private Span lineAt(int offset) {
    return document.source().lineSpan(document.source().lines().line(offset));
  }

  /** Whether a heading stands between two questions that is not a part of the first one. */
  private boolean isSectionBetween(Quiz.Question first, Quiz.Question second) {
    int from = first.span().start();
    int to = second.span().start();
    Optional<Heading> own = Optional.ofNullable(headings.get(to));
    return headings.subMap(from, false, Math.max(from, to), false).values().stream()
        .filter(h -> own.isEmpty() || h.level() < own.get().level())
        .anyMatch(h -> first.keys().stream().noneMatch(k -> h.span().contains(k.span())));
  }

  private List<List<Member>> split() {
    List<List<Member>> runs = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      if (i == 0 || members.get(i).section != members.get(i - 1).section || restarts(i, runs)) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(members.get(i));
    }
    return runs;
  }

  /** Whether a number 1 begins another run, rather than being wrong itself. */
  private boolean restarts(int at, List<List<Member>> runs) {
    int before = runs.get(runs.size() - 1).size();
    if (members.get(at).number != 1 || members.get(at - 1).number == 1) {
      return false;
    }
    boolean last =
        at + 1 == members.size() || members.get(at + 1).section != members.get(at).section;
    if (last) {
      return members.get(at).item || before < FEWEST_BEFORE_RESTART;
    }
    return members.get(at + 1).number != members.get(at - 1).number + 2;
  }
}
