package io.github.lessonlint.rules.quiz;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.LinkTarget;
import io.github.lessonlint.curriculum.Resolution;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.rules.quiz.NumberedQuestions.Member;
import io.github.lessonlint.source.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells whether something but the questions themselves depends on their numbers. */
final class QuestionMentions {
  private static final Pattern MENTION =
      Pattern.compile("(?i)(?:\\bquestions?|\\bq|#)[ .:#*_]{0,4}([0-9])");

  /** What may stand on a line before a question's number: marks, tags, a word or two. */
  private static final String LABEL =
      "(?m)^(?:<[^>\\n]{0,80}+>|[^\\p{L}\\p{N}\\n]){0,20}+(?:\\p{L}{1,20}+ ?){0,3}+"
          + "[^\\p{L}\\p{N}\\n]{0,4}+";

  private QuestionMentions() {}

  /** Returns whether a line between two offsets begins as a question of that number would. */
  static boolean isLabelled(Document document, int from, int to, int number) {
    return Pattern.compile(LABEL + number + "(?![0-9])")
        .matcher(document.source().text())
        .region(from, Math.max(from, to))
        .find();
  }

  /** Returns whether an answer, a sentence or a link refers to questions by their numbers. */
  static boolean any(Document document, Curriculum curriculum) {
    Quiz quiz = document.quiz();
    return !quiz.strayKeys().isEmpty()
        || hasKeyElsewhere(quiz.questions())
        || isMentioned(document)
        || curriculum.documents().stream().anyMatch(d -> linksTo(document, d, curriculum));
  }

  /** Whether a key stands outside its own question, where it is matched by number. */
  private static boolean hasKeyElsewhere(List<Quiz.Question> questions) {
    for (int i = 0; i + 1 < questions.size(); i++) {
      int next = questions.get(i + 1).span().start();
      Quiz.Question question = questions.get(i);
      boolean unread = question.keyed() != Quiz.Keyed.HERE;
      if (unread || question.keys().stream().anyMatch(k -> k.span().start() >= next)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMentioned(Document document) {
    Set<Integer> labels =
        NumberedQuestions.runs(document).stream()
            .flatMap(List::stream)
            .map(Member::digits)
            .map(Span::start)
            .collect(Collectors.toSet());
    Matcher mention = MENTION.matcher(document.source().text());
    while (mention.find()) {
      if (!labels.contains(mention.start(1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a link leads to a place of the file whose name has a number in it. */
  private static boolean linksTo(Document document, Document from, Curriculum curriculum) {
    for (LinkTarget target : curriculum.links().targets(from)) {
      boolean here =
          target.resolution() instanceof Resolution.Found found
              && found.path().equals(document.path());
      int fragment = target.text().indexOf('#');
      if (here && fragment >= 0 && target.text().substring(fragment).matches(".*[0-9].*")) {
        return true;
      }
    }
    return false;
  }
}
