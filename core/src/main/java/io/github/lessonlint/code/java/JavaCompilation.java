package io.github.lessonlint.code.java;

import io.github.lessonlint.code.CodeCompiler;
import io.github.lessonlint.code.CodeOptions;
import io.github.lessonlint.code.Program;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Has the JDK's compiler look at names and types, of all programs at once. Nothing is generated or
 * run, annotation processors included.
 */
public final class JavaCompilation implements CodeCompiler {
  private final CodeOptions.Java options;

  /** Creates a compilation for a release and a class path. */
  public JavaCompilation(CodeOptions.Java options) {
    this.options = options;
  }

  @Override
  public String language() {
    return "java";
  }

  @Override
  public Optional<String> unavailable() {
    if (!Javac.isThere()) {
      return Optional.of(
          "Java code was checked for its syntax only: this Java runtime has no compiler; run"
              + " Lessonlint with a JDK.");
    }
    try {
      Javac.get().getTask(null, null, null, arguments(), null, null);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(
          "Java code was checked for its syntax only: the compiler of Java "
              + Runtime.version().feature()
              + " cannot compile for "
              + (options.preview() ? "the previews of " : "")
              + "release "
              + options.release().orElse(Runtime.version().feature())
              + "; run Lessonlint with a JDK that can.");
    }
  }

  @Override
  public List<Outcome> compile(List<Program> programs, List<String> all) {
    return new Compilation(options, arguments()).compile(programs, all);
  }

  private List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    Collections.addAll(
        arguments,
        "-proc:none",
        "-implicit:none",
        "-Xlint:none",
        "-Xmaxerrs",
        "0",
        "-XDshould-stop.ifError=FLOW");
    String running = String.valueOf(Runtime.version().feature());
    if (options.release().isPresent()) {
      Collections.addAll(arguments, "--release", String.valueOf(options.release().getAsInt()));
      if (options.preview()) {
        arguments.add("--enable-preview");
      }
    } else {
      Collections.addAll(arguments, "--enable-preview", "-source", running);
    }
    return arguments;
  }
}
