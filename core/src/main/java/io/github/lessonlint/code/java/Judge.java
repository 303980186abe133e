package io.github.lessonlint.code.java;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import io.github.lessonlint.code.CodeEngine.Fault;
import io.github.lessonlint.code.CodeOptions;
import io.github.lessonlint.code.Program;
import io.github.lessonlint.code.java.ProgramFile.Place;
import io.github.lessonlint.model.CodeVerdict.Certainty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Says how certain it is that what the compiler finds in a file is a fault of the author's. A
 * lesson shows a part of a program: what it uses may be declared out of sight, and an error that
 * follows from a name that is not known here is none.
 */
final class Judge {
  private final CompiledFile file;
  private final KnownTypes types;
  private final CodeOptions.Java options;
  private final Verdicts verdicts;
  private List<Complaint> unresolved = List.of();
  private boolean poisoned;
  private boolean generated;

  /**
   * Creates a judge of one file.
   *
   * @param declared the simple names of the types that the lessons declare
   * @param verdicts takes what is found
   */
  Judge(CompiledFile file, Set<String> declared, CodeOptions.Java options, Verdicts verdicts) {
    this.file = file;
    this.types = new KnownTypes(file, declared);
    this.options = options;
    this.verdicts = verdicts;
  }

  /** Judges what the compiler says of the file. */
  void judge(List<Diagnostic<?>> said) {
    List<Complaint> errors = said.stream().map(d -> Complaint.of(d, file)).toList();
    unresolved = errors.stream().filter(Complaint::isUnresolved).toList();
    poisoned = errors.stream().anyMatch(e -> Errors.POISON.contains(e.code()));
    generated = Generators.areUsed(file);
    for (Complaint error : errors) {
      Optional<Place> place = place(error);
      if (place.isEmpty()) {
        verdicts.noteFrame();
      } else if (isAsked(place.get())) {
        report(error, place.get());
      }
    }
  }

  private Program program() {
    return file.file().program();
  }

  private Optional<Place> place(Complaint error) {
    return file.file().place(error.at()).or(() -> file.file().place(error.start()));
  }

  private boolean isAsked(Place place) {
    return program().parts().get(place.part()).asked();
  }

  private void report(Complaint error, Place place) {
    String code = program().parts().get(place.part()).text();
    int start = Math.min(place.offset(), code.length());
    while (start < code.length()
        && (code.charAt(start) == '.' || Character.isWhitespace(code.charAt(start)))) {
      start++;
    }
    int end = start;
    while (end < code.length() && Character.isJavaIdentifierPart(code.charAt(end))) {
      end++;
    }
    if (end == start) {
      int length = (int) Math.max(1, error.end() - error.at());
      int lineEnd = code.indexOf('\n', start);
      end = Math.min(start + length, lineEnd < 0 ? code.length() : lineEnd);
    }
    Fault fault =
        new Fault(start, end, CompilerWording.of(error.code(), error.message()), error.message());
    verdicts.add(place.part(), fault, certainty(error));
  }

  private Certainty certainty(Complaint error) {
    if (poisoned || isTooNew(error)) {
      return Certainty.DOUBTFUL;
    }
    if (error.isUnresolved()) {
      return unresolved(error);
    }
    boolean certain = Errors.CERTAIN.contains(error.code()) && !Frame.mayCause(error);
    if (generated && Errors.GENERATED.contains(error.code())) {
      certain = false;
    }
    if (certain && !unresolved.isEmpty()) {
      certain = isIndependent(error);
    }
    return certain && !isUnfinished(error) ? Certainty.CERTAIN : Certainty.DOUBTFUL;
  }

  private boolean isTooNew(Complaint error) {
    return options.release().isEmpty() && new LaterUse(file).isIn(error);
  }

  // Names

  private Certainty unresolved(Complaint error) {
    if (hasKnownOwner(error)) {
      return Certainty.CERTAIN;
    }
    boolean complete = program().complete() && !generated && error.importedName().isEmpty();
    return complete && !isDeclaredOutside(error) ? Certainty.CERTAIN : Certainty.UNRESOLVED;
  }

  /**
   * Whether what the author says is in scope may still come from somewhere else: from an import
   * that leads nowhere here.
   */
  private boolean isDeclaredOutside(Complaint error) {
    String name = CompilerWording.symbol(error.message());
    for (Complaint other : unresolved) {
      String use = other.importedName();
      if (use.endsWith("*") || use.endsWith("." + name)) {
        return true;
      }
    }
    ClassTree around = error.enclosingClass();
    return around != null && types.inheritsUnknown(around, error.path());
  }

  /** Whether a member is missing in something that is there: no other code can declare it. */
  private boolean hasKnownOwner(Complaint error) {
    Tree leaf = error.path().getLeaf();
    if (error.code().equals("doesnt.exist")) {
      return CompilerWording.symbol(error.message()).startsWith("java.");
    }
    if (leaf instanceof ImportTree use) {
      leaf = use.getQualifiedIdentifier();
    }
    if (leaf instanceof MemberSelectTree select) {
      return types.isKnown(select.getExpression(), error.path());
    }
    return leaf instanceof MemberReferenceTree reference
        && types.isKnown(reference.getQualifierExpression(), error.path());
  }

  // What follows from what

  /** Whether an error does not follow from a name that is not known. */
  private boolean isIndependent(Complaint error) {
    if (Errors.LOCAL.contains(error.code())) {
      return !hasLambda(error.path().getLeaf())
          && !error.message().contains("inference variable")
          && isFoundKnown(error);
    }
    MethodTree method = error.enclosingMethod();
    return Errors.IN_METHOD.contains(error.code())
        && method != null
        && unresolved.stream().noneMatch(e -> isWithin(e, method));
  }

  /** Whether the types that an error is about come from class files. */
  private boolean isFoundKnown(Complaint error) {
    Tree leaf = error.path().getLeaf();
    if (leaf instanceof LiteralTree || Errors.OPERATOR.contains(error.code())) {
      return true;
    }
    if (leaf instanceof BinaryTree binary) {
      return types.isKnownValue(binary.getLeftOperand(), error.path())
          && types.isKnownValue(binary.getRightOperand(), error.path());
    }
    if (Errors.CALL.contains(error.code())) {
      return leaf instanceof MemberSelectTree select
          ? types.isKnown(select.getExpression(), error.path())
          : leaf instanceof NewClassTree create
              && types.isKnownValue(create.getIdentifier(), error.path());
    }
    return types.isKnownValue(leaf, error.path().getParentPath());
  }

  private boolean isWithin(Complaint error, Tree tree) {
    return error.start() >= file.positions().getStartPosition(file.unit(), tree)
        && error.start() < file.positions().getEndPosition(file.unit(), tree);
  }

  private static boolean hasLambda(Tree tree) {
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree inner, @Nullable Void none) {
        found[0] |= inner instanceof LambdaExpressionTree || inner instanceof MemberReferenceTree;
        return found[0] ? null : super.scan(inner, null);
      }
    }.scan(tree, null);
    return found[0];
  }

  /**
   * Whether code is left out that may make an error go away: where dots stand, and where a method
   * that should return something ends in a comment.
   */
  private boolean isUnfinished(Complaint error) {
    if (Errors.LOCAL.contains(error.code())) {
      return false;
    }
    boolean abridged = program().parts().stream().anyMatch(part -> Omissions.isIn(part.text()));
    return abridged
        || (error.code().equals("missing.ret.stmt")
            && error.path().getLeaf() instanceof BlockTree body
            && endsInComment(body));
  }

  private boolean endsInComment(BlockTree body) {
    List<? extends Tree> statements = body.getStatements();
    if (statements.isEmpty()) {
      return true;
    }
    long from = file.positions().getEndPosition(file.unit(), statements.get(statements.size() - 1));
    long to = file.positions().getEndPosition(file.unit(), body);
    return from >= 0
        && to >= from
        && file.file()
            .getCharContent(true)
            .subSequence((int) from, (int) to)
            .toString()
            .contains("/");
  }
}
