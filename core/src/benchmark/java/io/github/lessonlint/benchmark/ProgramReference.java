package io.github.lessonlint.benchmark;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program of the machine.
 *
 * @param language the language
 * @param command the program and its arguments
 * @param atOnce whether it takes all texts as one JSON array and gives an array of line numbers;
 *     else it is started for each text, and says by its exit status whether that is right
 * @param place what the line number of a fault looks like in the output
 * @param frames as {@link Reference#frames} has them
 */
record ProgramReference(
    String language, List<String> command, boolean atOnce, Pattern place, List<String> frames)
    implements Reference {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Pattern NO_PLACE = Pattern.compile("(?!)");

  private static final String PYTHON =
      """
      import ast, json, sys
      def line(text):
          try:
              %s
          except Exception as e:
              mark = getattr(e, "problem_mark", None)
              return mark.line + 1 if mark else getattr(e, "lineno", None) or -1
          return 0
      print(json.dumps([line(text) for text in json.load(sys.stdin)]))
      """;

  private static final String NODE =
      """
      const vm = require('vm');
      function line(text) {
        try {
          new vm.Script(text, { filename: 'block' });
          return 0;
        } catch (e) {
          const place = /^block:(\\d+)/.exec(e.stack);
          try {
            new vm.SourceTextModule(text);
            return 0;
          } catch (other) {
            return place ? Number(place[1]) : -1;
          }
        }
      }
      const texts = JSON.parse(require('fs').readFileSync(0, 'utf8'));
      console.log(JSON.stringify(texts.map(line)));
      """;

  static final List<Reference> ALL =
      List.of(
          python("python", "ast.parse(text)"),
          new ProgramReference(
              "javascript",
              List.of("node", "--no-warnings", "--experimental-vm-modules", "-e", NODE),
              true,
              NO_PLACE,
              List.of("|", "class X {|}", "async function* x() {|}", "x = {|}", "x = |")),
          new ProgramReference(
              "go",
              List.of("gofmt", "-e", "-l"),
              false,
              Pattern.compile("(?m)^<standard input>:(\\d+):"),
              List.of("|", "package x; |", "package x; func x() {|}")),
          new ProgramReference(
              "shell",
              List.of("bash", "--norc", "-n"),
              false,
              Pattern.compile("line (\\d+): "),
              List.of("|")),
          new ProgramReference(
              "c",
              List.of("gcc", "-fsyntax-only", "-w", "-x", "c", "-"),
              false,
              Pattern.compile("(?m)^<stdin>:(\\d+):\\d+: (?:fatal )?error"),
              List.of("|")),
          python("json", "json.loads(text)"),
          python("yaml", "import yaml; list(yaml.parse(text, Loader=yaml.SafeLoader))"));

  private static Reference python(String language, String call) {
    List<String> command = List.of("python3", "-W", "ignore", "-c", PYTHON.formatted(call));
    return new ProgramReference(language, command, true, NO_PLACE, List.of("|"));
  }

  @Override
  public String title() {
    return command.get(0);
  }

  @Override
  public boolean isThere() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(path.split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, command.get(0))));
  }

  @Override
  public List<Integer> check(List<String> texts) throws IOException {
    if (atOnce) {
      Output output = run(JSON.writeValueAsString(texts));
      return JSON.readValue(output.text, new TypeReference<List<Integer>>() {});
    }
    List<Integer> lines = new ArrayList<>();
    for (String text : texts) {
      lines.add(line(run(text)));
    }
    return lines;
  }

  private int line(Output output) {
    if (output.status == 0) {
      return 0;
    }
    Matcher matcher = place.matcher(output.text);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : NO_LINE;
  }

  private record Output(int status, String text) {}

  private Output run(String input) throws IOException {
    Path in = Files.createTempFile("benchmark", ".in");
    try {
      Files.write(in, input.getBytes(StandardCharsets.UTF_8));
      Process process =
          new ProcessBuilder(command).redirectInput(in.toFile()).redirectErrorStream(true).start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Output(process.waitFor(), text);
    } catch (InterruptedException e) {
      throw new IOException(e);
    } finally {
      Files.delete(in);
    }
  }
}
