package io.github.lessonlint.code.toolchain;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.lessonlint.code.toolchain.Tool.Excuse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The compilers and interpreters that can be asked. */
final class Tools {
  private static final Pattern ANYTHING = Pattern.compile("");

  /** A fault as bash writes it: {@code /dev/stdin: line 3: syntax error …}. */
  private static final Pattern BASH_FAULT =
      Pattern.compile("(?m)^[^:\\n]*: line (\\d{1,9}): (.*)$");

  /** A fault as gofmt writes it: {@code <standard input>:3:5: expected …}; columns are bytes. */
  private static final Pattern GOFMT_FAULT =
      Pattern.compile("(?m)^<standard input>:(\\d{1,9}):(\\d{1,9}): (.*)$");

  static final List<Tool> ALL =
      List.of(
          new Tool(
              "python",
              "python3",
              Version.in("3.8"),
              Tools::python,
              List.of(),
              ANYTHING,
              List.of(
                  Excuse.newIn("3.9", "^\\s*@|\\bwith\\s*\\("),
                  Excuse.newIn("3.10", "^\\s*(?:match|case)\\b.*:|\\bwith\\s*\\("),
                  Excuse.newIn("3.11", "\\bexcept\\s*\\*|\\[.*\\*"),
                  Excuse.newIn(
                      "3.12",
                      "\\b[rR]?[fF][rR]?[\"']|^\\s*type\\s+\\w|^\\s*(?:def|class)\\s+\\w+\\["),
                  Excuse.newIn("3.14", "\\b[rR]?[tT][rR]?[\"']|^\\s*except\\b.*,"),
                  Excuse.newIn("3.15", "^\\s*lazy\\b"))),
          new Tool(
              "javascript",
              "node",
              Version.in("16.11"),
              Tools::node,
              List.of(
                  "async function* x() {for (;;) {|}}",
                  "class X extends Y {|}",
                  "class X extends Y {async* x() {for (;;) {|}}}"),
              ANYTHING,
              List.of(
                  // JSX, which many lessons label as JavaScript.
                  Excuse.says("Unexpected token '<'"),
                  // A fragment of a class.
                  Excuse.says("must be declared in an enclosing class"),
                  // Decorators, which are on their way into the language.
                  new Excuse(Version.UNKNOWN, Pattern.compile("@\\w"), ANYTHING),
                  // Gone again.
                  new Excuse(Version.UNKNOWN, Pattern.compile("\\bassert\\s*\\{"), ANYTHING),
                  Excuse.newIn("20.10", "\\bwith\\s*\\{|/[a-z]*v[a-z]*\\b"),
                  Excuse.newIn("24.0", "\\busing\\b|\\(\\?"))),
          new Tool(
              "go",
              "gofmt",
              Version.in("1.18"),
              Tools::gofmt,
              List.of(),
              Pattern.compile("(?m)^package \\w+"),
              List.of()),
          new Tool(
              "shell",
              "bash",
              Version.in("3.2"),
              Tools::bash,
              List.of(),
              ANYTHING,
              List.of(Excuse.newIn("4.0", "\\|&|;&|;;&|&>>|\\bcoproc\\b"))));

  private Tools() {}

  private static Compiler python(String program, Sandbox sandbox, Deadlines deadlines)
      throws ToolFailure {
    // Isolated: no variables, no site packages, nothing from the folder it runs in.
    List<String> command = List.of(program, "-I", "-S", "-W", "ignore", "-c", script("python.py"));
    return Worker.start(command, sandbox, deadlines);
  }

  private static Compiler node(String program, Sandbox sandbox, Deadlines deadlines)
      throws ToolFailure {
    List<String> command =
        List.of(program, "--no-warnings", "--experimental-vm-modules", "-e", script("node.js"));
    return Worker.start(command, sandbox, deadlines);
  }

  private static Compiler bash(String program, Sandbox sandbox, Deadlines deadlines)
      throws ToolFailure {
    // Since nothing is run, no 'shopt' in the code takes effect.
    List<String> command =
        List.of(program, "--norc", "--noprofile", "-O", "extglob", "-n", "/dev/stdin");
    Version version = version(List.of(program, "--version"), sandbox, deadlines);
    return new Command(command, sandbox, deadlines, version, (text, output) -> bashFault(output));
  }

  private static Compiler gofmt(String program, Sandbox sandbox, Deadlines deadlines)
      throws ToolFailure {
    List<String> command = List.of(program, "-e", "-l");
    // It does not tell its version, but the compiler beside it does.
    Path go = Path.of(program).resolveSibling("go");
    Version version =
        Files.isExecutable(go)
            ? version(List.of(go.toString(), "env", "GOVERSION"), sandbox, deadlines)
            : Version.UNKNOWN;
    return new Command(command, sandbox, deadlines, version, Tools::gofmtFault);
  }

  private static Version version(List<String> command, Sandbox sandbox, Deadlines deadlines)
      throws ToolFailure {
    Command.Output output = Command.run(command, "", sandbox, deadlines.start());
    if (output.status() != 0) {
      throw new ToolFailure("does not tell its version");
    }
    return Version.in(output.text());
  }

  private static Optional<Verdict> bashFault(String output) {
    Matcher fault = BASH_FAULT.matcher(output);
    return fault.find()
        ? Optional.of(new Verdict.Rejected(Integer.parseInt(fault.group(1)), -1, fault.group(2)))
        : Optional.empty();
  }

  private static Optional<Verdict> gofmtFault(String text, String output) {
    Matcher fault = GOFMT_FAULT.matcher(output);
    if (!fault.find()) {
      return Optional.empty();
    }
    int line = Integer.parseInt(fault.group(1));
    int bytes = Integer.parseInt(fault.group(2)) - 1;
    String code = text.lines().skip(Math.max(0, line - 1)).findFirst().orElse("");
    byte[] encoded = code.getBytes(UTF_8);
    int column =
        new String(encoded, 0, Math.min(Math.max(0, bytes), encoded.length), UTF_8).length();
    return Optional.of(new Verdict.Rejected(line, column, fault.group(3)));
  }

  private static String script(String name) {
    try (InputStream in = Tools.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
