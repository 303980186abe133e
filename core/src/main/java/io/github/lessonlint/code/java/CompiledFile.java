package io.github.lessonlint.code.java;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * A file and what the compiler made of it.
 *
 * @param file the file
 * @param unit its tree
 * @param trees knows what the names in it stand for
 * @param types knows how types are related
 */
record CompiledFile(ProgramFile file, CompilationUnitTree unit, Trees trees, Types types) {

  SourcePositions positions() {
    return trees.getSourcePositions();
  }

  /** Returns the path to the innermost tree around a stretch of the file. */
  TreePath path(long start, long end) {
    SourcePositions positions = positions();
    TreePath[] best = {new TreePath(unit)};
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree tree, @Nullable Void none) {
        if (tree == null) {
          return null;
        }
        long from = positions.getStartPosition(unit, tree);
        long to = positions.getEndPosition(unit, tree);
        if (from >= 0 && from <= start && to >= end) {
          best[0] = new TreePath(getCurrentPath() == null ? best[0] : getCurrentPath(), tree);
          return super.scan(tree, null);
        }
        return tree instanceof CompilationUnitTree ? super.scan(tree, null) : null;
      }
    }.scan(new TreePath(unit), null);
    return best[0];
  }

  /** Returns the type of a tree; of one that has the wrong type, that. */
  @Nullable TypeMirror type(TreePath path) {
    TypeMirror type = trees.getTypeMirror(path);
    // The compiler's types are of several interfaces at once; only the kind tells.
    return type != null && type.getKind() == TypeKind.ERROR && type instanceof ErrorType wrong
        ? trees.getOriginalType(wrong)
        : type;
  }
}
