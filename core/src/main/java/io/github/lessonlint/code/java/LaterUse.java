package io.github.lessonlint.code.java;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Finds uses of what the running JDK does not have, and a later one has. */
final class LaterUse {
  private final CompiledFile file;

  LaterUse(CompiledFile file) {
    this.file = file;
  }

  /** Whether the running JDK does not know what a later one has. */
  boolean isIn(Complaint error) {
    if (!error.isUnresolved() && !Errors.LOCAL.contains(error.code())) {
      return false;
    }
    int running = Runtime.version().feature();
    return LaterApi.has(CompilerWording.symbol(error.message()), running)
        || members(error).anyMatch(name -> LaterApi.has(name, running));
  }

  /** The members that an error may be about, each as {@code List.add}. */
  private Stream<String> members(Complaint error) {
    Tree leaf = error.path().getLeaf();
    TreePath parent = error.path().getParentPath();
    if (error.message().contains("AutoCloseable") && leaf instanceof VariableTree resource) {
      return members(file.type(new TreePath(error.path(), resource.getInitializer())), "close");
    }
    // A call with an argument that does not fit is an error of the argument.
    boolean argument =
        parent != null
            && (parent.getLeaf() instanceof MethodInvocationTree
                || parent.getLeaf() instanceof NewClassTree);
    return Stream.concat(called(error.path()), argument ? called(parent) : Stream.empty());
  }

  private Stream<String> called(TreePath path) {
    Tree tree = path.getLeaf();
    if (tree instanceof NewClassTree create) {
      return members(file.type(new TreePath(path, create.getIdentifier())), "new");
    }
    if (tree instanceof MethodInvocationTree call) {
      return called(new TreePath(path, call.getMethodSelect()));
    }
    return tree instanceof MemberSelectTree select
        ? members(
            file.type(new TreePath(path, select.getExpression())),
            select.getIdentifier().toString())
        : Stream.empty();
  }

  private Stream<String> members(@Nullable TypeMirror owner, String name) {
    List<TypeMirror> owners = new ArrayList<>();
    addWithSupertypes(owner, owners);
    return owners.stream().map(t -> file.types().asElement(t).getSimpleName() + "." + name);
  }

  private void addWithSupertypes(@Nullable TypeMirror type, List<TypeMirror> found) {
    if (type instanceof DeclaredType && type.getKind() == TypeKind.DECLARED && found.size() < 100) {
      found.add(type);
      file.types().directSupertypes(type).forEach(t -> addWithSupertypes(t, found));
    }
  }
}
