package io.github.lessonlint.code.toolchain;

import io.github.lessonlint.code.CodeEngine;
import io.github.lessonlint.code.CodeOptions;
import io.github.lessonlint.code.CodeOptions.Toolchain;
import io.github.lessonlint.code.Languages;
import io.github.lessonlint.code.UnitEngine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The compilers and interpreters of the machine, as far as a run may ask them. None is looked for
 * before there is a block for it, and none is left when this is closed.
 */
public final class Toolchains implements AutoCloseable {
  private final CodeOptions options;
  private final Sandbox sandbox;
  private final ToolFinder finder;
  private final Map<String, CodeEngine> judges = new HashMap<>();
  private final Map<String, FoundTool> found = new TreeMap<>();
  private final List<String> notices = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();

  /**
   * Creates what a run may ask.
   *
   * @param repository the folder of the lessons, from which nothing is ever started
   */
  public Toolchains(CodeOptions options, Path repository) {
    this(options, searchPath(repository), Deadlines.USUAL);
  }

  Toolchains(CodeOptions options, SearchPath path, Deadlines deadlines) {
    this.options = options;
    this.sandbox = new Sandbox(path.value());
    this.finder = new ToolFinder(path, sandbox, deadlines);
  }

  private static SearchPath searchPath(Path repository) {
    return new SearchPath(Optional.ofNullable(System.getenv("PATH")).orElse(""), repository);
  }

  /** Returns what is to be asked about a language instead of its embedded engine. */
  public CodeEngine over(String language, CodeEngine embedded) {
    return judges.computeIfAbsent(language, l -> judge(l, embedded));
  }

  private CodeEngine judge(String language, CodeEngine embedded) {
    Toolchain wish = options.toolchain(language);
    if (wish == Toolchain.OFF) {
      return embedded;
    }
    Optional<Tool> tool = tool(language);
    if (tool.isEmpty() || !(embedded instanceof UnitEngine units)) {
      return without(language, embedded);
    }
    ToolFinder.Search search = finder.find(tool.get());
    if (search.found().isEmpty()) {
      absent(wish, language, search.trouble());
      return embedded;
    }
    found.put(language, search.found().get());
    return new ToolchainEngine(units, search.found().get());
  }

  private static Optional<Tool> tool(String language) {
    return Tools.ALL.stream().filter(t -> t.language().equals(language)).findFirst();
  }

  /** It is a slip to name a language of which nobody can be asked; to name all is none. */
  private CodeEngine without(String language, CodeEngine embedded) {
    if (options.toolchains().containsKey(language)) {
      absent(options.toolchain(language), language, "no compiler of it can be asked");
    }
    return embedded;
  }

  private void absent(Toolchain wish, String language, String trouble) {
    if (wish == Toolchain.REQUIRE) {
      missing.add(required(language, trouble));
    } else {
      String title = Languages.title(language);
      notices.add(title + " code was read by the built-in parser alone: " + trouble + ".");
    }
  }

  /**
   * Returns which compiler of a language is on the machine, such as {@code /usr/bin/node 20.20.2},
   * or why there is none; empty if none can be asked.
   */
  public Optional<String> onMachine(String language) {
    return tool(language)
        .map(finder::find)
        .map(s -> s.found().map(FoundTool::where).orElse(s.trouble()));
  }

  /** Returns what kept a compiler that may be asked from being asked, a sentence each. */
  public List<String> notices() {
    Stream<String> late =
        givenUp(Toolchain.AUTO)
            .map(
                tool ->
                    tool.tool().program()
                        + " broke too often and was not asked any longer; the "
                        + Languages.title(tool.tool().language())
                        + " code that was left was read by the built-in parser alone.");
    return Stream.concat(notices.stream(), late).toList();
  }

  /** Returns why a run that requires a compiler cannot be done, half a sentence each. */
  public List<String> missing() {
    Stream<String> late =
        givenUp(Toolchain.REQUIRE)
            .map(t -> required(t.tool().language(), t.tool().program() + " broke too often"));
    return Stream.concat(missing.stream(), late).toList();
  }

  private static String required(String language, String trouble) {
    String title = Languages.title(language);
    return "'code.toolchain' requires the compiler of " + title + ", but " + trouble;
  }

  private Stream<FoundTool> givenUp(Toolchain wish) {
    return found.values().stream()
        .filter(t -> t.isGivenUp() && options.toolchain(t.tool().language()) == wish);
  }

  /** Returns a sentence with the names and versions of the compilers that were asked, if any. */
  public Optional<String> asked() {
    String names = found.values().stream().map(FoundTool::title).collect(Collectors.joining(", "));
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of("Code was compiled, and not run, by what is on this machine: " + names + ".");
  }

  @Override
  public void close() {
    sandbox.close();
  }
}
