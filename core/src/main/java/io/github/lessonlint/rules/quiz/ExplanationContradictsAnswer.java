package io.github.lessonlint.rules.quiz;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds explanations that call another option right than the key does. */
public final class ExplanationContradictsAnswer implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "quiz/explanation-contradicts-answer",
          Severity.WARNING,
          "An explanation calls another option right than the answer does");

  /** Longer ones are essays; what they say is not to be told by a pattern. */
  private static final int LONGEST = 2000;

  private static final String START =
      "(?:^|[.!;]\\s)\\s*(?:(?:[Ss]o|[Tt]herefore|[Tt]hus|[Hh]ence|[Ee]xplanation:),?\\s)?";

  /** After it nothing can take the statement back, as "if" or "too" would. */
  private static final String END =
      "(?=\\s*$|[.!;:](?:\\s|$)|\\s+(?:because|since)\\b|\\s+[-\u2013\u2014]\\s)";

  /** "The correct answer is C." */
  private static final Pattern RIGHT_ONE_IS =
      Pattern.compile(
          START
              + "(?:(?:[Tt]he )?(?:[Cc]orrect|[Rr]ight) (?:answer|option|choice|one)|[Tt]he answer)"
              + "(?: is:?|:) "
              + "(?:option |answer )?([A-Z])\\)?"
              + END);

  /** "Option C is correct because …" */
  private static final Pattern IS_RIGHT =
      Pattern.compile(
          START
              + "(?:(?:[Oo]ption|[Aa]nswer|[Cc]hoice) )?([A-Z])\\)? is (?:the )?"
              + "(?:correct|right)(?: answer| option| choice| one)?"
              + END);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    for (Quiz.Question question : document.quiz().questions()) {
      Optional<Quiz.Text> why = question.explanation();
      if (why.isPresent() && isComparable(question)) {
        contradiction(question, why.get().text())
            .ifPresent(
                other -> reporter.report(document, why.get().span(), message(question, other)));
      }
    }
  }

  private static boolean isComparable(Quiz.Question question) {
    return question.certain()
        && question.options().size() > 1
        && !question.keys().isEmpty()
        && question.keys().stream().allMatch(k -> k.option().isPresent())
        && Letters.firstFault(question.options()).isEmpty();
  }

  private static Optional<Quiz.Option> contradiction(Quiz.Question question, String why) {
    if (why.length() > LONGEST) {
      return Optional.empty();
    }
    Set<Quiz.Option> right = new HashSet<>();
    for (Quiz.Key key : question.keys()) {
      right.add(question.options().get(key.option().orElseThrow()));
    }
    return named(question, right, why).or(() -> quoted(question, right, why));
  }

  /** Returns the option that the explanation calls right by its letter, if it is no key. */
  private static Optional<Quiz.Option> named(
      Quiz.Question question, Set<Quiz.Option> right, String why) {
    String plain = why.replace("*", "").replace("`", "");
    Set<String> letters = new HashSet<>();
    for (Pattern statement : List.of(RIGHT_ONE_IS, IS_RIGHT)) {
      Matcher matcher = statement.matcher(plain);
      while (matcher.find()) {
        letters.add(matcher.group(1));
      }
    }
    boolean keyToo = right.stream().anyMatch(o -> letters.contains(o.label()));
    return keyToo
        ? Optional.empty()
        : question.options().stream()
            .filter(o -> letters.contains(o.label()) && !isName(o.label(), question))
            .findFirst();
  }

  /** Whether a letter means something else in a question: a language, a class, a column. */
  private static boolean isName(String letter, Quiz.Question question) {
    String article = letter.equals("A") ? "(?!\\s\\p{L})" : "";
    Pattern name = Pattern.compile("\\b" + letter + "\\b" + article);
    return name.matcher(question.stem().text()).find()
        || question.options().stream().anyMatch(o -> name.matcher(o.text().text()).find());
  }

  /** Returns the option that the explanation repeats word for word, if it is no key. */
  private static Optional<Quiz.Option> quoted(
      Quiz.Question question, Set<Quiz.Option> right, String why) {
    String said = bare(why);
    return right.stream().anyMatch(o -> bare(o.text().text()).equals(said))
        ? Optional.empty()
        : question.options().stream()
            .filter(o -> !said.isEmpty() && !o.code() && bare(o.text().text()).equals(said))
            .findFirst();
  }

  /** Without bold marks, and without the brackets or the full stop around a text. */
  private static String bare(String text) {
    String stripped = text.replace("**", "").strip();
    int end = stripped.length();
    if (stripped.startsWith("(") && stripped.endsWith(")")) {
      stripped = stripped.substring(1, end - 1);
    } else if (stripped.endsWith(".") && !stripped.endsWith("..")) {
      stripped = stripped.substring(0, end - 1);
    }
    return Wording.of(stripped);
  }

  private static String message(Quiz.Question question, Quiz.Option other) {
    OptionalInt key = question.keys().get(0).option();
    String answer = question.options().get(key.orElseThrow()).label();
    String given = answer.isEmpty() ? question.keys().get(0).text() : answer;
    String named = other.label().isEmpty() ? other.text().text() : other.label();
    return "the answer is '"
        + given
        + "' but its explanation says that '"
        + named
        + "' is right; correct one of them";
  }
}
