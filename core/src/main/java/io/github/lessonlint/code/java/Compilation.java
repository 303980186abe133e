package io.github.lessonlint.code.java;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import io.github.lessonlint.code.CodeCompiler.Outcome;
import io.github.lessonlint.code.CodeOptions;
import io.github.lessonlint.code.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** One run of the JDK's compiler over many programs. It needs a JDK even to be loaded. */
final class Compilation {
  private static final Pattern TYPE =
      Pattern.compile(
          "(?m)^[ \\t]*+(?:(?!class|interface|enum|record)[@\\w-]++[ \\t]++)*+"
              + "(?:class|interface|enum|record)[ \\t]++(\\w++)");

  private final CodeOptions.Java options;
  private final List<String> arguments;

  Compilation(CodeOptions.Java options, List<String> arguments) {
    this.options = options;
    this.arguments = arguments;
  }

  /**
   * Compiles programs.
   *
   * @param all the code of the lessons, whose types may be meant
   */
  List<Outcome> compile(List<Program> programs, List<String> all) {
    JavaCompiler compiler = Javac.get();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      // Without this, the classes of Lessonlint itself could be used.
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, options.classPath());
      files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
      return compile(programs, all, compiler, files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Outcome> compile(
      List<Program> programs,
      List<String> all,
      JavaCompiler compiler,
      StandardJavaFileManager manager)
      throws IOException {
    Map<Program.Part, Optional<List<Item>>> outlines = outlines(programs, compiler);
    List<ProgramFile> files = new ArrayList<>();
    for (int i = 0; i < programs.size(); i++) {
      Program program = programs.get(i);
      List<Optional<List<Item>>> own =
          program.parts().stream()
              .map(part -> outlines.getOrDefault(part, Optional.empty()))
              .toList();
      files.addAll(
          Composer.files(program, own, "l" + i + "_", p -> isPackage(p, manager), files.size()));
    }
    Set<String> declared = declaredTypes(all);
    Map<URI, List<Diagnostic<?>>> said = new HashMap<>();
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                Writer.nullWriter(), manager, d -> note(d, said), arguments, null, files);
    task.setLocale(Locale.ROOT);
    IdentityHashMap<Program, Verdicts> verdicts = new IdentityHashMap<>();
    List<CompilationUnitTree> trees = new ArrayList<>();
    task.parse().forEach(trees::add);
    task.analyze();
    for (int i = 0; i < files.size(); i++) {
      ProgramFile file = files.get(i);
      Verdicts of = verdicts.computeIfAbsent(file.program(), Verdicts::new);
      CompiledFile compiled =
          new CompiledFile(file, trees.get(i), Trees.instance(task), task.getTypes());
      new Judge(compiled, declared, options, of).judge(said.getOrDefault(file.toUri(), List.of()));
    }
    return programs.stream()
        .map(
            program ->
                Optional.ofNullable(verdicts.get(program))
                    .map(v -> v.outcome(p -> outlines.getOrDefault(p, Optional.empty())))
                    .orElseGet(() -> new Outcome(List.of(), Set.of())))
        .toList();
  }

  /** What the parts of programs are made of; a part may belong to several. */
  private static Map<Program.Part, Optional<List<Item>>> outlines(
      List<Program> programs, JavaCompiler compiler) {
    List<Program.Part> parts =
        programs.stream().flatMap(p -> p.parts().stream()).distinct().toList();
    List<Fragment> fragments =
        parts.stream()
            .map(
                part ->
                    new Fragment(
                        part.text(), part.form().map(Reading::of).orElse(Reading.COMPILED)))
            .toList();
    Map<Program.Part, Optional<List<Item>>> outlines = new HashMap<>();
    try (Parser parser = new Parser(compiler)) {
      Fragment.read(fragments, parser);
      List<Optional<List<Item>>> found = Outline.of(fragments, parser);
      for (int i = 0; i < parts.size(); i++) {
        outlines.put(parts.get(i), found.get(i));
      }
    }
    return outlines;
  }

  private static Set<String> declaredTypes(List<String> all) {
    return all.stream()
        .flatMap(text -> TYPE.matcher(text).results().map(type -> type.group(1)))
        .collect(Collectors.toSet());
  }

  private static boolean isPackage(String name, StandardJavaFileManager files) {
    try {
      return files
          .list(StandardLocation.CLASS_PATH, name, Set.of(JavaFileObject.Kind.CLASS), false)
          .iterator()
          .hasNext();
    } catch (IOException e) {
      return false;
    }
  }

  private static void note(
      Diagnostic<? extends JavaFileObject> diagnostic, Map<URI, List<Diagnostic<?>>> said) {
    JavaFileObject file = diagnostic.getSource();
    if (diagnostic.getKind() == Diagnostic.Kind.ERROR && file != null) {
      said.computeIfAbsent(file.toUri(), f -> new ArrayList<>()).add(diagnostic);
    }
  }
}
