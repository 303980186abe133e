package io.github.lessonlint.curriculum;

import io.github.lessonlint.schema.InvalidSchemaException;
import io.github.lessonlint.schema.JsonSchema;
import io.github.lessonlint.source.Glob;
import java.util.ArrayList;
import java.util.List;

/** Which schema the front matter of which lesson must follow. Safe to use from many threads. */
public final class LessonSchemas {
  private final List<Assignment> assignments = new ArrayList<>();

  /** Creates the schemas that the settings name, and the default one for all other lessons. */
  public LessonSchemas(Settings settings) {
    for (Settings.LessonSchema schema : settings.schemas()) {
      assignments.add(new Assignment(Glob.of(schema.files()), parse(schema.json())));
    }
    assignments.add(new Assignment(Glob.of("**"), defaultSchema(settings)));
  }

  private record Assignment(Glob files, JsonSchema schema) {}

  /** Returns the schema for the file at a path. */
  public JsonSchema of(String path) {
    return assignments.stream()
        .filter(a -> a.files().matches(path))
        .map(Assignment::schema)
        .findFirst()
        .orElseThrow();
  }

  private static JsonSchema defaultSchema(Settings settings) {
    JsonSchema schema = JsonSchema.builtIn("lesson.schema.json");
    return settings.levels().equals(Settings.DEFAULT.levels())
        ? schema
        : schema.withChoice(
            "level", settings.levels().stream().flatMap(l -> l.names().stream()).toList());
  }

  private static JsonSchema parse(String json) {
    try {
      return JsonSchema.parse(json);
    } catch (InvalidSchemaException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
