package io.github.lessonlint.init;

import io.github.lessonlint.curriculum.PageExtension;
import io.github.lessonlint.curriculum.Settings;
import io.github.lessonlint.curriculum.SlugAlgorithm;
import io.github.lessonlint.init.FrontMatterFit.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the configuration: what differs from the default, with what speaks for it, and commented
 * out what else can be set.
 */
final class ConfigText {
  private static final int WIDTH = 98;

  private final Decisions decisions;
  private final StringBuilder text = new StringBuilder();

  ConfigText(Decisions decisions) {
    this.decisions = decisions;
  }

  /**
   * A line of a section.
   *
   * @param yaml a key and its value
   * @param set whether it holds, and is not commented out
   * @param why what speaks for it, or what it is for, as sentences
   */
  private record Line(String yaml, boolean set, List<String> why) {}

  private static Line set(String yaml, String... why) {
    return new Line(yaml, true, List.of(why));
  }

  private static Line possible(String yaml, String... why) {
    return new Line(yaml, false, List.of(why));
  }

  /** Returns the text of the file. */
  String write() {
    comment(
        "",
        "Made by 'lessonlint init'. A line that is commented out shows a default, or what could be"
            + " set.");
    section("lessons", lessons());
    topLevel(levels());
    section("links", links());
    section("quiz", quiz());
    section("rules", rules());
    section("overrides", overrides());
    return text.toString();
  }

  private List<Line> lessons() {
    LessonFiles files = decisions.lessons();
    Optional<Globs> globs = files.globs();
    boolean named = globs.isPresent() && !isEvident();
    List<Line> lines = new ArrayList<>();
    String include =
        "include: " + Yaml.list(globs.map(Globs::include).orElse(List.of("courses/**/*.md")));
    lines.add(new Line(include, named, Sentences.lessons(files)));
    List<String> exclude = globs.map(Globs::exclude).orElse(List.of());
    lines.add(
        named && !exclude.isEmpty()
            ? set("exclude: " + Yaml.list(exclude))
            : possible("exclude: [drafts/**]", "Files that are no lessons."));
    boolean own = decisions.front().kind() == Kind.OWN;
    lines.add(
        new Line("schema: " + ConfigFiles.SCHEMA, own, Sentences.frontMatter(decisions.front())));
    lines.add(
        decisions.keys().isEmpty()
            ? possible(
                "keys: {prerequisites: requires}",
                "What the front matter calls 'number', 'title', 'slug', 'canonical_id', 'level' and"
                    + " 'prerequisites'.")
            : set("keys: " + Yaml.mapping(decisions.keys()), "What the front matter calls them."));
    return lines;
  }

  /** Whether lessons are found without being named. */
  private boolean isEvident() {
    return decisions.lessons().evident() && decisions.front().kind() == Kind.DEFAULT;
  }

  private Line levels() {
    boolean set = !decisions.levels().isEmpty();
    List<List<String>> levels =
        set
            ? decisions.levels()
            : Settings.DEFAULT.levels().stream().map(Settings.Level::names).toList();
    String names =
        levels.stream()
            .map(l -> l.size() == 1 ? Yaml.text(l.get(0)) : Yaml.list(l))
            .collect(Collectors.joining(", ", "[", "]"));
    return new Line("levels: " + names, set, List.of("The levels of lessons, easiest first."));
  }

  private List<Line> links() {
    SlugAlgorithm algorithm = decisions.anchors().algorithm();
    String all =
        Stream.of(SlugAlgorithm.values())
            .map(SlugAlgorithm::configName)
            .collect(Collectors.joining(", "));
    List<String> why = new ArrayList<>(Sentences.anchors(decisions.anchors(), decisions.site()));
    why.add("How the site makes the ids of headings: " + all + ".");
    return List.of(
        new Line("anchors: " + algorithm.configName(), algorithm != SlugAlgorithm.AUTO, why),
        extensions(),
        root());
  }

  private Line extensions() {
    List<PageExtension> extensions = decisions.links().extensions();
    List<PageExtension> shown = extensions.isEmpty() ? List.of(PageExtension.values()) : extensions;
    return new Line(
        "extensions: "
            + Yaml.list(shown.stream().map(e -> e.name().toLowerCase(Locale.ROOT)).toList()),
        !extensions.isEmpty(),
        Sentences.extensions(decisions.links()));
  }

  private Line root() {
    List<String> roots = decisions.links().roots();
    List<String> shown = roots.stream().map(r -> r.isEmpty() ? "." : r).toList();
    return new Line(
        "root: " + Yaml.list(roots.isEmpty() ? List.of("docs") : shown),
        !roots.isEmpty(),
        Sentences.root(decisions.links()));
  }

  private List<Line> quiz() {
    boolean none = decisions.quizzes().isEmpty();
    List<String> why = new ArrayList<>(Sentences.quizzes(decisions.quizzes()));
    why.add("Set this if a quiz is seen in what is none.");
    return List.of(
        new Line(
            "dialects: " + Yaml.list(none ? List.of("lettered") : decisions.quizzes().keySet()),
            false,
            why));
  }

  private List<Line> sections() {
    SectionFit sections = decisions.sections();
    List<Line> lines = new ArrayList<>();
    if (!sections.names().isEmpty()) {
      String options = ", sections: " + Yaml.list(sections.names()) + "}";
      String severity = sections.complete().nearlyAll() ? "warning" : "info";
      lines.add(
          set(
              "structure/missing-section: {severity: " + severity + options,
              sections.complete() + " lessons have these sections."));
      if (sections.ordered().nearlyAll()) {
        lines.add(
            set(
                "structure/section-order: {severity: warning" + options,
                sections.ordered() + " lessons that have them all have them in this order."));
      }
    }
    return lines;
  }

  private List<Line> overrides() {
    List<Line> lines = new ArrayList<>();
    for (String folder : decisions.sections().apart()) {
      lines.add(
          set(
              override(
                  Globs.inside(folder),
                  "structure/missing-section: off, structure/section-order: off"),
              "No lesson in '" + folder + "' has all of the sections."));
    }
    lines.add(possible(override("drafts/**", "structure: off"), "Severities for some files."));
    return lines;
  }

  private static String override(String files, String rules) {
    return "- {files: " + Yaml.list(List.of(files)) + ", rules: {" + rules + "}}";
  }

  private List<Line> rules() {
    List<Line> lines = new ArrayList<>(sections());
    decisions.off().forEach((rule, why) -> lines.add(set(rule + ": off", Sentences.sentence(why))));
    lines.add(
        possible(
            "prerequisites/redundant: warning",
            "A severity for a rule or a family of rules: error, warning, info or off."));
    return lines;
  }

  private void section(String key, List<Line> lines) {
    boolean set = lines.stream().anyMatch(Line::set);
    String outer = set ? "" : "# ";
    text.append('\n').append(outer).append(key).append(":\n");
    for (Line line : lines) {
      line.why().forEach(why -> comment(outer + "  ", why));
      text.append(outer).append("  ").append(set && !line.set() ? "# " : "");
      text.append(line.yaml()).append('\n');
    }
  }

  private void topLevel(Line line) {
    text.append('\n');
    line.why().forEach(why -> comment("", why));
    text.append(line.set() ? "" : "# ").append(line.yaml()).append('\n');
  }

  /** Writes a comment, broken into lines between words. */
  private void comment(String indent, String comment) {
    StringBuilder line = new StringBuilder(indent).append('#');
    for (String word : Yaml.comment(comment).split(" ", -1)) {
      if (line.length() + word.length() >= WIDTH && line.length() > indent.length() + 1) {
        text.append(line).append('\n');
        line = new StringBuilder(indent).append('#');
      }
      line.append(' ').append(word);
    }
    text.append(line).append('\n');
  }
}
