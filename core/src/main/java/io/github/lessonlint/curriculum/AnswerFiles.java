package io.github.lessonlint.curriculum;

import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Link;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.model.Quiz.Keyed;
import io.github.lessonlint.model.Quiz.Question;
import io.github.lessonlint.source.Paths;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gives questions the answers that stand in another file. The two belong together if one links to
 * the other, and no other file of questions is linked with that file of answers.
 */
public final class AnswerFiles {
  /** What fewer than half of the questions find an answer in is about something else. */
  private static final int SHARE = 2;

  private final Map<String, Document> documents = new HashMap<>();

  private AnswerFiles(List<Document> documents) {
    documents.forEach(d -> this.documents.put(d.path(), d));
  }

  /**
   * Returns the documents, in the same order, with keys for questions whose answers are elsewhere.
   */
  public static List<Document> join(List<Document> documents) {
    List<Document> answers = documents.stream().filter(d -> !d.quiz().answers().isEmpty()).toList();
    if (answers.isEmpty()) {
      return documents;
    }
    AnswerFiles files = new AnswerFiles(documents);
    answers.forEach(a -> files.join(a, documents));
    return documents.stream().map(d -> files.documents.get(d.path())).toList();
  }

  private void join(Document answers, List<Document> all) {
    List<Document> questions =
        all.stream().filter(d -> isOpen(d) && (leads(d, answers) || leads(answers, d))).toList();
    if (questions.size() == 1) {
      join(answers, questions.get(0));
    }
  }

  /** Whether a file asks questions with letters and numbers, and gives not one key itself. */
  private static boolean isOpen(Document document) {
    List<Question> questions = document.quiz().questions();
    Set<OptionalInt> numbers = new HashSet<>();
    return !questions.isEmpty()
        && questions.stream().allMatch(q -> q.keys().isEmpty() && isLettered(q))
        && questions.stream().allMatch(q -> q.number().isPresent() && numbers.add(q.number()));
  }

  private static boolean isLettered(Question question) {
    return !question.options().isEmpty()
        && question.options().stream().noneMatch(o -> o.label().isEmpty());
  }

  private static boolean leads(Document from, Document to) {
    return from.links().stream()
        .map(Link::target)
        .map(target -> target.split("[#?]", 2)[0].replace("%20", " "))
        .anyMatch(t -> !t.isEmpty() && Paths.resolve(from.source().folder(), t).equals(to.path()));
  }

  private void join(Document answers, Document questions) {
    Map<Integer, Quiz.Answer> byNumber = new HashMap<>();
    answers.quiz().answers().forEach(a -> byNumber.put(a.question(), a));
    List<Question> joined = new ArrayList<>();
    int found = 0;
    for (Question question : questions.quiz().questions()) {
      Quiz.Answer answer = byNumber.remove(question.number().orElseThrow());
      found += answer == null ? 0 : 1;
      joined.add(
          answer == null
              ? question.answered(List.of(), false, Keyed.NOWHERE)
              : question.answered(
                  keys(question, answer, answers.path()), answer.anyOne(), Keyed.UNREADABLE));
    }
    if (found * SHARE >= joined.size()) {
      List<Quiz.StrayKey> strays = byNumber.values().stream().flatMap(AnswerFiles::stray).toList();
      put(questions, questions.quiz().withQuestions(joined));
      put(answers, answers.quiz().withStrayKeys(strays));
    }
  }

  private void put(Document document, Quiz quiz) {
    documents.put(document.path(), document.withQuiz(quiz));
  }

  private static List<Quiz.Key> keys(Question question, Quiz.Answer answer, String file) {
    return answer.keys().stream()
        .map(
            key ->
                new Quiz.Key(
                    question.span(),
                    key.text(),
                    question.optionLabelled(key.text()),
                    Optional.of(file)))
        .toList();
  }

  private static Stream<Quiz.StrayKey> stray(Quiz.Answer answer) {
    return answer.keys().stream()
        .limit(1)
        .map(key -> new Quiz.StrayKey(key.span(), "" + answer.question(), key.text()));
  }
}
