package io.github.lessonlint.benchmark;

import org.eclipse.jdt.internal.compiler.ASTVisitor;
import org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration;
import org.eclipse.jdt.internal.compiler.ast.IntLiteral;
import org.eclipse.jdt.internal.compiler.ast.LongLiteral;
import org.eclipse.jdt.internal.compiler.ast.NumberLiteral;
import org.eclipse.jdt.internal.compiler.impl.Constant;
import org.eclipse.jdt.internal.compiler.lookup.BlockScope;
import org.eclipse.jdt.internal.compiler.util.Util;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.jdt.core.compiler.CategorizedProblem;
import org.eclipse.jdt.internal.compiler.CompilationResult;
import org.eclipse.jdt.internal.compiler.DefaultErrorHandlingPolicies;
import org.eclipse.jdt.internal.compiler.batch.CompilationUnit;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileConstants;
import org.eclipse.jdt.internal.compiler.impl.CompilerOptions;
import org.eclipse.jdt.internal.compiler.parser.Parser;
import org.eclipse.jdt.internal.compiler.problem.DefaultProblemFactory;
import org.eclipse.jdt.internal.compiler.problem.ProblemReporter;

/** The parser of Eclipse's Java compiler, since javac cannot be its own reference. */
final class EclipseReference implements Reference {
  private static final int MAX_PROBLEMS = 100;

  private final CompilerOptions options = new CompilerOptions();

  EclipseReference() {
    options.complianceLevel = ClassFileConstants.JDK17;
    options.sourceLevel = ClassFileConstants.JDK17;
    options.targetJDK = ClassFileConstants.JDK17;
  }

  @Override
  public String language() {
    return "java";
  }

  @Override
  public String title() {
    return "ECJ";
  }

  @Override
  public boolean isThere() {
    return true;
  }

  @Override
  public List<String> frames() {
    return List.of("|", "class X { |}", "class X { Object m() { |}}", "class X { Object o = |;}");
  }

  @Override
  public List<Integer> check(List<String> texts) {
    return texts.stream().map(this::check).toList();
  }

  private int check(String text) {
    ProblemReporter reporter =
        new ProblemReporter(
            DefaultErrorHandlingPolicies.proceedWithAllProblems(),
            options,
            new DefaultProblemFactory(Locale.ROOT));
    CompilationUnit unit = new CompilationUnit(text.toCharArray(), "X.java", null);
    CompilationResult result = new CompilationResult(unit, 0, 1, MAX_PROBLEMS);
    CompilationUnitDeclaration tree = new Parser(reporter, false).parse(unit, result);
    CategorizedProblem[] errors = result.getErrors();
    return errors == null
        ? lineOfTooLargeNumber(tree)
        : Arrays.stream(errors).mapToInt(CategorizedProblem::getSourceLineNumber).min().orElse(0);
  }

  /** ECJ finds these only when it resolves names, javac when it parses. */
  private static int lineOfTooLargeNumber(CompilationUnitDeclaration tree) {
    List<Integer> lines = new ArrayList<>();
    tree.traverse(
        new ASTVisitor() {
          @Override
          public boolean visit(IntLiteral literal, BlockScope scope) {
            return note(literal);
          }

          @Override
          public boolean visit(LongLiteral literal, BlockScope scope) {
            return note(literal);
          }

          private boolean note(NumberLiteral literal) {
            literal.computeConstant();
            if (literal.constant == null || literal.constant == Constant.NotAConstant) {
              lines.add(
                  tree.compilationResult.getLineSeparatorPositions().length == 0
                      ? 1
                      : Util.getLineNumber(
                          literal.sourceStart,
                          tree.compilationResult.getLineSeparatorPositions(),
                          0,
                          tree.compilationResult.getLineSeparatorPositions().length - 1));
            }
            return true;
          }
        },
        tree.scope);
    return lines.isEmpty() ? 0 : lines.get(0);
  }
}
