package io.github.lessonlint.code.toolchain;

import io.github.lessonlint.code.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A compiler or interpreter that can be asked about a language.
 *
 * @param language the language, as {@link io.github.lessonlint.code.Languages} gives it
 * @param program what it is called on the PATH
 * @param oldest the first version that is any use: major and minor
 * @param starter starts it
 * @param frames what else than the readings of the embedded engine a fragment is tried in; a bar
 *     stands for the fragment
 * @param whole what a text has of which a rejection counts even though the embedded engine finds
 *     nothing wrong with it
 * @param excuses what it is no fault not to understand
 */
record Tool(
    String language,
    String program,
    Version oldest,
    Starter starter,
    List<String> frames,
    Pattern whole,
    List<Excuse> excuses) {

  Tool {
    frames = List.copyOf(frames);
    excuses = List.copyOf(excuses);
  }

  /** Starts a program. */
  @FunctionalInterface
  interface Starter {
    Compiler start(String program, Sandbox sandbox, Deadlines deadlines) throws ToolFailure;
  }

  /**
   * What a program may reject that is right all the same.
   *
   * @param before the first version that understands it
   * @param line what stands on the line of the fault
   * @param message what the program says of it
   */
  record Excuse(Version before, Pattern line, Pattern message) {
    private static final Pattern ANY = Pattern.compile("");

    /** Returns the excuse of a program that is too old. */
    static Excuse newIn(String version, String line) {
      return new Excuse(Version.in(version), Pattern.compile(line), ANY);
    }

    /** Returns the excuse for something that a program says of what is not the language proper. */
    static Excuse says(String message) {
      return new Excuse(Version.UNKNOWN, ANY, Pattern.compile(message));
    }

    boolean holds(Version version, String faultLine, String said) {
      return version.isBefore(before.major(), before.minor())
          && line.matcher(faultLine).find()
          && message.matcher(said).find();
    }
  }

  /** Adds the frames of this tool to the ways in which a snippet can be read. */
  List<Unit> framed(List<Unit> units) {
    List<Unit> all = new ArrayList<>(units);
    for (String frame : units.isEmpty() ? List.<String>of() : frames) {
      int bar = frame.indexOf('|');
      String code = units.get(0).code();
      all.add(new Unit(frame.substring(0, bar), code, "\n" + frame.substring(bar + 1)));
    }
    return all;
  }
}
