package io.github.lessonlint.code.java;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import io.github.lessonlint.code.java.Parser.Problem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds assignments to what is no variable, such as {@code List<String> names} without its {@code
 * <}. The compiler's parser lets them through and leaves them to a later phase.
 */
final class Targets extends TreeScanner<@Nullable Void, @Nullable Void> {
  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private Optional<Problem> problem = Optional.empty();

  private Targets(CompilationUnitTree unit, SourcePositions positions) {
    this.unit = unit;
    this.positions = positions;
  }

  /** Returns the first such assignment. */
  static Optional<Problem> check(CompilationUnitTree unit, SourcePositions positions) {
    Targets targets = new Targets(unit, positions);
    targets.scan(unit, null);
    return targets.problem;
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree assignment, @Nullable Void unused) {
    ExpressionTree target = assignment.getVariable();
    if (problem.isEmpty() && !isVariable(target)) {
      int start = (int) positions.getStartPosition(unit, target);
      int end = (int) positions.getEndPosition(unit, target);
      String message = "'=' cannot assign to this expression";
      problem = Optional.of(new Problem(start, end, "unexpected.type", () -> message));
    }
    return super.visitAssignment(assignment, null);
  }

  private static boolean isVariable(ExpressionTree target) {
    return !(target instanceof BinaryTree || target instanceof MethodInvocationTree);
  }
}
