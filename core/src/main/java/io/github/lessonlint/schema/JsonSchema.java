package io.github.lessonlint.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.PathType;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Schema, draft 2020-12, with assertions on formats. Safe to use from many threads. The
 * library behind it is loaded only when something is validated.
 */
public final class JsonSchema {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String META_SCHEMA = "https://json-schema.org/draft/2020-12/schema";

  private final JsonNode text;
  private @Nullable Schema compiled;

  private JsonSchema(JsonNode text) {
    this.text = text;
  }

  /**
   * Returns the schema that a text is.
   *
   * @throws InvalidSchemaException if it is not JSON
   */
  public static JsonSchema parse(String json) throws InvalidSchemaException {
    try {
      return new JsonSchema(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      // Its own message quotes the text, which may be any file.
      throw new InvalidSchemaException("line " + e.getLocation().getLineNr() + " is not JSON");
    }
  }

  /** Returns one of the schemas that come with Lessonlint, by the name of its file. */
  public static JsonSchema builtIn(String file) {
    try (InputStream in =
        JsonSchema.class.getResourceAsStream("/io/github/lessonlint/schemas/" + file)) {
      if (in == null) {
        throw new IllegalStateException("the schema " + file + " is not on the class path");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidSchemaException e) {
      throw new IllegalStateException(file, e);
    }
  }

  /**
   * Checks the schema itself; a faulty one would be taken in silence.
   *
   * @throws InvalidSchemaException with the first fault
   */
  public void check() throws InvalidSchemaException {
    try {
      List<Error> faults = registry().getSchema(SchemaLocation.of(META_SCHEMA)).validate(text);
      if (!faults.isEmpty()) {
        Error fault = faults.get(0);
        throw new InvalidSchemaException(
            "not a JSON Schema of draft 2020-12: at '"
                + fault.getInstanceLocation()
                + "', "
                + fault.getMessage());
      }
      compiled().initializeValidators();
    } catch (SchemaException e) {
      throw new InvalidSchemaException(String.valueOf(e.getMessage()));
    }
  }

  /** Returns this schema with other values allowed for a top-level property that has a choice. */
  public JsonSchema withChoice(String property, Collection<String> values) {
    JsonNode copy = text.deepCopy();
    if (copy.path("properties").path(property) instanceof ObjectNode node && node.has("enum")) {
      values.forEach(node.putArray("enum")::add);
    }
    return new JsonSchema(copy);
  }

  /** Returns the names of the properties that the schema requires at the top. */
  public Set<String> required() {
    Set<String> names = new LinkedHashSet<>();
    text.path("required").forEach(name -> names.add(name.asText()));
    return names;
  }

  /** Returns the names of the properties that the schema describes at the top. */
  public Set<String> properties() {
    Set<String> names = new LinkedHashSet<>();
    text.path("properties").fieldNames().forEachRemaining(names::add);
    return names;
  }

  /**
   * Returns where a mapping breaks the schema, in the order of the file.
   *
   * @param head where to report what is missing at the top
   */
  public List<Violation> validate(Value.Mapping root, Span head) {
    List<Error> errors = compiled().validate(JsonValues.toJson(root));
    List<Violation> violations = new ArrayList<>();
    if (!errors.isEmpty()) {
      violations.addAll(new Explainer(text, root, head).explain(errors));
    }
    return violations;
  }

  private synchronized Schema compiled() {
    Schema schema = compiled;
    if (schema == null) {
      schema = registry().getSchema(text);
      compiled = schema;
    }
    return schema;
  }

  private static SchemaRegistry registry() {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder()
            .locale(Locale.ROOT)
            .formatAssertionsEnabled(true)
            .pathType(PathType.JSON_POINTER)
            .build();
    return SchemaRegistry.withDialect(
        Dialects.getDraft202012(), builder -> builder.schemaRegistryConfig(config));
  }
}
