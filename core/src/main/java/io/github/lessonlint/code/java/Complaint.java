package io.github.lessonlint.code.java;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.Locale;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * What the compiler says is wrong with a file.
 *
 * @param code what the compiler calls it
 * @param message in its words
 * @param start offset in the file at which it starts
 * @param at offset in the file that it points at
 * @param end offset in the file at which it ends
 * @param path the innermost tree around it
 */
record Complaint(String code, String message, long start, long at, long end, TreePath path) {

  static Complaint of(Diagnostic<?> said, CompiledFile file) {
    String code = String.valueOf(said.getCode()).replaceFirst("^compiler\\.err\\.", "");
    long start = said.getStartPosition();
    long end = said.getEndPosition();
    return new Complaint(
        code, said.getMessage(Locale.ROOT), start, said.getPosition(), end, file.path(start, end));
  }

  /** Returns whether a name is not known. */
  boolean isUnresolved() {
    return Errors.UNRESOLVED.contains(code);
  }

  /** Returns what the import names that it is in; empty elsewhere. */
  String importedName() {
    for (Tree tree : path) {
      if (tree instanceof ImportTree use) {
        return use.getQualifiedIdentifier().toString();
      }
    }
    return "";
  }

  @Nullable ClassTree enclosingClass() {
    for (Tree tree : path) {
      if (tree instanceof ClassTree type) {
        return type;
      }
    }
    return null;
  }

  @Nullable MethodTree enclosingMethod() {
    for (Tree tree : path) {
      if (tree instanceof MethodTree method) {
        return method;
      }
      if (tree instanceof ClassTree) {
        return null;
      }
    }
    return null;
  }
}
