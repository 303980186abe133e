package io.github.lessonlint.mutation;

import io.github.lessonlint.model.Heading;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.model.Quiz.Option;
import io.github.lessonlint.model.Quiz.Question;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Faults of questions, options and answers. */
final class QuizMutations {

  private QuizMutations() {}

  static List<Mutation> all() {
    return List.of(
        Mutation.of("quiz/missing-answer", "answer lost", QuizMutations::unanswered),
        Mutation.of("quiz/answer-not-an-option", "a letter too far", QuizMutations::tooFar),
        Mutation.of("quiz/duplicate-option", "the one before", QuizMutations::sameOption),
        Mutation.of("quiz/option-sequence", "a letter twice", s -> letters(s, -1))
            .with("quiz/answer-not-an-option"),
        Mutation.of("quiz/option-sequence", "a letter left out", s -> letters(s, 1))
            .with("quiz/answer-not-an-option"),
        Mutation.of("quiz/too-few-options", "only the right one", QuizMutations::lonely),
        Mutation.of("quiz/multiple-answers", "another one", QuizMutations::second),
        Mutation.of("quiz/no-wrong-option", "all of them", QuizMutations::allRight),
        Mutation.of("quiz/unmatched-answer", "another number", QuizMutations::stray)
            // The question that it was for has none now.
            .with("quiz/missing-answer"),
        Mutation.of("quiz/question-numbering", "the number before", s -> numbers(s, n -> n - 1))
            .with("quiz/unmatched-answer", "quiz/missing-answer"),
        Mutation.of("quiz/question-numbering", "a number too high", s -> numbers(s, n -> n + 7))
            .with("quiz/unmatched-answer", "quiz/missing-answer"),
        Mutation.of("quiz/duplicate-question", "asked again", QuizMutations::again)
            // A list of answers by number has none for it.
            .with("quiz/missing-answer"),
        Mutation.of("quiz/empty-question", "words lost", QuizMutations::speechless)
            // The words said that several options are right.
            .with("quiz/multiple-answers"),
        Mutation.of("quiz/empty-option", "words lost", QuizMutations::emptyOption),
        Mutation.of("quiz/missing-explanation", "reason lost", QuizMutations::unexplained),
        Mutation.of(
            "quiz/explanation-contradicts-answer",
            "another letter is called right",
            s -> explained(s, o -> "The correct answer is " + o.label() + ".")),
        Mutation.of(
            "quiz/explanation-contradicts-answer",
            "another option word for word",
            s -> explained(s, o -> s.text(o.text().span()))),
        Mutation.of("quiz/unrecognised", "written in a way of its own", QuizMutations::strange));
  }

  private static boolean isTask(Question question) {
    return question.dialect().equals("task-list");
  }

  private static boolean isSingle(Question question) {
    return question.selection() == Quiz.Selection.SINGLE && question.keys().size() == 1;
  }

  private static boolean isAnsweredBelow(Question question) {
    int end = question.options().get(question.options().size() - 1).span().end();
    return !isTask(question) && question.keys().get(0).span().start() < end + 200;
  }

  private static Option right(Question question) {
    return question.options().get(question.keys().get(0).option().orElseThrow());
  }

  /** Returns the questions of some kind, each with what is planted in it. */
  private static Stream<Planted> each(
      Subject s, Predicate<Question> which, Function<Question, Stream<Planted>> plant) {
    return s.questions().stream().filter(which).flatMap(plant);
  }

  /** Makes several edits; the fault is in the line of the first one that is given. */
  private static Planted edit(Subject s, List<Span> spans, Function<Span, String> by) {
    StringBuilder text = new StringBuilder(s.text());
    spans.stream()
        .sorted(Comparator.reverseOrder())
        .forEach(span -> text.replace(span.start(), span.end(), by.apply(span)));
    return Planted.at(s.path(), s.line(spans.get(0)), text.toString());
  }

  private static Stream<Planted> unanswered(Subject s) {
    return each(
        s,
        q -> true,
        q ->
            Stream.of(
                isTask(q)
                    ? boxes(s, q.keys().stream().map(Quiz.Key::span).toList(), " ")
                        .reportedAt(s.line(q.span()))
                    : s.removeLine(s.line(q.keys().get(0).span())).reportedAt(s.line(q.span()))));
  }

  /** Checks or unchecks the boxes of options. */
  private static Planted boxes(Subject s, List<Span> boxes, String mark) {
    return edit(s, boxes.stream().map(b -> box(s, b)).toList(), span -> mark);
  }

  private static Span box(Subject s, Span option) {
    int at = s.text().indexOf('[', option.start()) + 1;
    return new Span(at, at + 1);
  }

  private static Stream<Planted> tooFar(Subject s) {
    return each(
        s,
        q -> !isTask(q),
        q ->
            q.keys().stream()
                .map(k -> s.replace(k.span(), "" + (char) ('A' + q.options().size()))));
  }

  private static Stream<Planted> sameOption(Subject s) {
    return each(
        s,
        q -> true,
        q ->
            IntStream.range(1, q.options().size())
                .mapToObj(
                    i ->
                        s.replace(
                            q.options().get(i).text().span(),
                            s.text(q.options().get(i - 1).text().span()))));
  }

  private static Stream<Planted> letters(Subject s, int by) {
    return each(
        s,
        q -> !isTask(q),
        q ->
            q.options().stream()
                .skip(by < 0 ? 1 : 0)
                .map(Option::labelSpan)
                .map(span -> s.replace(span, "" + (char) (s.text(span).charAt(0) + by))));
  }

  private static Stream<Planted> lonely(Subject s) {
    return each(
        s,
        QuizMutations::isSingle,
        q -> {
          List<Span> others =
              q.options().stream()
                  .filter(o -> !o.equals(right(q)))
                  .map(o -> s.wholeLine(s.line(o.span())))
                  .toList();
          long above =
              others.stream().filter(line -> line.start() < right(q).span().start()).count();
          return Stream.of(
              edit(s, others, span -> "").reportedAt(s.line(right(q).span()) - (int) above));
        });
  }

  private static Stream<Planted> second(Subject s) {
    return each(s, QuizMutations::isSingle, q -> second(s, q));
  }

  private static Stream<Planted> second(Subject s, Question question) {
    Stream<Option> others = question.options().stream().filter(o -> !o.equals(right(question)));
    Quiz.Key key = question.keys().get(0);
    if (!isTask(question)) {
      return others.map(o -> s.insert(key.span().end(), ", " + o.label()));
    }
    return others.map(
        o ->
            s.replace(box(s, o.span()), "x")
                .reportedAt(Math.max(s.line(o.span()), s.line(right(question).span()))));
  }

  private static Stream<Planted> allRight(Subject s) {
    return each(
        s,
        q -> q.selection() == Quiz.Selection.MULTIPLE,
        q -> {
          List<Span> options = q.options().stream().map(Option::span).toList();
          List<String> letters = q.options().stream().map(Option::label).toList();
          Span keys = q.keys().stream().map(Quiz.Key::span).reduce(Span::union).orElseThrow();
          Planted planted =
              isTask(q) ? boxes(s, options, "x") : s.replace(keys, String.join(", ", letters));
          return Stream.of(planted.reportedAt(s.line(q.span())));
        });
  }

  /** Gives an answer in a list of answers another number. */
  private static Stream<Planted> stray(Subject s) {
    return each(
        s,
        q -> !isTask(q) && !isAnsweredBelow(q),
        q -> {
          Span line = s.lineSpan(s.line(q.keys().get(0).span()));
          int dot = s.text(line).indexOf('.');
          return Stream.of(s.replace(new Span(line.start(), line.start() + dot), "9"));
        });
  }

  private static Stream<Planted> numbers(Subject s, Function<Integer, Integer> change) {
    return each(
        s,
        q -> q.number().orElse(1) > 1,
        q -> {
          int number = q.number().orElseThrow();
          Span line = s.lineSpan(s.line(q.span()));
          int at = line.start() + s.text(line).indexOf("" + number);
          return Stream.of(s.replace(new Span(at, at + 1), "" + change.apply(number)));
        });
  }

  /** Asks a question again right below it. */
  private static Stream<Planted> again(Subject s) {
    List<Planted> planted = new ArrayList<>();
    List<Question> questions = s.questions();
    for (int i = 0; i + 1 < questions.size(); i++) {
      Span block = new Span(start(s, questions.get(i)), start(s, questions.get(i + 1)));
      planted.add(s.insert(block.end(), s.text(block)));
    }
    return planted.stream();
  }

  private static int start(Subject s, Question question) {
    return s.lineSpan(s.line(question.span())).start();
  }

  private static Stream<Planted> speechless(Subject s) {
    return each(
        s,
        q -> !q.stem().text().isEmpty(),
        q -> Stream.of(speechless(s, q).reportedAt(s.line(q.span()))));
  }

  private static Planted speechless(Subject s, Question question) {
    Span line = s.lineSpan(s.line(question.span()));
    boolean ownLine = s.line(question.stem().span()) > s.line(question.span());
    // Otherwise the words stand after the number.
    int from = line.start() + s.text(line).indexOf(". ") + 2;
    return s.replace(ownLine ? question.stem().span() : new Span(from, line.end()), "");
  }

  private static Stream<Planted> emptyOption(Subject s) {
    return each(s, q -> true, q -> q.options().stream().map(o -> s.replace(o.text().span(), "")));
  }

  private static Stream<Planted> unexplained(Subject s) {
    return each(
        s,
        q -> q.explanation().isPresent(),
        q -> {
          Span why = q.explanation().orElseThrow().span();
          int line = s.line(why);
          boolean own = line > s.line(q.keys().get(0).span());
          Span dash = new Span(s.text().lastIndexOf('-', why.start()), why.end());
          Planted planted = s.replace(own ? s.lineSpan(line) : dash, "");
          return Stream.of(planted.reportedAt(s.line(q.keys().get(0).span())));
        });
  }

  private static Stream<Planted> explained(Subject s, Function<Option, String> by) {
    return each(
        s,
        q -> isSingle(q) && !isTask(q) && q.explanation().isPresent(),
        q ->
            q.options().stream()
                .filter(o -> !o.equals(right(q)))
                .map(o -> s.replace(q.explanation().orElseThrow().span(), by.apply(o))));
  }

  /** Writes another quiz, which no dialect knows, between the quiz's heading and the next one. */
  private static Stream<Planted> strange(Subject s) {
    List<Heading> sections = s.document().headings().stream().filter(h -> h.level() == 2).toList();
    return IntStream.range(0, sections.size())
        .filter(i -> sections.get(i).text().equals("Quiz"))
        .mapToObj(
            i -> {
              Span heading = sections.get(i).span();
              int end =
                  i + 1 < sections.size() ? sections.get(i + 1).span().start() : s.text().length();
              String quiz = "\n\nWhich number is even?\n\nA) 1\nB) 2\n\nKey = B\n\n";
              return s.replace(new Span(heading.end(), end), quiz);
            });
  }
}
