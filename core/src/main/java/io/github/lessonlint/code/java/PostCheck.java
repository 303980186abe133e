package io.github.lessonlint.code.java;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ErroneousTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import io.github.lessonlint.code.java.Parser.Problem;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the compiler's parser lets through and leaves to a later phase: assignments to what is
 * no variable, such as {@code List<String> names = x} without its {@code <}, and parameters of a
 * lambda that have no name.
 */
final class PostCheck extends TreeScanner<@Nullable Void, @Nullable Void> {
  private static final Set<Kind> STEPS =
      Set.of(
          Kind.PREFIX_INCREMENT,
          Kind.PREFIX_DECREMENT,
          Kind.POSTFIX_INCREMENT,
          Kind.POSTFIX_DECREMENT);

  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private Optional<Problem> problem = Optional.empty();

  private PostCheck(CompilationUnitTree unit, SourcePositions positions) {
    this.unit = unit;
    this.positions = positions;
  }

  /** Returns the first such fault. */
  static Optional<Problem> first(CompilationUnitTree unit, SourcePositions positions) {
    PostCheck check = new PostCheck(unit, positions);
    check.scan(unit, null);
    return check.problem;
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree assignment, @Nullable Void unused) {
    checkTarget(assignment.getVariable(), "'='");
    return super.visitAssignment(assignment, null);
  }

  @Override
  public @Nullable Void visitCompoundAssignment(
      CompoundAssignmentTree assignment, @Nullable Void unused) {
    checkTarget(assignment.getVariable(), "this operator");
    return super.visitCompoundAssignment(assignment, null);
  }

  @Override
  public @Nullable Void visitUnary(UnaryTree step, @Nullable Void unused) {
    if (STEPS.contains(step.getKind())) {
      checkTarget(
          step.getExpression(), step.getKind().name().endsWith("INCREMENT") ? "'++'" : "'--'");
    }
    return super.visitUnary(step, null);
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree lambda, @Nullable Void unused) {
    for (VariableTree parameter : lambda.getParameters()) {
      if (end(parameter) <= start(parameter)) {
        note(parameter, "a parameter of the lambda has no name");
      }
    }
    return super.visitLambdaExpression(lambda, null);
  }

  private void checkTarget(ExpressionTree target, String operator) {
    if (!isVariable(target)) {
      note(target, operator + " cannot assign to this expression");
    }
  }

  private static boolean isVariable(ExpressionTree target) {
    return target instanceof ParenthesizedTree inner
        ? isVariable(inner.getExpression())
        : target instanceof IdentifierTree
            || target instanceof MemberSelectTree
            || target instanceof ArrayAccessTree
            || target instanceof ErroneousTree;
  }

  private void note(Tree tree, String message) {
    if (problem.isEmpty()) {
      problem = Optional.of(new Problem(start(tree), end(tree), "unexpected.type", () -> message));
    }
  }

  private int start(Tree tree) {
    return (int) positions.getStartPosition(unit, tree);
  }

  private int end(Tree tree) {
    return (int) positions.getEndPosition(unit, tree);
  }
}
