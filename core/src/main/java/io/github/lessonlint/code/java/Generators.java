package io.github.lessonlint.code.java;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Knows annotations that ask for code. */
final class Generators {

  private Generators() {}

  /**
   * Whether annotations ask for code that their processor generates, which never runs here: those
   * that are gone at run time, such as Lombok's.
   */
  static boolean areUsed(CompiledFile file) {
    boolean[] generating = new boolean[1];
    new TreePathScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitAnnotation(AnnotationTree tree, @Nullable Void none) {
        Element element =
            file.trees().getElement(new TreePath(getCurrentPath(), tree.getAnnotationType()));
        generating[0] |=
            element instanceof TypeElement type
                && file.trees().getTree(type) == null
                && !type.getQualifiedName().toString().startsWith("java.")
                && !isRuntime(type);
        return null;
      }
    }.scan(file.unit(), null);
    return generating[0];
  }

  private static boolean isRuntime(TypeElement annotation) {
    Retention retention = annotation.getAnnotation(Retention.class);
    return retention != null && retention.value() == RetentionPolicy.RUNTIME;
  }
}
