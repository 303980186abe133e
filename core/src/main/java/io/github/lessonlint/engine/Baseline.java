package io.github.lessonlint.engine;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.lessonlint.source.Paths;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of findings that are accepted: JSON, one entry a line and sorted, so that changes to it
 * are easy to read and to merge.
 *
 * @param source the file
 * @param entries what is accepted
 */
record Baseline(SourceFile source, List<Entry> entries) {
  private static final int VERSION = 1;

  /** A hundred thousand findings fit in. */
  private static final long MAX_BYTES = 50L << 20;

  private static final JsonFactory JSON = new JsonFactory();

  Baseline {
    entries = List.copyOf(entries);
  }

  /**
   * An accepted finding.
   *
   * @param path the file it is in, relative to the folder of the baseline
   * @param print what tells it from others in the file
   * @param count how many like it there are
   * @param span where the entry stands in the baseline
   */
  record Entry(String path, Fingerprint print, int count, Span span) {
    private static final Comparator<Entry> ORDER =
        Comparator.comparing(Entry::path).thenComparing(Entry::print);

    Entry(String path, Fingerprint print, int count) {
      this(path, print, count, Span.at(0));
    }
  }

  /**
   * Reads a baseline.
   *
   * @param shownPath the path that reports show
   * @throws IOException if it cannot be read; the message says why
   */
  static Baseline read(Path file, String shownPath) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException("the baseline '" + file + "' does not exist");
    }
    if (Files.size(file) > MAX_BYTES) {
      throw new IOException("the baseline '" + file + "' is larger than 50 MB");
    }
    SourceFile source = SourceFile.decode(shownPath, Files.readAllBytes(file));
    try (JsonParser json = JSON.createParser(source.text())) {
      return new Baseline(source, entries(json));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      boolean cut = e instanceof JsonEOFException;
      throw damaged(file, line, cut ? "it ends too early" : e.getOriginalMessage(), e);
    }
  }

  private static IOException damaged(Path file, int line, String reason, Exception e) {
    String where = "the baseline '" + file + "' is damaged at line " + line + ": ";
    return new IOException(where + reason.lines().findFirst().orElse("no JSON"), e);
  }

  private static List<Entry> entries(JsonParser json) throws IOException {
    List<Entry> entries = new ArrayList<>();
    boolean versioned = false;
    expect(json, json.nextToken() == JsonToken.START_OBJECT, "it must be an object");
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      json.nextToken();
      if (key.equals("version")) {
        versioned = true;
        expect(json, json.getValueAsInt() == VERSION, "its version is not " + VERSION);
      } else if (key.equals("findings")) {
        expect(json, json.currentToken() == JsonToken.START_ARRAY, "'findings' must be a list");
        while (json.nextToken() != JsonToken.END_ARRAY) {
          entries.add(entry(json));
        }
      } else {
        json.skipChildren();
      }
    }
    expect(json, versioned, "its version is missing");
    return entries;
  }

  private static Entry entry(JsonParser json) throws IOException {
    expect(json, json.currentToken() == JsonToken.START_OBJECT, "an entry must be an object");
    int start = (int) json.currentTokenLocation().getCharOffset();
    Map<String, String> texts = new HashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      json.nextToken();
      if (json.currentToken().isScalarValue()) {
        texts.put(key, json.getValueAsString(""));
      } else {
        json.skipChildren();
      }
    }
    int end = (int) json.currentTokenLocation().getCharOffset() + 1;
    for (String key : List.of("path", "rule", "message", "text")) {
      expect(json, texts.containsKey(key), "an entry lacks '" + key + "'");
    }
    String path = texts.getOrDefault("path", "");
    boolean inside = Paths.resolve("", path).equals(path) && path.indexOf('\0') < 0;
    expect(json, inside && !Paths.leadsOut(path), "a path leads out of the folder");
    String count = texts.getOrDefault("count", "1");
    expect(json, count.matches("[1-9][0-9]{0,6}"), "'count' must be a number");
    Fingerprint print =
        new Fingerprint(
            texts.getOrDefault("rule", ""),
            texts.getOrDefault("message", ""),
            texts.getOrDefault("text", ""));
    return new Entry(path, print, Integer.parseInt(count), new Span(start, end));
  }

  private static void expect(JsonParser json, boolean holds, String otherwise)
      throws JsonProcessingException {
    if (!holds) {
      throw new JsonParseException(json, otherwise);
    }
  }

  /** Returns the text of a baseline. */
  static String write(List<Entry> entries) throws IOException {
    StringBuilder text = new StringBuilder("{\n  \"version\": " + VERSION + ",\n  \"findings\": [");
    String separator = "\n    ";
    for (Entry entry : entries.stream().sorted(Entry.ORDER).toList()) {
      text.append(separator).append(line(entry));
      separator = ",\n    ";
    }
    return text.append(entries.isEmpty() ? "]\n}\n" : "\n  ]\n}\n").toString();
  }

  private static String line(Entry entry) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("path", entry.path);
      json.writeStringField("rule", entry.print.rule());
      json.writeStringField("message", entry.print.message());
      json.writeStringField("text", entry.print.text());
      if (entry.count > 1) {
        json.writeNumberField("count", entry.count);
      }
      json.writeEndObject();
    }
    return out.toString();
  }
}
