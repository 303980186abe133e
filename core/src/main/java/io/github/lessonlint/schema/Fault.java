package io.github.lessonlint.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An error of the library, taken apart.
 *
 * @param keyword the keyword that is broken
 * @param at the names and indices that lead to the value
 * @param path the keywords, names and indices that lead to the keyword as it was evaluated
 * @param schema the pointer to the schema that holds the keyword; empty if it is not in the file
 * @param argument what the keyword says
 * @param property the key in question, where there is one
 * @param text what the library says
 */
record Fault(
    String keyword,
    List<String> at,
    List<String> path,
    Optional<String> schema,
    JsonNode argument,
    Optional<String> property,
    String text) {

  private static final Set<String> UNIONS = Set.of("oneOf", "anyOf");

  /** Keywords that lead one step down in the value and take a name in the path. */
  private static final Set<String> NAMED_STEPS =
      Set.of("properties", "patternProperties", "prefixItems");

  /** Keywords that lead one step down in the value. */
  private static final Set<String> STEPS =
      Set.of(
          "items", "additionalProperties", "unevaluatedProperties", "unevaluatedItems", "contains");

  /** Keywords that stay at the value and take a name or an index in the path. */
  private static final Set<String> NAMED = Set.of("allOf", "oneOf", "anyOf", "dependentSchemas");

  /**
   * The branch of a {@code oneOf} or {@code anyOf} that an error comes from.
   *
   * @param union names the union: the value and the schema it is about
   * @param index the branch
   * @param depth how many names and indices lead to the value that the union is about
   * @param end where in {@link Fault#path()} the branch begins
   */
  record Branch(String union, String index, int depth, int end) {}

  static Fault of(Error error) {
    NodePath fragment = error.getSchemaLocation().getFragment();
    List<String> schema = segments(fragment);
    Optional<String> holder =
        schema.isEmpty() || fragment == null
            ? Optional.empty()
            : Optional.of(pointer(schema.subList(0, schema.size() - 1)));
    return new Fault(
        error.getKeyword(),
        segments(error.getInstanceLocation()),
        segments(error.getEvaluationPath()),
        holder,
        error.getSchemaNode(),
        Optional.ofNullable(error.getProperty()),
        error.getMessage());
  }

  /** Returns the first branch at or after a place in the path. */
  Optional<Branch> branch(int from) {
    int depth = 0;
    for (int i = 0; i + 1 < path.size(); i++) {
      String word = path.get(i);
      if (i >= from && UNIONS.contains(word)) {
        String union = pointer(at.subList(0, depth)) + " " + pointer(path.subList(0, i + 1));
        return Optional.of(new Branch(union, path.get(i + 1), depth, i + 2));
      }
      boolean named = NAMED_STEPS.contains(word);
      depth += named || STEPS.contains(word) ? 1 : 0;
      i += named || NAMED.contains(word) ? 1 : 0;
    }
    return Optional.empty();
  }

  /** Returns the name of the union that this error sums up, if it is such an error. */
  Optional<String> summaryOf() {
    return UNIONS.contains(keyword)
        ? Optional.of(pointer(at) + " " + pointer(path))
        : Optional.empty();
  }

  private static List<String> segments(@Nullable NodePath path) {
    List<String> segments = new ArrayList<>();
    for (int i = 0; path != null && i < path.getNameCount(); i++) {
      segments.add(String.valueOf(path.getElement(i)));
    }
    return segments;
  }

  private static String pointer(List<String> segments) {
    StringBuilder pointer = new StringBuilder();
    for (String segment : segments) {
      pointer.append('/').append(segment.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }
}
