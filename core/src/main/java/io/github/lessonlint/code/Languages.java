package io.github.lessonlint.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the labels of code fences stand for. The table is the resource {@code languages.txt} beside
 * this class.
 */
public final class Languages {
  private static final int MAX_NAME = 30;
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "css", "csv", "hcl", "html", "ini", "json", "json5", "jsonc", "jsx", "php", "sql", "toml",
          "tsx", "xml", "yaml");
  private static final Map<String, String> SPELLINGS =
      Map.of("graphql", "GraphQL", "javascript", "JavaScript", "typescript", "TypeScript");
  private static final Languages TABLE = load();

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> notCode = new HashSet<>();
  private final Set<String> common = new HashSet<>();
  private final Set<String> others = new HashSet<>();

  private Languages() {}

  /**
   * Returns the name of the language that a label stands for: {@code python} for {@code py3}. A
   * label nobody knows is its own language. Empty for an empty label and for one that says that the
   * block is no code, such as {@code text}, {@code output} or {@code mermaid}.
   *
   * @param label a label in lower case, as {@link io.github.lessonlint.model.CodeBlock#language()}
   *     gives it
   */
  public static Optional<String> of(String label) {
    String word = bare(label);
    if (word.isEmpty() || TABLE.notCode.contains(word)) {
      return Optional.empty();
    }
    return Optional.of(Optional.ofNullable(TABLE.names.get(word)).orElseGet(() -> printable(word)));
  }

  /** Returns whether a label is one that some tool knows. */
  public static boolean knows(String label) {
    String word = bare(label);
    return TABLE.names.containsKey(word)
        || TABLE.notCode.contains(word)
        || TABLE.others.contains(word);
  }

  /** Returns the labels that stand for a language, besides its name, in alphabetical order. */
  public static List<String> labels(String name) {
    return TABLE.names.entrySet().stream()
        .filter(e -> e.getValue().equals(name) && !e.getKey().equals(name))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** Returns the labels that a misspelt one may be meant to be. */
  public static Set<String> common() {
    return Set.copyOf(TABLE.common);
  }

  /**
   * Returns how to write the name of a language in a sentence: {@code JavaScript}, {@code JSON}.
   */
  public static String title(String name) {
    return ABBREVIATIONS.contains(name)
        ? name.toUpperCase(Locale.ROOT)
        : SPELLINGS.getOrDefault(
            name, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
  }

  /** Returns a label without the prefix that HTML classes have. */
  private static String bare(String label) {
    for (String prefix : List.of("language-", "lang-")) {
      if (label.startsWith(prefix)) {
        return label.substring(prefix.length());
      }
    }
    return label;
  }

  /** Keeps a hostile label from spoiling a report. */
  private static String printable(String label) {
    String name = label.replaceAll("[^\\p{L}\\p{N}+#._-]", "");
    if (name.isEmpty()) {
      return "other";
    }
    return name.codePointCount(0, name.length()) <= MAX_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, MAX_NAME));
  }

  private static Languages load() {
    Languages table = new Languages();
    try (InputStream in = Languages.class.getResourceAsStream("languages.txt")) {
      if (in == null) {
        throw new IllegalStateException("languages.txt is missing");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      String section = "";
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("[")) {
          section = line;
        } else if (!line.isBlank() && !line.startsWith("# ")) {
          table.add(section, line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  private void add(String section, String line) {
    switch (section) {
      case "[languages]" -> {
        int colon = line.indexOf(':');
        String name = line.substring(0, colon);
        names.put(name, name);
        words(line.substring(colon + 1)).forEach(label -> names.put(label, name));
      }
      case "[common]" -> common.addAll(words(line));
      case "[not code]" -> notCode.addAll(words(line));
      default -> others.addAll(words(line));
    }
  }

  private static List<String> words(String line) {
    return line.isBlank() ? List.of() : Arrays.asList(line.trim().split(" +"));
  }
}
