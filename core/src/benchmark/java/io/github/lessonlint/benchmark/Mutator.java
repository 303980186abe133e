package io.github.lessonlint.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Changes one token of a text: what a slip of the author does. */
final class Mutator {
  private static final Pattern TOKEN =
      Pattern.compile(
          "[\\p{L}_$][\\p{L}\\p{N}_$]*+|\\p{N}[\\p{N}\\p{L}_.]*+|\"(?:[^\"\\\\\\n]|\\\\.)*+\""
              + "|'(?:[^'\\\\\\n]|\\\\.)*+'|[-+*/%=<>!&|^]{1,3}+|[^\\s\\p{L}\\p{N}]");

  private final Random random;

  Mutator(long seed) {
    random = new Random(seed);
  }

  /** How a token is changed. */
  private enum Change {
    DELETE,
    DUPLICATE,
    SWAP,
    REPLACE
  }

  private record Token(int start, int end, String text) {}

  /** Returns a text for each way to change a token, each with another token changed. */
  List<String> mutants(String text) {
    List<Token> tokens =
        TOKEN.matcher(text).results().map(r -> new Token(r.start(), r.end(), r.group())).toList();
    List<String> mutants = new ArrayList<>();
    if (tokens.size() >= 2) {
      for (Change change : Change.values()) {
        String mutant = mutant(text, tokens, change);
        if (!mutant.equals(text)) {
          mutants.add(mutant);
        }
      }
    }
    return mutants;
  }

  private String mutant(String text, List<Token> tokens, Change change) {
    int index = random.nextInt(tokens.size() - 1);
    Token token = tokens.get(index);
    Token next = tokens.get(index + 1);
    Token other = tokens.get(random.nextInt(tokens.size()));
    String head = text.substring(0, token.start);
    String tail = text.substring(token.end);
    return switch (change) {
      case DELETE -> head + tail;
      case DUPLICATE -> head + token.text + " " + token.text + tail;
      case SWAP ->
          head
              + next.text
              + text.substring(token.end, next.start)
              + token.text
              + text.substring(next.end);
      case REPLACE -> head + other.text + tail;
    };
  }
}
