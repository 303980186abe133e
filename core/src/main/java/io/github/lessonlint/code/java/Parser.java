package io.github.lessonlint.code.java;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
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
import javax.tools.DiagnosticListener;
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

  /** Texts longer than this (UTF-16 units) are parsed one by one. */
  private static final int MAX_TOGETHER = 5_000;

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
    List<Unit> units = units(texts);
    List<Unit> together = units.stream().filter(u -> u.text.length() <= MAX_TOGETHER).toList();
    Map<URI, Problem> first = new HashMap<>();
    try {
      parse(together, diagnostic -> note(diagnostic, first), first);
    } catch (IllegalStateException | StackOverflowError e) {
      first.clear();
      together.forEach(unit -> parseAlone(unit, first));
    }
    units.stream().filter(u -> u.text.length() > MAX_TOGETHER).forEach(u -> parseAlone(u, first));
    return units.stream().map(unit -> Optional.ofNullable(first.get(unit.toUri()))).toList();
  }

  /**
   * Parses one text up to its first problem. The compiler goes on after it, in a way that can take
   * long for a long text, and that gives up with an exception where hundreds of brackets are open.
   */
  private void parseAlone(Unit unit, Map<URI, Problem> first) {
    try {
      parse(
          List.of(unit),
          diagnostic -> {
            note(diagnostic, first);
            if (first.containsKey(unit.toUri())) {
              throw new IllegalStateException("that is enough");
            }
          },
          first);
    } catch (RuntimeException | StackOverflowError e) {
      if (!first.containsKey(unit.toUri())) {
        throw e;
      }
    }
  }

  private void parse(
      List<Unit> units, DiagnosticListener<JavaFileObject> listener, Map<URI, Problem> first) {
    if (units.isEmpty()) {
      return;
    }
    JavacTask task = task(units, listener);
    try {
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree tree : task.parse()) {
        URI unit = tree.getSourceFile().toUri();
        if (!first.containsKey(unit)) {
          PostCheck.first(tree, positions).ifPresent(problem -> first.put(unit, problem));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text as a tree. */
  record Parsed(CompilationUnitTree unit, SourcePositions positions, String name) {

    /** Returns where a tree starts in the text. */
    int start(Tree tree) {
      return (int) positions.getStartPosition(unit, tree);
    }
  }

  /** Returns the trees of texts that can be parsed. */
  List<Parsed> trees(List<String> texts) {
    if (texts.isEmpty()) {
      return List.of();
    }
    List<Unit> units = units(texts);
    JavacTask task = task(units, diagnostic -> {});
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    List<Parsed> parsed = new ArrayList<>();
    try {
      for (CompilationUnitTree tree : task.parse()) {
        parsed.add(new Parsed(tree, positions, units.get(parsed.size()).name));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parsed;
  }

  private static List<Unit> units(List<String> texts) {
    List<Unit> units = new ArrayList<>();
    for (String text : texts) {
      units.add(new Unit("U" + units.size(), text));
    }
    return units;
  }

  private JavacTask task(List<Unit> units, DiagnosticListener<JavaFileObject> listener) {
    JavacTask task =
        (JavacTask) compiler.getTask(Writer.nullWriter(), files, listener, OPTIONS, null, units);
    task.setLocale(Locale.ROOT);
    return task;
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
    final String name;
    private final String text;

    Unit(String name, String text) {
      super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
      this.name = name;
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
