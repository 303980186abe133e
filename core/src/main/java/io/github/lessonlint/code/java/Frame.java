package io.github.lessonlint.code.java;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;

/** Knows what comes of the class and the method that were put around a fragment. */
final class Frame {

  private Frame() {}

  /** Whether an error may come of the class and the method that were put around the fragment. */
  static boolean mayCause(Complaint error) {
    ClassTree type = error.enclosingClass();
    if (type == null || !type.getSimpleName().toString().startsWith(Composer.CLASS)) {
      return false;
    }
    if (Errors.FRAME_CLASS.contains(error.code()) || isInOpenReturn(error.path())) {
      return true;
    }
    MethodTree method = error.enclosingMethod();
    boolean open = method == null || method.getName().contentEquals(Composer.METHOD);
    return open && Errors.FRAME_METHOD.contains(error.code());
  }

  /** Whether an error is in a value whose type the fragment does not show. */
  static boolean isInOpenReturn(TreePath path) {
    boolean returned = false;
    for (Tree tree : path) {
      if (tree instanceof LambdaExpressionTree && !returned) {
        continue;
      }
      returned |= tree instanceof ReturnTree;
      if (tree instanceof VariableTree variable) {
        returned |= variable.getName().toString().matches("value\\d+_");
      }
      if (tree instanceof MethodTree method) {
        return returned && method.getName().contentEquals(Composer.METHOD);
      }
      if (tree instanceof ClassTree) {
        return false;
      }
    }
    return false;
  }
}
