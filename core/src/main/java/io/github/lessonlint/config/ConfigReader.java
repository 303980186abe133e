package io.github.lessonlint.config;

import io.github.lessonlint.curriculum.Settings;
import io.github.lessonlint.curriculum.Settings.LessonSchema;
import io.github.lessonlint.curriculum.Settings.Level;
import io.github.lessonlint.curriculum.SlugAlgorithm;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.parse.StructuredText;
import io.github.lessonlint.rule.Rule;
import io.github.lessonlint.rule.SchemaMessages;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.rules.BuiltInRules;
import io.github.lessonlint.schema.InvalidSchemaException;
import io.github.lessonlint.schema.JsonSchema;
import io.github.lessonlint.schema.Violation;
import io.github.lessonlint.source.GlobBase;
import io.github.lessonlint.source.Paths;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the content of a configuration file into a configuration. */
final class ConfigReader {
  /** Matches no file: what is left of a glob that has nothing to do with the root. */
  private static final String NOTHING = "";

  private final SourceFile source;
  private final Path folder;
  private final GlobBase base;
  private final Faults faults;

  /**
   * Creates a reader.
   *
   * @param file the configuration file
   * @param root the folder that is checked
   */
  ConfigReader(SourceFile source, Path file, Path root, Faults faults) {
    this.source = source;
    this.folder = file.resolveSibling("");
    String below = root.startsWith(folder) ? Paths.slashed(folder.relativize(root)) : "";
    this.base = new GlobBase(below);
    this.faults = faults;
  }

  /** Returns the configuration; of a faulty file, with faults added, the default one. */
  Config read(StructuredText text) {
    text.problems().forEach(p -> faults.add(p.span(), p.message()));
    if (faults.any() || text.root().isEmpty()) {
      return Config.DEFAULT;
    }
    if (!(text.root().get() instanceof Value.Mapping root)) {
      faults.add(text.root().get().span(), "the configuration must be made of keys and values");
      return Config.DEFAULT;
    }
    checkDuplicates(root);
    for (Violation violation :
        JsonSchema.builtIn("config.schema.json").validate(root, Span.at(0))) {
      faults.add(violation.span(), SchemaMessages.of(violation, source).text());
    }
    return faults.any() ? Config.DEFAULT : config(root);
  }

  private Config config(Value.Mapping root) {
    Value.Mapping lessons = mapping(root.get("lessons"));
    RuleSettings rules = new RuleSettings(BuiltInRules.all(), base, faults);
    rules.read(mapping(root.get("rules")));
    List<Rule> configured = rules.rules();
    Map<String, Severity> severities = rules.severities();
    return new Config(
        globs(lessons, "include"),
        globs(lessons, "exclude"),
        configured,
        severities,
        new Settings(links(root), levels(root), schemas(lessons)));
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

  private static Settings.Links links(Value.Mapping root) {
    return new Settings.Links(
        mapping(root.get("links"))
            .get("anchors")
            .map(v -> SlugAlgorithm.valueOf(text(v).toUpperCase(Locale.ROOT)))
            .orElse(Settings.DEFAULT.links().anchors()));
  }

  private static List<Level> levels(Value.Mapping root) {
    Optional<Value> levels = root.get("levels");
    return levels.isEmpty()
        ? Settings.DEFAULT.levels()
        : items(levels.get()).stream()
            .map(level -> new Level(items(level).stream().map(ConfigReader::text).toList()))
            .toList();
  }

  private List<String> globs(Value.Mapping lessons, String key) {
    List<String> globs = new ArrayList<>();
    Optional<Value> value = lessons.get(key);
    if (value.isPresent()) {
      items(value.get()).forEach(glob -> globs.addAll(glob(glob)));
      if (globs.isEmpty()) {
        globs.add(NOTHING);
      }
    }
    return globs;
  }

  /** The globs that a glob of the file comes to in the root. */
  private Set<String> glob(Value value) {
    return base.below(text(value));
  }

  private List<LessonSchema> schemas(Value.Mapping lessons) {
    List<LessonSchema> schemas = new ArrayList<>();
    Optional<Value> value = lessons.get("schema");
    if (value.isPresent() && value.get() instanceof Value.Sequence sequence) {
      for (Value item : sequence.items()) {
        Value.Mapping assignment = mapping(Optional.of(item));
        String json = assignment.get("schema").map(this::schema).orElse("");
        assignment
            .get("files")
            .ifPresent(files -> glob(files).forEach(g -> schemas.add(new LessonSchema(g, json))));
      }
    } else if (value.isPresent()) {
      schemas.add(new LessonSchema("**", schema(value.get())));
    }
    return schemas;
  }

  /** The text of a schema of the repository; of one that is not to be had, with a fault, any. */
  private String schema(Value path) {
    try {
      String json = SchemaFile.read(folder, text(path));
      JsonSchema.parse(json).check();
      return json;
    } catch (InvalidSchemaException e) {
      faults.add(path.span(), "'" + text(path) + "' is no schema: " + e.getMessage());
    } catch (InvalidPathException e) {
      faults.add(path.span(), "'" + text(path) + "' is not the path of a file");
    } catch (IOException e) {
      faults.add(path.span(), "the schema '" + text(path) + "' " + e.getMessage());
    }
    return "{}";
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

  private static String text(Value value) {
    return value instanceof Value.Scalar scalar ? scalar.text() : "";
  }
}
