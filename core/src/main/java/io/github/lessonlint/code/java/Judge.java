package io.github.lessonlint.code.java;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import io.github.lessonlint.code.CodeEngine.Fault;
import io.github.lessonlint.code.CodeOptions;
import io.github.lessonlint.code.java.ProgramFile.Place;
import io.github.lessonlint.model.CodeVerdict.Certainty;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Says how certain it is that what the compiler finds in a file is a fault of the author's. A
 * lesson shows a part of a program: what it uses may be declared out of sight, and an error that
 * follows from a name that is not known here is none.
 */
final class Judge {
  private final ProgramFile file;
  private final CompilationUnitTree unit;
  private final Trees trees;
  private final Types types;
  private final Set<String> declared;
  private final CodeOptions.Java options;
  private final Verdicts verdicts;
  private final SourcePositions positions;
  private final Set<String> imported = new HashSet<>();
  private List<Complaint> unresolved = List.of();
  private boolean poisoned;
  private boolean generated;

  /**
   * Creates a judge of one file.
   *
   * @param declared the simple names of the types that the lessons declare
   * @param verdicts takes what is found
   */
  Judge(
      ProgramFile file,
      CompilationUnitTree unit,
      Trees trees,
      Types types,
      Set<String> declared,
      CodeOptions.Java options,
      Verdicts verdicts) {
    this.file = file;
    this.unit = unit;
    this.trees = trees;
    this.types = types;
    this.declared = declared;
    this.options = options;
    this.verdicts = verdicts;
    this.positions = trees.getSourcePositions();
    for (ImportTree tree : unit.getImports()) {
      String name = tree.getQualifiedIdentifier().toString();
      imported.add(name.substring(name.lastIndexOf('.') + 1));
    }
  }

  /** An error and the innermost tree around it. */
  private record Complaint(
      String code, String message, long start, long at, long end, TreePath path) {
    boolean isUnresolved() {
      return Errors.UNRESOLVED.contains(code);
    }
  }

  /** Judges what the compiler says of the file. */
  void judge(List<Diagnostic<?>> said) {
    List<Complaint> errors = said.stream().map(this::error).toList();
    unresolved = errors.stream().filter(Complaint::isUnresolved).toList();
    poisoned = errors.stream().anyMatch(e -> Errors.POISON.contains(e.code));
    generated = usesGenerator();
    for (Complaint error : errors) {
      Optional<Place> place = place(error);
      if (place.isEmpty()) {
        verdicts.noteFrame();
      } else if (isAsked(place.get())) {
        report(error, place.get());
      }
    }
  }

  private Complaint error(Diagnostic<?> said) {
    String code = String.valueOf(said.getCode()).replaceFirst("^compiler\\.err\\.", "");
    long start = said.getStartPosition();
    long end = said.getEndPosition();
    return new Complaint(
        code, said.getMessage(Locale.ROOT), start, said.getPosition(), end, path(start, end));
  }

  private Optional<Place> place(Complaint error) {
    return file.place(error.at).or(() -> file.place(error.start));
  }

  private boolean isAsked(Place place) {
    return file.program().parts().get(place.part()).asked();
  }

  private void report(Complaint error, Place place) {
    String code = file.program().parts().get(place.part()).text();
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
      int length = (int) Math.max(1, error.end - error.at);
      int lineEnd = code.indexOf('\n', start);
      end = Math.min(start + length, lineEnd < 0 ? code.length() : lineEnd);
    }
    Fault fault =
        new Fault(start, end, CompilerWording.of(error.code, error.message), error.message);
    verdicts.add(place.part(), fault, certainty(error));
  }

  private Certainty certainty(Complaint error) {
    if (poisoned || isTooNew(error)) {
      return Certainty.DOUBTFUL;
    }
    if (error.isUnresolved()) {
      return unresolved(error);
    }
    boolean certain = Errors.CERTAIN.contains(error.code) && !isFrameArtefact(error);
    if (generated && Errors.GENERATED.contains(error.code)) {
      certain = false;
    }
    if (certain && !unresolved.isEmpty()) {
      certain = isIndependent(error);
    }
    return certain && !isUnfinished(error) ? Certainty.CERTAIN : Certainty.DOUBTFUL;
  }

  // Names

  private Certainty unresolved(Complaint error) {
    if (hasKnownOwner(error)) {
      return Certainty.CERTAIN;
    }
    boolean complete = file.program().complete() && !generated && !isImport(error.path);
    return complete && !isDeclaredOutside(error) ? Certainty.CERTAIN : Certainty.UNRESOLVED;
  }

  /**
   * Whether what the author says is in scope may still come from somewhere else: from an import
   * that leads nowhere here.
   */
  private boolean isDeclaredOutside(Complaint error) {
    String name = CompilerWording.symbol(error.message);
    for (Complaint other : unresolved) {
      String use = importOf(other.path);
      if (use.endsWith("*") || use.endsWith("." + name)) {
        return true;
      }
    }
    ClassTree around = enclosingClass(error.path);
    return around != null && inheritsUnknown(around, error.path);
  }

  private boolean inheritsUnknown(ClassTree type, TreePath path) {
    TreePath at = path;
    while (at != null && at.getLeaf() != type) {
      at = at.getParentPath();
    }
    Element element = at == null ? null : trees.getElement(at);
    return element instanceof TypeElement known && !isHierarchyKnown(known.asType(), 0);
  }

  private static boolean isImport(TreePath path) {
    return !importOf(path).isEmpty();
  }

  private static String importOf(TreePath path) {
    for (Tree tree : path) {
      if (tree instanceof ImportTree use) {
        return use.getQualifiedIdentifier().toString();
      }
    }
    return "";
  }

  /** Whether a member is missing in something that is there: no other code can declare it. */
  private boolean hasKnownOwner(Complaint error) {
    Tree leaf = error.path.getLeaf();
    if (error.code.equals("doesnt.exist")) {
      return CompilerWording.symbol(error.message).startsWith("java.");
    }
    if (leaf instanceof ImportTree use) {
      leaf = use.getQualifiedIdentifier();
    }
    if (leaf instanceof MemberSelectTree select) {
      return isKnown(select.getExpression(), error.path);
    }
    return leaf instanceof MemberReferenceTree reference
        && isKnown(reference.getQualifierExpression(), error.path);
  }

  private boolean isKnown(ExpressionTree owner, TreePath around) {
    TreePath path = new TreePath(around, owner);
    if (trees.getElement(path) instanceof PackageElement) {
      return true;
    }
    boolean self =
        owner instanceof IdentifierTree name
            && (name.getName().contentEquals("this") || name.getName().contentEquals("super"));
    TypeMirror type = trees.getTypeMirror(path);
    if (self || type == null || (isInOpenReturn(around) && isObject(type))) {
      return false;
    }
    return isKnown(type);
  }

  private boolean isKnown(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY && type instanceof ArrayType array) {
      return array.getComponentType().getKind().isPrimitive() || isKnown(array.getComponentType());
    }
    if (type.getKind() == TypeKind.TYPEVAR && type instanceof TypeVariable variable) {
      return isKnown(variable.getUpperBound());
    }
    if (type.getKind().isPrimitive()) {
      return true;
    }
    return type instanceof DeclaredType known
        && known.getKind() == TypeKind.DECLARED
        && known.asElement() instanceof TypeElement element
        && trees.getTree(element) == null
        && !mayBeAnother(element)
        && isHierarchyKnown(type, 0);
  }

  /** Whether the lesson has a class of that name, and does not say that it means this one. */
  private boolean mayBeAnother(TypeElement element) {
    String name = element.getSimpleName().toString();
    return declared.contains(name) && !imported.contains(name);
  }

  private boolean isHierarchyKnown(TypeMirror type, int depth) {
    if (type.getKind() == TypeKind.ERROR) {
      return false;
    }
    return depth > 50
        || types.directSupertypes(type).stream().allMatch(t -> isHierarchyKnown(t, depth + 1));
  }

  private static boolean isObject(TypeMirror type) {
    return type.toString().equals("java.lang.Object");
  }

  /** Whether the running JDK does not know what a later one has. */
  private boolean isTooNew(Complaint error) {
    boolean asked = error.isUnresolved() || Errors.LOCAL.contains(error.code);
    if (options.release().isPresent() || !asked) {
      return false;
    }
    int running = Runtime.version().feature();
    return LaterApi.has(CompilerWording.symbol(error.message), running)
        || members(error).anyMatch(name -> LaterApi.has(name, running));
  }

  /** The members that an error may be about, each as {@code List.add}. */
  private Stream<String> members(Complaint error) {
    Tree leaf = error.path.getLeaf();
    TreePath parent = error.path.getParentPath();
    if (error.message.contains("AutoCloseable") && leaf instanceof VariableTree resource) {
      return members(type(new TreePath(error.path, resource.getInitializer())), "close");
    }
    // A call with an argument that does not fit is an error of the argument.
    boolean argument =
        parent != null
            && (parent.getLeaf() instanceof MethodInvocationTree
                || parent.getLeaf() instanceof NewClassTree);
    return Stream.concat(called(error.path), argument ? called(parent) : Stream.empty());
  }

  private Stream<String> called(TreePath path) {
    Tree tree = path.getLeaf();
    if (tree instanceof NewClassTree create) {
      return members(type(new TreePath(path, create.getIdentifier())), "new");
    }
    if (tree instanceof MethodInvocationTree call) {
      return called(new TreePath(path, call.getMethodSelect()));
    }
    return tree instanceof MemberSelectTree select
        ? members(
            type(new TreePath(path, select.getExpression())), select.getIdentifier().toString())
        : Stream.empty();
  }

  private Stream<String> members(@Nullable TypeMirror owner, String name) {
    List<TypeMirror> owners = new ArrayList<>();
    addWithSupertypes(owner, owners);
    return owners.stream().map(t -> types.asElement(t).getSimpleName() + "." + name);
  }

  private void addWithSupertypes(@Nullable TypeMirror type, List<TypeMirror> found) {
    if (type instanceof DeclaredType && type.getKind() == TypeKind.DECLARED && found.size() < 100) {
      found.add(type);
      types.directSupertypes(type).forEach(t -> addWithSupertypes(t, found));
    }
  }

  // What follows from what

  /** Whether an error does not follow from a name that is not known. */
  private boolean isIndependent(Complaint error) {
    if (Errors.LOCAL.contains(error.code)) {
      return !hasLambda(error.path.getLeaf())
          && !error.message.contains("inference variable")
          && isFoundKnown(error);
    }
    MethodTree method = enclosingMethod(error.path);
    return Errors.IN_METHOD.contains(error.code)
        && method != null
        && unresolved.stream().noneMatch(e -> isWithin(e, method));
  }

  /** Whether the types that an error is about come from class files. */
  private boolean isFoundKnown(Complaint error) {
    Tree leaf = error.path.getLeaf();
    if (leaf instanceof LiteralTree || Errors.OPERATOR.contains(error.code)) {
      return true;
    }
    if (leaf instanceof BinaryTree binary) {
      return isKnownValue(binary.getLeftOperand(), error.path)
          && isKnownValue(binary.getRightOperand(), error.path);
    }
    if (Errors.CALL.contains(error.code)) {
      return leaf instanceof MemberSelectTree select
          ? isKnown(select.getExpression(), error.path)
          : leaf instanceof NewClassTree create && isKnownValue(create.getIdentifier(), error.path);
    }
    return isKnownValue(leaf, error.path.getParentPath());
  }

  private boolean isKnownValue(Tree tree, TreePath around) {
    TypeMirror type = type(new TreePath(around, tree));
    return type != null && (type.getKind() == TypeKind.NULL || isKnown(type));
  }

  /** Returns the type of a tree; of one that has the wrong type, that. */
  private @Nullable TypeMirror type(TreePath path) {
    TypeMirror type = trees.getTypeMirror(path);
    // The compiler's types are of several interfaces at once; only the kind tells.
    return type != null && type.getKind() == TypeKind.ERROR && type instanceof ErrorType wrong
        ? trees.getOriginalType(wrong)
        : type;
  }

  private boolean isWithin(Complaint error, Tree tree) {
    return error.start >= positions.getStartPosition(unit, tree)
        && error.start < positions.getEndPosition(unit, tree);
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
    if (Errors.LOCAL.contains(error.code)) {
      return false;
    }
    boolean abridged =
        file.program().parts().stream().anyMatch(part -> Omissions.isIn(part.text()));
    return abridged
        || (error.code.equals("missing.ret.stmt")
            && error.path.getLeaf() instanceof BlockTree body
            && endsInComment(body));
  }

  private boolean endsInComment(BlockTree body) {
    List<? extends Tree> statements = body.getStatements();
    if (statements.isEmpty()) {
      return true;
    }
    long from = positions.getEndPosition(unit, statements.get(statements.size() - 1));
    long to = positions.getEndPosition(unit, body);
    return from >= 0
        && to >= from
        && file.getCharContent(true).subSequence((int) from, (int) to).toString().contains("/");
  }

  // What comes of how a fragment was read

  /** Whether an error may come of the class and the method that were put around the fragment. */
  private boolean isFrameArtefact(Complaint error) {
    ClassTree type = enclosingClass(error.path);
    if (type == null || !type.getSimpleName().toString().startsWith(Composer.CLASS)) {
      return false;
    }
    if (Errors.FRAME_CLASS.contains(error.code) || isInOpenReturn(error.path)) {
      return true;
    }
    MethodTree method = enclosingMethod(error.path);
    boolean open = method == null || method.getName().contentEquals(Composer.METHOD);
    return open && Errors.FRAME_METHOD.contains(error.code);
  }

  /** Whether an error is in a value whose type the fragment does not show. */
  private static boolean isInOpenReturn(TreePath path) {
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

  /**
   * Whether annotations ask for code that their processor generates, which never runs here: those
   * that are gone at run time, such as Lombok's.
   */
  private boolean usesGenerator() {
    boolean[] generating = new boolean[1];
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitAnnotation(AnnotationTree tree, @Nullable Void none) {
        Element element =
            trees.getElement(new TreePath(getCurrentPath(), tree.getAnnotationType()));
        generating[0] |=
            element instanceof TypeElement type
                && trees.getTree(type) == null
                && !type.getQualifiedName().toString().startsWith("java.")
                && !isRuntime(type);
        return null;
      }
    }.scan(unit, null);
    return generating[0];
  }

  private static boolean isRuntime(TypeElement annotation) {
    Retention retention = annotation.getAnnotation(Retention.class);
    return retention != null && retention.value() == RetentionPolicy.RUNTIME;
  }

  // Trees

  private TreePath path(long start, long end) {
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

  private static @Nullable ClassTree enclosingClass(TreePath path) {
    for (Tree tree : path) {
      if (tree instanceof ClassTree type) {
        return type;
      }
    }
    return null;
  }

  private static @Nullable MethodTree enclosingMethod(TreePath path) {
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
