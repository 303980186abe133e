package io.github.lessonlint.code.toolchain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.lessonlint.code.Unit;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An interpreter that is started once and then answers a line of JSON to each line of JSON. It runs
 * a script of ours, which first writes a line with the version. A text goes as {@code {"text": "…",
 * "file": true}}, where {@code file} says that nothing was put before the snippet; the answers are
 * {@code {"accepted": true}}, {@code {"accepted": false, "line": 1, "column": 0, "message": "…"}}
 * and <code>{}</code>.
 */
final class Worker implements Compiler {
  /** Answers are short. */
  private static final int MAX_ANSWER_BYTES = 1 << 20;

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final List<String> command;
  private final Sandbox sandbox;
  private final Deadlines deadlines;
  private final Version version;
  private Optional<Session> session;

  private Worker(List<String> command, Sandbox sandbox, Deadlines deadlines) throws ToolFailure {
    this.command = List.copyOf(command);
    this.sandbox = sandbox;
    this.deadlines = deadlines;
    Session first = new Session();
    this.session = Optional.of(first);
    this.version = Version.in(first.hello.path("version").asText());
  }

  /**
   * Starts the interpreter.
   *
   * @param command the program, its arguments, and the script
   */
  static Worker start(List<String> command, Sandbox sandbox, Deadlines deadlines)
      throws ToolFailure {
    return new Worker(command, sandbox, deadlines);
  }

  @Override
  public Version version() {
    return version;
  }

  @Override
  public synchronized Verdict compile(Unit unit) throws ToolFailure {
    Session current = session.isPresent() ? session.get() : new Session();
    session = Optional.empty();
    JsonNode answer = current.ask(unit, deadlines.block());
    session = Optional.of(current);
    return verdict(answer);
  }

  private static Verdict verdict(JsonNode answer) {
    if (!answer.has("accepted")) {
      return new Verdict.Undecided();
    }
    return answer.path("accepted").asBoolean()
        ? new Verdict.Accepted()
        : new Verdict.Rejected(
            answer.path("line").asInt(1),
            answer.path("column").asInt(-1),
            answer.path("message").asText());
  }

  /** One process, from its start to its death. */
  private final class Session {
    final Process process;
    final JsonNode hello;
    private final InputStream in;

    Session() throws ToolFailure {
      try {
        process = sandbox.start(new ProcessBuilder(command).redirectError(Redirect.DISCARD));
      } catch (IOException e) {
        throw new ToolFailure("does not start");
      }
      in = new BufferedInputStream(process.getInputStream());
      hello = sandbox.await(process, deadlines.start(), this::read);
    }

    JsonNode ask(Unit unit, Duration deadline) throws ToolFailure {
      return sandbox.await(process, deadline, () -> exchange(unit));
    }

    private JsonNode exchange(Unit unit) throws IOException {
      Map<String, Object> fields = Map.of("text", unit.text(), "file", unit.prefix().isEmpty());
      String request = JSON.writeValueAsString(fields);
      OutputStream out = process.getOutputStream();
      out.write((request + "\n").getBytes(StandardCharsets.US_ASCII));
      out.flush();
      return read();
    }

    private JsonNode read() throws IOException {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      for (int b = in.read(); b != '\n'; b = in.read()) {
        if (b < 0 || line.size() == MAX_ANSWER_BYTES) {
          throw new EOFException();
        }
        line.write(b);
      }
      return parse(line.toString(StandardCharsets.UTF_8));
    }

    private static JsonNode parse(String line) throws JsonProcessingException {
      return JSON.readTree(line);
    }
  }
}
