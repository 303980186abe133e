package io.github.lessonlint.code.java;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * Tells types that are known with all that they inherit from those that a lesson shows a part of.
 */
final class KnownTypes {
  private final CompiledFile file;
  private final Set<String> declared;
  private final Set<String> imported = new HashSet<>();

  /**
   * Looks at the types of one file.
   *
   * @param declared the simple names of the types that the lessons declare
   */
  KnownTypes(CompiledFile file, Set<String> declared) {
    this.file = file;
    this.declared = declared;
    for (ImportTree tree : file.unit().getImports()) {
      String name = tree.getQualifiedIdentifier().toString();
      imported.add(name.substring(name.lastIndexOf('.') + 1));
    }
  }

  /** Whether nothing but a class file or a package says what the members of an owner are. */
  boolean isKnown(ExpressionTree owner, TreePath around) {
    TreePath path = new TreePath(around, owner);
    if (file.trees().getElement(path) instanceof PackageElement) {
      return true;
    }
    boolean self =
        owner instanceof IdentifierTree name
            && (name.getName().contentEquals("this") || name.getName().contentEquals("super"));
    TypeMirror type = file.trees().getTypeMirror(path);
    if (self || type == null || (Frame.isInOpenReturn(around) && isObject(type))) {
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
        && file.trees().getTree(element) == null
        && !mayBeAnother(element)
        && isHierarchyKnown(type, new HashSet<>());
  }

  /** Whether the lesson has a class of that name, and does not say that it means this one. */
  private boolean mayBeAnother(TypeElement element) {
    String name = element.getSimpleName().toString();
    return declared.contains(name) && !imported.contains(name);
  }

  private boolean isHierarchyKnown(TypeMirror type, Set<Element> seen) {
    if (type.getKind() == TypeKind.ERROR) {
      return false;
    }
    Element element = file.types().asElement(type);
    return (element != null && !seen.add(element))
        || file.types().directSupertypes(type).stream().allMatch(t -> isHierarchyKnown(t, seen));
  }

  /** Whether a class that is around a tree inherits from one that is not known. */
  boolean inheritsUnknown(ClassTree type, TreePath path) {
    TreePath at = path;
    while (at != null && at.getLeaf() != type) {
      at = at.getParentPath();
    }
    Element element = at == null ? null : file.trees().getElement(at);
    return element instanceof TypeElement known
        && !isHierarchyKnown(known.asType(), new HashSet<>());
  }

  private static boolean isObject(TypeMirror type) {
    return type.toString().equals("java.lang.Object");
  }

  /** Whether the type of a value comes from a class file. */
  boolean isKnownValue(Tree tree, TreePath around) {
    TypeMirror type = file.type(new TreePath(around, tree));
    return type != null && (type.getKind() == TypeKind.NULL || isKnown(type));
  }
}
