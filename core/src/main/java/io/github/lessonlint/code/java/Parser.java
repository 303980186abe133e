package io.github.lessonlint.code.java;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;

/**
 * Has the JDK's compiler parse texts; nothing is resolved, generated or run. Made once for many
 * texts, since the compiler looks through its class path for each file manager anew.
 */
final class Parser implements AutoCloseable {
  private static final List<String> OPTIONS =
      List.of(
          "-proc:none",
          "-implicit:none",
          "-Xmaxerrs",
          "0",
          "--enable-preview",
          "-source",
          String.valueOf(Runtime.version().feature()));

  private final JavaCompiler compiler;
  private final StandardJavaFileManager files;

  Parser(JavaCompiler compiler) {
    this.compiler = compiler;
    this.files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
  }

  /**
   * What the compiler does not like.
   *
   * @param start where, 0-based
   * @param end the offset after it
   * @param code the compiler's name for the message
   * @param message what it says; costs more to make than the rest
   */
  record Problem(int start, int end, String code, Supplier<String> message) {}

  /** Returns for each text the first problem in it. */
  List<Optional<Problem>> parse(List<String> texts) {
    if (texts.isEmpty()) {
      return List.of();
    }
    List<Unit> units = new ArrayList<>();
    for (String text : texts) {
      units.add(new Unit(units.size(), text));
    }
    Map<URI, Problem> first = new HashMap<>();
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                Writer.nullWriter(),
                files,
                diagnostic -> note(diagnostic, first),
                OPTIONS,
                null,
                units);
    task.setLocale(Locale.ROOT);
    try {
      task.parse();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return units.stream().map(unit -> Optional.ofNullable(first.get(unit.toUri()))).toList();
  }

  private static void note(
      Diagnostic<? extends JavaFileObject> diagnostic, Map<URI, Problem> first) {
    JavaFileObject unit = diagnostic.getSource();
    if (diagnostic.getKind() != Diagnostic.Kind.ERROR || unit == null) {
      return;
    }
    int start = (int) Math.max(0, diagnostic.getPosition());
    int end = (int) Math.max(start, diagnostic.getEndPosition());
    first.putIfAbsent(
        unit.toUri(),
        new Problem(start, end, diagnostic.getCode(), () -> diagnostic.getMessage(Locale.ROOT)));
  }

  @Override
  public void close() {
    try {
      files.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Unit extends SimpleJavaFileObject {
    private final String text;

    Unit(int index, String text) {
      super(URI.create("string:///U" + index + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
