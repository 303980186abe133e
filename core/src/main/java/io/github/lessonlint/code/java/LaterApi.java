package io.github.lessonlint.code.java;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What later releases of Java have, which the compiler of an earlier one cannot know. The table is
 * the resource {@code later-api.txt} beside this class: a line a release, with the packages of
 * {@code java.*}, the classes and, as {@code List.getFirst}, the members that came with it, those
 * included that take other arguments than before; {@code new} is a constructor.
 */
final class LaterApi {
  private static final Map<String, Integer> SINCE = load();

  private LaterApi() {}

  /**
   * Returns whether a name came after a release.
   *
   * @param name a package, the simple name of a class, or a member after that
   */
  static boolean has(String name, int release) {
    return SINCE.getOrDefault(name, 0) > release;
  }

  private static Map<String, Integer> load() {
    Map<String, Integer> since = new HashMap<>();
    try (InputStream in = LaterApi.class.getResourceAsStream("later-api.txt")) {
      if (in == null) {
        throw new IllegalStateException("later-api.txt is missing");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] words = line.split(" ");
        for (int i = 1; i < words.length; i++) {
          since.put(words[i], Integer.valueOf(words[0]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return since;
  }
}
