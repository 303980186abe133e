package io.github.lessonlint.code.treesitter;

import io.github.lessonlint.code.CodeEngine.Answer;
import io.github.lessonlint.parallel.Budget;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.treesitter.TSInputEncoding;
import org.treesitter.TSLanguage;
import org.treesitter.TSNode;
import org.treesitter.TSParser;
import org.treesitter.TSTree;

/**
 * A parser for one tree-sitter grammar. It takes ASCII only, see {@link Ascii}, so that its offsets
 * in bytes are offsets in UTF-16 units. Its memory is native: close it in the thread that made it.
 */
public final class Grammar implements AutoCloseable {
  /** How long a snippet may take in all its readings. Real ones take a millisecond. */
  private static final Duration LIMIT = Duration.ofSeconds(4);

  private final TSLanguage language;
  private final TSParser parser = new TSParser();
  private final PostCheck postCheck;
  private Budget budget = new Budget(LIMIT);

  /** Creates a parser. */
  public Grammar(TSLanguage language) {
    this(language, PostCheck.NONE);
  }

  /**
   * Creates a parser.
   *
   * @param postCheck finds what the grammar lets through
   */
  Grammar(TSLanguage language, PostCheck postCheck) {
    this.language = language;
    this.postCheck = postCheck;
    parser.setLanguage(language);
  }

  /** Returns why the native library of a grammar cannot be loaded here, if it cannot. */
  public static Optional<String> trouble(Supplier<TSLanguage> language) {
    try (Grammar grammar = new Grammar(language.get())) {
      grammar.accepts("");
      return Optional.empty();
    } catch (RuntimeException | LinkageError e) {
      return Optional.of(reason(e));
    }
  }

  private static String reason(Throwable trouble) {
    Throwable root = trouble;
    for (Throwable t = trouble; t != null; t = t.getCause()) {
      root = t;
    }
    return root.getClass().getSimpleName() + ": " + root.getMessage();
  }

  /** What work on a snippet ends with if it takes too long. */
  private static final class TimeUp extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Returns the answer for a snippet, or that there is none since it takes too long to find. There
   * is text that the recovery from errors needs minutes for.
   */
  public Answer limited(Supplier<Answer> work) {
    budget = new Budget(LIMIT);
    try {
      return work.get();
    } catch (TimeUp e) {
      return Answer.failed("it takes longer than " + LIMIT.toSeconds() + " seconds to read");
    }
  }

  private boolean isTimeUp() {
    return budget.isSpent();
  }

  /** Parses a text; whoever calls closes the tree. */
  private TSTree parse(String code) {
    TSTree tree = parse(parser, code, this::isTimeUp);
    if (tree == null) {
      parser.reset();
      throw new TimeUp();
    }
    return tree;
  }

  /** Parses a text unless it is told to stop: then there is no tree. */
  private static @Nullable TSTree parse(TSParser parser, String code, BooleanSupplier stop) {
    byte[] bytes = code.getBytes(StandardCharsets.US_ASCII);
    return parser.parseWithOptions(
        new byte[Math.max(1, bytes.length)],
        null,
        (buffer, offset, point) -> {
          int length = Math.max(0, bytes.length - offset);
          System.arraycopy(bytes, bytes.length - length, buffer, 0, length);
          return length;
        },
        TSInputEncoding.TSInputEncodingUTF8,
        state -> stop.getAsBoolean());
  }

  /** Returns whether a text is a whole file. */
  public boolean accepts(String code) {
    try (TSTree tree = parse(code)) {
      TSNode root = tree.getRootNode();
      return !root.hasError() && postCheck.first(root, code).isEmpty();
    }
  }

  /** Returns the offset of the first node that is wrong or missing. */
  public OptionalInt firstError(String code) {
    return firstFault(code).map(stop -> OptionalInt.of(stop.offset())).orElse(OptionalInt.empty());
  }

  private Optional<Stop> firstFault(String code) {
    try (TSTree tree = parse(code)) {
      TSNode node = tree.getRootNode();
      if (!node.hasError()) {
        return postCheck.first(node, code);
      }
      while (!node.isError() && !node.isMissing()) {
        Optional<TSNode> bad = firstBadChild(node);
        if (bad.isEmpty()) {
          break;
        }
        node = bad.get();
      }
      return Optional.of(Stop.at(node.getStartByte()));
    }
  }

  private static Optional<TSNode> firstBadChild(TSNode node) {
    for (int i = 0; i < node.getChildCount(); i++) {
      TSNode child = node.getChild(i);
      if (child.hasError() || child.isMissing()) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** Returns where the parser first found no way on. The text must be one it does not accept. */
  Stop stop(String code) {
    StopLog log = new StopLog(code);
    // A parser of its own, since a logger cannot be taken from a parser again without a crash.
    try (TSParser logging = new TSParser()) {
      logging.setLanguage(language);
      logging.setLogger(log);
      TSTree tree = parse(logging, code, () -> log.isOver() || isTimeUp());
      if (tree != null) {
        try (tree) {
          TSNode root = tree.getRootNode();
          if (!root.hasError()) {
            return postCheck.first(root, code).orElseGet(() -> Stop.at(code.length())).onlyOne();
          }
        }
      } else if (!log.isOver()) {
        throw new TimeUp();
      }
    }
    Stop stop = log.stop().or(() -> firstFault(code)).orElseGet(() -> Stop.at(code.length()));
    int early = postCheck.ofTokens(code).orElse(stop.offset());
    return early < stop.offset() ? Stop.at(early) : stop;
  }

  @Override
  public void close() {
    parser.close();
  }
}
