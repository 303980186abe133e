package io.github.lessonlint.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.lessonlint.code.CodeCompiler.Finding;
import io.github.lessonlint.code.CodeCompiler.Outcome;
import io.github.lessonlint.code.java.JavaCompilation;
import io.github.lessonlint.model.CodeVerdict;
import io.github.lessonlint.model.CodeVerdict.Certainty;
import io.github.lessonlint.model.CodeVerdict.Status;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.parallel.Workers;
import io.github.lessonlint.parse.DocumentParser;
import io.github.lessonlint.source.SourceFile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The program checker")
class ProgramCheckerTest {
  @TempDir private Path temp;

  /** Breaks on a program that says so, and finds a fault in each other one. */
  private record Moody(Optional<String> unavailable) implements CodeCompiler {
    @Override
    public String language() {
      return "java";
    }

    @Override
    public List<Outcome> compile(List<Program> programs, List<String> all) {
      return programs.stream().map(Moody::compile).toList();
    }

    private static Outcome compile(Program program) {
      switch (program.parts().get(0).text().strip()) {
        case "int broken;" -> throw new IllegalStateException("told to");
        case "int deep;" -> throw new StackOverflowError("told to");
        case "int slow;" -> {
          while (true) {
            Thread.onSpinWait();
          }
        }
        default -> {
          CodeEngine.Fault fault = new CodeEngine.Fault(0, 3, "bad");
          return new Outcome(List.of(new Finding(0, fault, Certainty.CERTAIN)), Set.of(0));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"int broken;", "int deep;", "int slow;"})
  @DisplayName("lets a block that breaks the compiler change no other verdict")
  void isolation(String broken) {
    List<String> blocks =
        new ArrayList<>(IntStream.range(0, 100).mapToObj(i -> "int i" + i + ";").toList());
    blocks.set(70, broken);

    List<CodeVerdict> verdicts = check(new Moody(Optional.empty()), blocks).verdicts();

    assertThat(verdicts.get(70).status()).isEqualTo(Status.FAILED);
    assertThat(verdicts.get(70).reason()).isPresent();
    assertThat(verdicts).filteredOn(v -> v.status() == Status.REJECTED).hasSize(99);
  }

  @Test
  @DisplayName("says once why there is no compiler, and leaves the verdicts on syntax")
  void unavailable() {
    CodeChecker.Result result =
        check(new Moody(Optional.of("No compiler today.")), List.of("int a;", "int b;"));

    assertThat(result.notices()).containsExactly("No compiler today.");
    assertThat(result.verdicts()).extracting(CodeVerdict::status).containsOnly(Status.ACCEPTED);
  }

  @Test
  @DisplayName("says so if the JDK cannot compile for a release")
  void unknownRelease() {
    CodeOptions.Java java = new CodeOptions.Java(OptionalInt.of(999), false, List.of());

    assertThat(check(new JavaCompilation(java), List.of("int a;")).notices())
        .singleElement()
        .asString()
        .contains("cannot compile for release 999");
  }

  @Test
  @DisplayName("reports what blocks do wrong with the classes of a class path, and nothing else")
  void classPath() throws Exception {
    compile(
        "com.example.Counter", "package com.example; public class Counter { public void up() {} }");
    List<String> blocks =
        List.of(
            "import com.example.Counter;\nnew Counter().up();\n",
            "import com.example.Counter;\nnew Counter().down();\n",
            "package com.example;\nclass Uses { Counter c; void f() { c.down(); } }\n",
            "import com.example.Missing;\n",
            "import com.other.Missing;\n",
            "import org.assertj.core.api.Missing;\n");
    CodeOptions.Java java = new CodeOptions.Java(OptionalInt.empty(), false, List.of(temp));

    assertThat(check(new JavaCompilation(java), blocks).verdicts())
        .extracting(CodeVerdict::status)
        .containsExactly(
            Status.ACCEPTED,
            Status.REJECTED,
            Status.REJECTED,
            Status.REJECTED,
            Status.ACCEPTED,
            Status.ACCEPTED);
  }

  @Test
  @DisplayName("runs no annotation processor and no code, and writes no file")
  void runsNothing() throws Exception {
    Path sign = temp.resolve("sign");
    String source =
        """
        public class Evil extends javax.annotation.processing.AbstractProcessor {
          static { make(); }
          static void make() {
            try { java.nio.file.Files.createFile(java.nio.file.Path.of("%s")); }
            catch (java.io.IOException e) { throw new RuntimeException(e); }
          }
          public boolean process(
              java.util.Set<? extends javax.lang.model.element.TypeElement> types,
              javax.annotation.processing.RoundEnvironment round) { return false; }
        }
        """
            .formatted(sign.toString().replace("\\\\", "/"));
    compile("Evil", source);
    Path services = Files.createDirectories(temp.resolve("META-INF/services"));
    Files.writeString(services.resolve("javax.annotation.processing.Processor"), "Evil\n");
    CodeOptions.Java java = new CodeOptions.Java(OptionalInt.empty(), false, List.of(temp));

    check(new JavaCompilation(java), List.of("class A { static int n = 1 / 0; }\n"));

    assertThat(sign).doesNotExist();
    try (var files = Files.walk(temp)) {
      assertThat(files.filter(f -> f.toString().endsWith(".class")))
          .containsExactly(temp.resolve("Evil.class"));
    }
  }

  private void compile(String name, String source) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    URI uri = URI.create("string:///" + name.replace('.', '/') + ".java");
    JavaFileObject file =
        new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    List<String> options = List.of("-proc:none", "-d", temp.toString());
    assertThat(compiler.getTask(null, null, null, options, null, List.of(file)).call()).isTrue();
  }

  private static CodeChecker.Result check(CodeCompiler compiler, List<String> blocks) {
    String text = String.join("", blocks.stream().map(b -> "```java\n" + b + "\n```\n\n").toList());
    List<Document> documents =
        Collections.singletonList(DocumentParser.parse(SourceFile.of("a.md", text)));
    Workers workers = new Workers(2, Duration.ofSeconds(compiler instanceof Moody ? 1 : 30));
    CodeChecker.Result parsed = new CodeChecker(BuiltInEngines.all(), workers).check(documents);
    return new ProgramChecker(compiler, workers).check(documents, parsed);
  }
}
