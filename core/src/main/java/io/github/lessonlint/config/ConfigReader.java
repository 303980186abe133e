package io.github.lessonlint.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.lessonlint.code.CodeOptions;
import io.github.lessonlint.code.CodeOptions.Toolchain;
import io.github.lessonlint.code.Languages;
import io.github.lessonlint.config.Severities.Layer;
import io.github.lessonlint.curriculum.LessonKeys;
import io.github.lessonlint.curriculum.PageExtension;
import io.github.lessonlint.curriculum.Settings;
import io.github.lessonlint.curriculum.Settings.LessonSchema;
import io.github.lessonlint.curriculum.Settings.Level;
import io.github.lessonlint.curriculum.SlugAlgorithm;
import io.github.lessonlint.model.QuizOptions;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.parse.DocumentParser;
import io.github.lessonlint.parse.StructuredText;
import io.github.lessonlint.rule.SchemaMessages;
import io.github.lessonlint.rule.Suggestions;
import io.github.lessonlint.schema.InvalidSchemaException;
import io.github.lessonlint.schema.JsonSchema;
import io.github.lessonlint.schema.JsonValues;
import io.github.lessonlint.schema.Violation;
import io.github.lessonlint.source.GlobBase;
import io.github.lessonlint.source.Paths;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns the content of a configuration file into a configuration. */
final class ConfigReader {
  /** Matches no file: what is left of a glob that has nothing to do with the root. */
  private static final String NOTHING = "";

  private final SourceFile source;
  private final Neighbours neighbours;
  private final GlobBase base;
  private final Faults faults;

  /**
   * Creates a reader.
   *
   * @param neighbours the files that it may name
   * @param base what moves its globs to the root
   */
  ConfigReader(SourceFile source, Neighbours neighbours, GlobBase base, Faults faults) {
    this.source = source;
    this.neighbours = neighbours;
    this.base = base;
    this.faults = faults;
  }

  /** The files to which a configuration gives paths relative to itself. */
  interface Neighbours {

    /**
     * Returns the content of a file.
     *
     * @throws IOException if it is not to be had; the message, a clause, says why
     */
    byte[] read(String path) throws IOException;

    /**
     * Returns where a file is or can be made.
     *
     * @throws IOException if that is no place for it; the message, a clause, says why
     */
    Path path(String path) throws IOException;
  }

  /** Returns what a file says, if it has the form of a configuration; else adds faults. */
  Value.Mapping content(StructuredText text) {
    text.problems().forEach(p -> faults.add(p.span(), p.message()));
    if (faults.any() || text.root().isEmpty()) {
      return mapping(Optional.empty());
    }
    if (!(text.root().get() instanceof Value.Mapping root)) {
      faults.add(text.root().get().span(), "the configuration must be made of keys and values");
      return mapping(Optional.empty());
    }
    checkDuplicates(root);
    for (Violation violation :
        JsonSchema.builtIn("config.schema.json").validate(root, Span.at(0))) {
      faults.add(violation.span(), SchemaMessages.of(violation, source).text());
    }
    return root;
  }

  /** Returns the presets and files that a configuration extends, in their order. */
  List<Value> extended(Value.Mapping root) {
    return root.get("extends").map(ConfigReader::items).orElse(List.of());
  }

  /**
   * Returns what a configuration comes to.
   *
   * @param under what holds where it says nothing
   * @param root what it says
   */
  Config over(Config under, Value.Mapping root) {
    Value.Mapping lessons = mapping(root.get("lessons"));
    RuleSettings rules = new RuleSettings(under.rules(), base, faults);
    Severities severities =
        under.severities().plus(new Layer(List.of(), rules.read(mapping(root.get("rules")))));
    for (Value override : root.get("overrides").map(ConfigReader::items).orElse(List.of())) {
      severities = severities.plus(override(mapping(Optional.of(override)), rules));
    }
    Settings settings = under.settings();
    return new Config(
        globs(lessons, "include").orElse(under.lessonInclude()),
        globs(lessons, "exclude").orElse(under.lessonExclude()),
        rules.rules(),
        severities,
        new Settings(
            links(root, settings.links()),
            quizzes(mapping(root.get("quiz")), settings.quizzes()),
            levels(root).orElse(settings.levels()),
            schemas(lessons).orElse(settings.schemas()),
            keys(lessons).orElse(settings.keys())),
        code(mapping(root.get("code")), under.code()),
        under.folder(),
        root.get("baseline").map(this::baseline).orElse(under.baseline()));
  }

  private Layer override(Value.Mapping override, RuleSettings rules) {
    List<String> files = globs(override, "files").orElse(List.of());
    return new Layer(files, rules.read(mapping(override.get("rules"))));
  }

  private void checkDuplicates(Value value) {
    if (value instanceof Value.Mapping mapping) {
      Set<String> seen = new HashSet<>();
      for (Value.Entry entry : mapping.entries()) {
        if (!seen.add(entry.key().text())) {
          faults.add(
              entry.key().span(), "the key '" + entry.key().text() + "' is used twice; remove one");
        }
        checkDuplicates(entry.value());
      }
    } else if (value instanceof Value.Sequence sequence) {
      sequence.items().forEach(this::checkDuplicates);
    }
  }

  private Settings.Links links(Value.Mapping root, Settings.Links under) {
    Value.Mapping links = mapping(root.get("links"));
    return new Settings.Links(
        links.get("anchors").map(v -> SlugAlgorithm.of(text(v))).orElse(under.anchors()),
        texts(links, "extensions")
            .map(names -> names.stream().map(PageExtension::named).toList())
            .orElse(under.extensions()),
        texts(links, "root")
            .map(paths -> paths.stream().map(base::path).toList())
            .orElse(under.roots()),
        links.get("base").map(v -> between(text(v))).orElse(under.base()),
        texts(links, "front-matter").orElse(under.frontMatter()));
  }

  private static Optional<List<String>> texts(Value.Mapping mapping, String key) {
    return mapping.get(key).map(v -> items(v).stream().map(ConfigReader::text).toList());
  }

  /** A path with a slash at its start and at its end. */
  private static String between(String path) {
    String inner = Paths.resolve("", path);
    return inner.isEmpty() ? "/" : "/" + inner + "/";
  }

  private QuizOptions quizzes(Value.Mapping quiz, QuizOptions under) {
    Optional<List<Value>> dialects = quiz.get("dialects").map(ConfigReader::items);
    dialects.ifPresent(names -> names.forEach(this::checkDialect));
    Optional<Value> base = quiz.get("index-base");
    return new QuizOptions(
        dialects
            .map(names -> names.stream().map(ConfigReader::text).collect(Collectors.toSet()))
            .orElse(under.dialects()),
        base.isPresent()
            ? OptionalInt.of(text(base.get()).equals("0") ? 0 : 1)
            : under.indexBase());
  }

  private CodeOptions code(Value.Mapping code, CodeOptions under) {
    Optional<Value> toolchain = code.get("toolchain");
    boolean forAll = toolchain.filter(Value.Scalar.class::isInstance).isPresent();
    Map<String, Toolchain> toolchains = new HashMap<>(forAll ? Map.of() : under.toolchains());
    mapping(toolchain).entries().forEach(e -> toolchains.put(language(e.key()), mode(e.value())));
    Value.Mapping java = mapping(code.get("java"));
    CodeOptions.Java before = under.java();
    return new CodeOptions(
        code.get("level")
            .map(v -> CodeOptions.Level.valueOf(text(v).toUpperCase(Locale.ROOT)))
            .orElse(under.level()),
        forAll ? toolchain.map(ConfigReader::mode).orElseThrow() : under.toolchain(),
        toolchains,
        code.get("require")
            .map(
                v ->
                    items(v).stream()
                        .map(i -> language((Value.Scalar) i))
                        .collect(Collectors.toSet()))
            .orElse(under.require()),
        new CodeOptions.Java(
            java.get("release")
                .map(v -> OptionalInt.of(JsonValues.toJson(v).asInt()))
                .orElse(before.release()),
            java.get("preview").map(v -> JsonValues.toJson(v).asBoolean()).orElse(before.preview()),
            before.classPath()));
  }

  private static Toolchain mode(Value value) {
    return switch (text(value)) {
      case "auto" -> Toolchain.AUTO;
      case "require" -> Toolchain.REQUIRE;
      default -> Toolchain.OFF;
    };
  }

  /** The name of a language by one of its labels. */
  private String language(Value.Scalar label) {
    String word = label.text().toLowerCase(Locale.ROOT);
    Optional<String> name = Languages.of(word);
    if (name.isEmpty() || !Languages.knows(word)) {
      Optional<String> meant = Suggestions.nearest(word, Languages.common());
      faults.add(
          label.span(),
          "there is no language '"
              + label.text()
              + "'"
              + (meant.isPresent()
                  ? Suggestions.didYouMean(meant)
                  : "; 'lessonlint languages' lists those that are checked"));
    }
    return name.orElse("");
  }

  private void checkDialect(Value name) {
    List<String> known = DocumentParser.quizDialects();
    if (!known.contains(text(name))) {
      Optional<String> meant = Suggestions.nearest(text(name), known);
      faults.add(
          name.span(),
          "there is no quiz dialect '"
              + text(name)
              + "'"
              + (meant.isPresent()
                  ? Suggestions.didYouMean(meant)
                  : "; there are " + String.join(", ", known)));
    }
  }

  private static Optional<List<Level>> levels(Value.Mapping root) {
    return root.get("levels")
        .map(
            levels ->
                items(levels).stream()
                    .map(level -> new Level(items(level).stream().map(ConfigReader::text).toList()))
                    .toList());
  }

  private Optional<List<String>> globs(Value.Mapping mapping, String key) {
    return mapping.get(key).map(this::globs);
  }

  private List<String> globs(Value value) {
    List<String> globs = new ArrayList<>();
    items(value).forEach(glob -> globs.addAll(glob(glob)));
    return globs.isEmpty() ? List.of(NOTHING) : globs;
  }

  /** The globs that a glob of the file comes to in the root. */
  private Set<String> glob(Value value) {
    return base.below(text(value));
  }

  private static Optional<LessonKeys> keys(Value.Mapping lessons) {
    return lessons.get("keys").map(v -> new LessonKeys(names(mapping(Optional.of(v)))));
  }

  private static Map<String, String> names(Value.Mapping keys) {
    return keys.entries().stream()
        .collect(Collectors.toMap(e -> e.key().text(), e -> text(e.value()), (a, b) -> a));
  }

  private Optional<List<LessonSchema>> schemas(Value.Mapping lessons) {
    return lessons.get("schema").map(this::schemas);
  }

  private List<LessonSchema> schemas(Value value) {
    List<LessonSchema> schemas = new ArrayList<>();
    if (value instanceof Value.Sequence sequence) {
      for (Value item : sequence.items()) {
        Value.Mapping assignment = mapping(Optional.of(item));
        String json = assignment.get("schema").map(this::schema).orElse("");
        assignment
            .get("files")
            .ifPresent(files -> glob(files).forEach(g -> schemas.add(new LessonSchema(g, json))));
      }
    } else {
      schemas.add(new LessonSchema("**", schema(value)));
    }
    return schemas;
  }

  /** The text of a schema of the repository; of one that is not to be had, with a fault, any. */
  private String schema(Value path) {
    try {
      String json = new String(neighbours.read(text(path)), UTF_8);
      JsonSchema.parse(json).check();
      return json;
    } catch (InvalidSchemaException e) {
      faults.add(path.span(), "'" + text(path) + "' is no schema: " + e.getMessage());
    } catch (IOException e) {
      faults.add(path.span(), "the schema '" + text(path) + "' " + e.getMessage());
    }
    return "{}";
  }

  private Optional<Path> baseline(Value path) {
    try {
      return Optional.of(neighbours.path(text(path)));
    } catch (IOException e) {
      faults.add(path.span(), "the baseline '" + text(path) + "' " + e.getMessage());
      return Optional.empty();
    }
  }

  private static Value.Mapping mapping(Optional<Value> value) {
    return value.isPresent() && value.get() instanceof Value.Mapping mapping
        ? mapping
        : new Value.Mapping(Span.at(0), List.of());
  }

  /** The items of a list; anything else is a list of itself. */
  private static List<Value> items(Value value) {
    return value instanceof Value.Sequence sequence ? sequence.items() : List.of(value);
  }

  /** The text of a scalar. */
  static String text(Value value) {
    return value instanceof Value.Scalar scalar ? scalar.text() : "";
  }
}
