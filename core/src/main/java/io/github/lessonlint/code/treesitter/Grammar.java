package io.github.lessonlint.code.treesitter;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.treesitter.TSLanguage;
import org.treesitter.TSNode;
import org.treesitter.TSParser;
import org.treesitter.TSTree;

/**
 * A parser for one tree-sitter grammar. It takes ASCII only, see {@link Ascii}, so that its offsets
 * in bytes are offsets in UTF-16 units. Its memory is native: close it in the thread that made it.
 */
public final class Grammar implements AutoCloseable {
  private final TSLanguage language;
  private final TSParser parser = new TSParser();

  /** Creates a parser. */
  public Grammar(TSLanguage language) {
    this.language = language;
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

  /** Returns whether a text is a whole file. */
  public boolean accepts(String code) {
    try (TSTree tree = parser.parseString(null, code)) {
      return !tree.getRootNode().hasError();
    }
  }

  /** Returns the offset of the first node that is wrong or missing. */
  public OptionalInt firstError(String code) {
    try (TSTree tree = parser.parseString(null, code)) {
      TSNode node = tree.getRootNode();
      if (!node.hasError()) {
        return OptionalInt.empty();
      }
      while (!node.isError() && !node.isMissing()) {
        Optional<TSNode> bad = firstBadChild(node);
        if (bad.isEmpty()) {
          break;
        }
        node = bad.get();
      }
      return OptionalInt.of(node.getStartByte());
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
      logging.parseString(null, code).close();
    }
    return log.stop().orElseGet(() -> Stop.at(firstError(code).orElse(code.length())));
  }

  @Override
  public void close() {
    parser.close();
  }
}
