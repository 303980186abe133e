package io.github.lessonlint.quiz.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/**
 * What the words of quizzes mean, in every language of {@code words.properties} at once: which
 * language a lesson is written in is not asked.
 */
public final class Words {
  private static final Properties TABLE = load();

  public static final Phrases ANSWER = of("answer");
  public static final Phrases AROUND_ANSWER = of("around");
  static final Phrases COPULA = of("copula");
  static final Phrases OPTION = of("option");
  static final Phrases AND = of("and");
  static final Phrases OR = of("or");
  static final Phrases QUESTION = of("question");
  static final Phrases QUIZ = of("quiz");
  static final Phrases QUESTIONS = of("questions");
  static final Phrases AROUND_TITLE = of("title");
  public static final Phrases ANSWERS = of("answers");
  static final Phrases INVITATION = of("around-answers");
  public static final Phrases SEVERAL = of("several");
  public static final Phrases TRUE = of("true");
  public static final Phrases FALSE = of("false");
  public static final Phrases TRUE_OR_FALSE = of("choice");
  static final Phrases DUTIES = of("duties");

  /** The word for an answer in English, in which the stem of a question can be read. */
  static final Phrases ENGLISH_ANSWER = Phrases.of(split(TABLE.getProperty("answer.en", "")));

  private Words() {}

  private static Phrases of(String role) {
    List<String> phrases = new ArrayList<>();
    for (String key : TABLE.stringPropertyNames()) {
      if (key.startsWith(role + ".")) {
        phrases.addAll(split(TABLE.getProperty(key)));
      }
    }
    return Phrases.of(phrases);
  }

  private static List<String> split(String phrases) {
    return List.of(phrases.strip().split("\\s*,\\s*"));
  }

  private static Properties load() {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Words.class.getResourceAsStream("words.properties")),
            StandardCharsets.UTF_8)) {
      Properties table = new Properties();
      table.load(reader);
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
