package io.github.lessonlint.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions of the libraries that parse code, which the build writes beside this class. */
public final class ParserVersions {
  private static final Properties VERSIONS = load();

  private ParserVersions() {}

  /** Returns the name of a library with its version: {@code snakeyaml 2.7}. */
  public static String of(String library) {
    return library + " " + VERSIONS.getProperty(library, "");
  }

  private static Properties load() {
    try (InputStream in = ParserVersions.class.getResourceAsStream("parsers.properties")) {
      if (in == null) {
        throw new IllegalStateException("parsers.properties is missing");
      }
      Properties versions = new Properties();
      versions.load(in);
      return versions;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
