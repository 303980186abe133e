package io.github.lessonlint.code.python;

import java.util.Optional;
import java.util.OptionalInt;
import org.treesitter.TSNode;
import org.treesitter.TSParser;
import org.treesitter.TSTree;
import org.treesitter.TreeSitterPython;

/** The tree-sitter grammar. Its memory is native: close it in the thread that made it. */
final class Grammar implements AutoCloseable {
  private final TSParser parser = new TSParser();

  Grammar() {
    parser.setLanguage(new TreeSitterPython());
  }

  /** Returns why the native library cannot be loaded here, if it cannot. */
  static Optional<String> trouble() {
    try (Grammar grammar = new Grammar()) {
      return grammar.accepts("pass\n") ? Optional.empty() : Optional.of("it does not work");
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

  /** Returns whether an ASCII text is a module. */
  boolean accepts(String code) {
    try (TSTree tree = parser.parseString(null, code)) {
      return !tree.getRootNode().hasError();
    }
  }

  /** Returns the offset of the first node that is wrong or missing. */
  OptionalInt firstError(String code) {
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

  @Override
  public void close() {
    parser.close();
  }
}
