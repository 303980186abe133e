package io.github.lessonlint.code;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How code blocks are to be checked.
 *
 * @param level how deep to look
 * @param toolchain when to ask the compiler or interpreter that the machine has
 * @param toolchains the same for single languages, by the names that {@link Languages} gives
 * @param require the languages of which no block may go unchecked
 * @param java what Java code is compiled with
 */
public record CodeOptions(
    Level level,
    Toolchain toolchain,
    Map<String, Toolchain> toolchains,
    Set<String> require,
    Java java) {

  /** What holds without configuration. */
  public static final CodeOptions DEFAULT =
      new CodeOptions(
          Level.SYNTAX,
          Toolchain.OFF,
          Map.of(),
          Set.of(),
          new Java(OptionalInt.empty(), false, List.of()));

  public CodeOptions {
    toolchains = Map.copyOf(toolchains);
    require = Set.copyOf(require);
  }

  /** How deep to look. */
  public enum Level {
    /** Whether the code can be parsed. */
    SYNTAX,
    /** Whether names and types are right too, for Java. */
    SEMANTIC
  }

  /** When to ask the compiler or interpreter of a language. */
  public enum Toolchain {
    /** Never: the verdict is the same on every machine. */
    OFF,
    /** Where it is found. */
    AUTO,
    /** Always; the run fails where it is not found. */
    REQUIRE
  }

  /**
   * What Java code is compiled with.
   *
   * @param release the release of the language, such as 17; empty: that of the running Java
   * @param preview whether features in preview are allowed
   * @param classPath folders and archives with the classes that blocks may use
   */
  public record Java(OptionalInt release, boolean preview, List<Path> classPath) {
    public Java {
      classPath = List.copyOf(classPath);
    }
  }

  /**
   * Returns the same options for a look at names and types.
   *
   * @param with the class path, and what holds where these options say nothing
   */
  public CodeOptions compiledWith(Java with) {
    return new CodeOptions(
        Level.SEMANTIC,
        toolchain,
        toolchains,
        require,
        new Java(
            java.release.isPresent() ? java.release : with.release,
            java.preview || with.preview,
            with.classPath));
  }

  /** Returns when to ask the compiler or interpreter of a language. */
  public Toolchain toolchain(String language) {
    return toolchains.getOrDefault(language, toolchain);
  }
}
