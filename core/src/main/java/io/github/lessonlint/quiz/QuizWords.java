package io.github.lessonlint.quiz;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words by which quizzes, answers and what is neither are known. */
final class QuizWords {
  private static final List<String> QUIZ =
      List.of(
          "quiz",
          "quizzes",
          "knowledge check",
          "knowledge checks",
          "check your knowledge",
          "check your understanding",
          "test your knowledge",
          "test your understanding",
          "test yourself",
          "self check",
          "self test",
          "self assessment");

  private static final List<String> QUESTIONS =
      List.of("practice questions", "review questions", "multiple choice questions");

  /** What may stand around those words in a heading that calls its own section a quiz. */
  private static final Set<String> AROUND =
      Set.of(
          "the",
          "a",
          "this",
          "your",
          "my",
          "our",
          "pop",
          "mini",
          "quick",
          "short",
          "final",
          "time",
          "questions",
          "question",
          "section",
          "chapter",
          "lesson",
          "module",
          "unit",
          "week",
          "day",
          "part",
          "end",
          "of",
          "review",
          "practice",
          "multiple",
          "choice",
          "and",
          "answers",
          "optional",
          "bonus");

  private static final Set<String> DUTIES =
      Set.of(
          "checklist",
          "checklists",
          "task",
          "tasks",
          "todo",
          "todos",
          "exercise",
          "exercises",
          "progress",
          "steps",
          "requirements",
          "criteria",
          "deliverables",
          "goals",
          "objectives",
          "homework",
          "assignment",
          "assignments",
          "project",
          "action",
          "actions",
          "roadmap",
          "prerequisites",
          "milestones",
          "submission",
          "setup",
          "practice",
          "challenge",
          "challenges",
          "lab",
          "labs",
          "activity",
          "activities",
          "outcomes",
          "skills");

  private static final Set<String> ANSWERS =
      Set.of(
          "answers",
          "answer key",
          "answer keys",
          "solutions",
          "correct answers",
          "quiz answers",
          "answers and explanations",
          "answer key and explanations",
          "key");

  private static final List<String> SEVERAL =
      List.of(
          "all that apply",
          "select all",
          "choose all",
          "pick all",
          "mark all",
          "check all",
          "all correct",
          "all of the correct",
          "any that apply",
          "multiple answers",
          "multiple correct",
          "more than one",
          "one or more",
          "several",
          "(s)",
          "(select",
          "(choose",
          "(pick",
          "are true",
          "are correct",
          "are valid",
          "are false");

  private static final List<String> MENTIONS = List.of("answer", "solution", "correct");

  private static final List<String> RIGHT =
      List.of("(correct", "(right", "(answer", "[correct", "answer:");

  private static final String TICKS = "\u2705\u2713\u2714\u2611";

  private static final Set<String> CHOOSE =
      Set.of("select", "choose", "pick", "name", "mark", "check", "which", "what", "identify");

  private static final Set<String> COUNTS =
      Set.of("two", "three", "four", "five", "2", "3", "4", "5", "both", "all", "any");

  private static final Set<String> DETERMINERS = Set.of("a", "the", "your", "to");

  private QuizWords() {}

  /** Returns whether a heading calls its own section a quiz, rather than mentioning one. */
  static boolean titlesQuiz(String heading) {
    String words = words(beforePunctuation(heading));
    return QUIZ.stream().anyMatch(q -> isTitle(words, q));
  }

  /** Returns whether questions are to be expected under a heading. */
  static boolean announcesQuestions(String heading) {
    String words = words(beforePunctuation(heading));
    return isAnyTitle(words) || isQuizOf(words);
  }

  /** "Kafka quiz", but not "Building a quiz". */
  private static boolean isQuizOf(String words) {
    return words.endsWith(" quiz")
        && Arrays.stream(words.split(" ")).noneMatch(DETERMINERS::contains);
  }

  private static boolean isTitle(String words, String phrase) {
    int at = words.contains(phrase) ? (" " + words + " ").indexOf(" " + phrase + " ") : -1;
    if (at < 0) {
      return false;
    }
    String rest =
        words.substring(0, at) + words.substring(Math.min(words.length(), at + phrase.length()));
    return Arrays.stream(rest.trim().split(" +"))
        .allMatch(w -> w.isEmpty() || AROUND.contains(w) || w.chars().allMatch(Character::isDigit));
  }

  /** Returns whether a heading stands over things to do: boxes under it are no options. */
  static boolean titlesDuties(String heading) {
    return Arrays.stream(words(heading).split(" ")).anyMatch(DUTIES::contains);
  }

  /** Returns whether a heading or line stands over a list of answers. */
  static boolean titlesAnswers(String text) {
    return ANSWERS.contains(words(text));
  }

  /** Returns whether a line may say which option is right, in a way that is not understood. */
  static boolean mentionsAnswer(String text) {
    return namesAnswer(text) || text.toLowerCase(Locale.ROOT).contains("explanation");
  }

  /** Returns whether a line may do so by more than giving the reason. */
  static boolean namesAnswer(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return MENTIONS.stream().anyMatch(lower::contains) || hasTick(text);
  }

  /** Returns whether an option itself says that it is right. */
  static boolean marksRight(String option) {
    String lower = option.toLowerCase(Locale.ROOT);
    return hasTick(option) || RIGHT.stream().anyMatch(lower::contains);
  }

  private static boolean hasTick(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (TICKS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a stem allows more than one option to be right. */
  static boolean asksForSeveral(String stem) {
    String lower = stem.toLowerCase(Locale.ROOT);
    if (SEVERAL.stream().anyMatch(lower::contains)) {
      return true;
    }
    boolean asks = false;
    String before = "";
    for (String word : words(stem).split(" ")) {
      boolean plural = word.equals("are") || word.equals("were") || word.equals("have");
      if (asks && (plural || (CHOOSE.contains(before) && COUNTS.contains(word)))) {
        return true;
      }
      asks |= CHOOSE.contains(word);
      before = word;
    }
    return false;
  }

  /** Returns the words of a text in lower case with single blanks between them. */
  static String words(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    StringBuilder words = new StringBuilder(lower.length());
    boolean apart = false;
    int c;
    for (int i = 0; i < lower.length(); i += Character.charCount(c)) {
      c = lower.codePointAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (apart && words.length() > 0) {
          words.append(' ');
        }
        words.appendCodePoint(c);
        apart = false;
      } else {
        apart = true;
      }
    }
    return words.toString();
  }

  /** "Quiz: Kafka", "Quiz - part one" and "Quiz (optional)" are titles of a quiz. */
  private static String beforePunctuation(String heading) {
    for (int i = 0; i < heading.length(); i++) {
      char c = heading.charAt(i);
      boolean dash = Scan.isDash(c) && i > 0 && heading.charAt(i - 1) == ' ';
      if ((Scan.isColon(c) || c == '(' || dash || c == '|')
          && !words(heading.substring(0, i)).isEmpty()) {
        boolean quizFirst = isAnyTitle(words(heading.substring(0, i)));
        return quizFirst ? heading.substring(0, i) : heading.substring(i + 1);
      }
    }
    return heading;
  }

  private static boolean isAnyTitle(String words) {
    return QUIZ.stream().anyMatch(q -> isTitle(words, q))
        || QUESTIONS.stream().anyMatch(q -> isTitle(words, q));
  }
}
