package io.github.lessonlint.code;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is typed into an interactive shell, among what the shell prints. */
public final class Session {
  private static final Pattern LINE_END = Pattern.compile("(?<=\n)");
  private static final Pattern COMMENT = Pattern.compile("\\s*(?:#|//).*\\s*");

  /** The bar is that of Scala. */
  private static final Pattern NEXT = Pattern.compile(Prompts.NEXT + "|[ \\t]+\\| ");

  private final Pattern prompt;
  private final StringBuilder typed = new StringBuilder();

  /** Those of the statement that is being typed. */
  private Brackets brackets = Brackets.BALANCED;

  /** Whether the line above was typed, and whether it says that it goes on. */
  private boolean typing;

  private boolean goesOn;

  private Session(Pattern prompt) {
    this.prompt = prompt;
  }

  /**
   * Returns the text without prompts, and without the lines that have none, without changing any
   * length. A text whose first line that is no comment has no prompt is no session and stays as it
   * is, unless there is a prompt with a name in it.
   *
   * @param prompt what stands at the start of a line before what is typed
   */
  public static String typed(String text, Pattern prompt) {
    if (!isSession(text, prompt)) {
      return text;
    }
    Session session = new Session(prompt);
    for (String line : LINE_END.split(text)) {
      session.take(line);
    }
    return session.typed.toString();
  }

  private static boolean isSession(String text, Pattern prompt) {
    return LINE_END
            .splitAsStream(text)
            .filter(line -> !line.isBlank() && !COMMENT.matcher(line).matches())
            .findFirst()
            .filter(line -> prompt.matcher(line).lookingAt())
            .isPresent()
        || prompt
            .matcher(text)
            .results()
            .anyMatch(found -> found.group().chars().anyMatch(Character::isLetter));
  }

  private void take(String line) {
    Matcher start = prompt.matcher(line);
    Matcher next = NEXT.matcher(line);
    int from = line.stripTrailing().length();
    if (start.lookingAt()) {
      from = start.end();
      brackets = Brackets.BALANCED;
    } else if (typing && next.lookingAt()) {
      from = next.end();
    } else if (goesOn) {
      from = 0;
    }
    String code = line.substring(from);
    typed.append(" ".repeat(from)).append(code);
    brackets = brackets.then(Brackets.ofCode(code));
    typing = !code.isBlank();
    goesOn = typing && (brackets.opens() > 0 || code.stripTrailing().endsWith("\\"));
  }
}
