package io.github.lessonlint.engine;

import io.github.lessonlint.source.Paths;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The names of files of the disk as texts. */
final class DiskNames {
  private static final char REPLACEMENT = '\uFFFD';

  private DiskNames() {}

  /**
   * Returns the last name of a file. Where the system's encoding cannot express the name, as in a
   * container without a locale, it is read as UTF-8.
   */
  static String nameOf(Path file) {
    Path last = file.getFileName();
    String name = last == null ? "" : last.toString();
    if (name.indexOf(REPLACEMENT) < 0) {
      return name;
    }
    String encoded = file.toUri().getRawPath();
    int end = encoded.endsWith("/") ? encoded.length() - 1 : encoded.length();
    String escaped = Paths.name(encoded.substring(0, end)).replace("+", "%2B");
    return URLDecoder.decode(escaped, StandardCharsets.UTF_8);
  }

  /** Returns the path of a file below a folder, with {@code /}. */
  static String below(Path folder, Path file) {
    List<String> names = new ArrayList<>();
    folder.relativize(file).forEach(name -> names.add(nameOf(name)));
    return String.join("/", names);
  }
}
