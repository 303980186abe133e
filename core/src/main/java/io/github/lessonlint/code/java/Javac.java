package io.github.lessonlint.code.java;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The compiler of the running JDK. */
final class Javac {
  private static final String MODULE = "jdk.compiler";

  private Javac() {}

  /** Returns whether there is one; a runtime without it may lack the types to ask for it, too. */
  static boolean isThere() {
    return ModuleLayer.boot().findModule(MODULE).isPresent();
  }

  /** Returns it where it is there. */
  static JavaCompiler get() {
    return ToolProvider.getSystemJavaCompiler();
  }
}
