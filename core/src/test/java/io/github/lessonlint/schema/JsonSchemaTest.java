package io.github.lessonlint.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.lessonlint.model.Value;
import io.github.lessonlint.parse.YamlReader;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A schema violation")
class JsonSchemaTest {
  private static final String SCHEMA =
      """
      {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "required": ["id"],
        "properties": {
          "id": true,
          "level": {"enum": ["easy", "hard"]},
          "items": {"enum": ["a"]},
          "count": {"type": "integer", "minimum": 1, "maximum": 9, "multipleOf": 2},
          "ratio": {"exclusiveMinimum": 0, "exclusiveMaximum": 1},
          "name": {"type": "string", "minLength": 2, "maxLength": 4},
          "slug": {"description": "Words joined by hyphens.", "pattern": "^[a-z-]+$"},
          "code": {"description": "Three digits.", "pattern": "^[0-9]{3}$"},
          "tags": {"type": "array", "uniqueItems": true, "minItems": 1, "maxItems": 3},
          "draft": {"type": "boolean"},
          "day": {"format": "date"},
          "mail": {"format": "email"},
          "kind": {"const": "lesson"},
          "old": false,
          "refs": {"items": {"oneOf": [
            {"type": "string", "pattern": "^[a-z]+$"}, {"type": "integer", "minimum": 1}]}},
          "author": {"anyOf": [
            {"type": "string"},
            {"type": "object", "required": ["name"], "additionalProperties": false,
             "properties": {"name": {"type": "string"}, "mail": {"format": "email"}}}]},
          "both": {"oneOf": [{"minLength": 1}, {"maxLength": 3}]},
          "no": {"not": {"type": "string"}},
          "some": {"contains": {"const": 1}}
        },
        "propertyNames": {"description": "lower case", "pattern": "^[a-z]+$"},
        "dependentRequired": {"day": ["mail"]},
        "if": {"required": ["kind"]}, "then": {"required": ["level"]}
      }
      """;

  /** The span of the violation stands between bars. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      value = {
        "level: |medium| ^ 'medium' is not a level; use one of easy, hard",
        "level: |eazy| ^ 'eazy' is not a level; use one of easy, hard",
        "items: |b| ^ 'b' is not allowed in 'items'; use one of a",
        "level: |[x]| ^ this list is not a level; use one of easy, hard",
        "count: |0| ^ 'count' must be at least 1, but is 0",
        "count: |12| ^ 'count' must be at most 9, but is 12",
        "count: |3| ^ 'count' must be a multiple of 2, but is 3",
        "count: |four| ^ 'count' must be a whole number, but 'four' is text",
        "count: |\"4\"| ^ 'count' must be a whole number, but '4' is text; write 4",
        "count: |1.5| ^ 'count' must be a whole number, but '1.5' is a number with a fraction",
        "|count|: ^ 'count' has no value; it must be a whole number",
        "count: |[1]| ^ 'count' must be a whole number, not a list",
        "ratio: |0| ^ 'ratio' must be more than 0, but is 0",
        "ratio: |1| ^ 'ratio' must be less than 1, but is 1",
        "name: |\"\"| ^ 'name' is empty; write something, or remove it",
        "name: |x| ^ 'name' must have at least 2 characters, but has 1",
        "name: |😀😀😀😀😀| ^ 'name' must have at most 4 characters, but has 5",
        "name: |12| ^ 'name' must be text, but '12' is a whole number; write \"12\"",
        "slug: |My Slug| ^ 'My Slug' is not a valid 'slug'; write 'my-slug' (words joined by hyphens)",
        "slug: |\"\"| ^ 'slug' is empty; write something (words joined by hyphens)",
        "slug: |\"§\"| ^ '§' is not a valid 'slug'; words joined by hyphens",
        "code: |\"12\"| ^ '12' is not a valid 'code'; three digits",
        "tags: |[]| ^ 'tags' must have at least 1 item",
        "tags: |[1, 2, 3, 4]| ^ 'tags' must have at most 3 items",
        "tags: [a, b, |a|] ^ 'a' is in 'tags' more than once; remove one of them",
        "tags: |a| ^ 'tags' must be a list, but 'a' is text; put it between '[' and ']'",
        "draft: |no| ^ 'draft' must be true or false, but 'no' is text",
        "draft: |\"true\"| ^ 'draft' must be true or false, but 'true' is text; write true",
        "mail: |x| ^ 'x' is not an e-mail address",
        "old: |1| ^ 'old' is not allowed here",
        "refs: [a, |A|] ^ 'A' does not fit in 'refs'; write 'a'",
        "refs: [|0|] ^ '0' in 'refs' must be at least 1",
        "refs: [|true|] ^ each item of 'refs' must be text or a whole number, but 'true' is true or false; write \"true\"",
        "author: |3| ^ 'author' must be text or a mapping, but '3' is a whole number; write \"3\"",
        "|author|: { mail: a@example.org } ^ the key 'name' is missing in 'author'; add it",
        "author: { name: x, |nmae|: y } ^ unknown key 'nmae' in 'author'; use one of name, mail",
        "author: { name: |1| } ^ 'name' must be text, but '1' is a whole number; write \"1\"",
        "both: |ab| ^ 'both' fits more than one of the forms it may have",
        "no: |x| ^ 'no' is not allowed here",
        "|Big|: 1 ^ 'Big' is not allowed as a key",
        "some: |[2]| ^ 'some' does not fit the schema: it must contain at least 1 element",
      })
  @DisplayName("is told in plain words at the offending key or value")
  void wording(String marked, String message) throws Exception {
    String yaml = "id: 1\n" + marked.replace("|", "");
    int start = 6 + marked.indexOf('|');
    int end = 6 + marked.lastIndexOf('|') - 1;
    List<Violation> violations = validate(yaml);
    assertThat(violations).extracting(JsonSchemaTest::sentence).hasSize(1);
    assertThat(sentence(violations.get(0))).startsWith(message);
    assertThat(violations.get(0).span()).isEqualTo(new Span(start, end));
  }

  @Test
  @DisplayName("at the top is reported at the head")
  void missing() throws Exception {
    assertThat(validate("kind: lesson\nday: 2026-01-31"))
        .allSatisfy(v -> assertThat(v.span()).isEqualTo(Span.at(0)))
        .extracting(JsonSchemaTest::sentence)
        .containsExactlyInAnyOrder(
            "the key 'id' is missing; add it",
            "the key 'level' is missing; add it",
            "the key 'mail' is missing, and must be there since 'day' is; add it");
  }

  @Test
  @DisplayName("of a date names the form of dates")
  void date() throws Exception {
    assertThat(validate("id: 1\nmail: a@example.org\nday: 2026-02-31"))
        .extracting(JsonSchemaTest::sentence)
        .containsExactly("'2026-02-31' is not a date such as 2026-01-31");
  }

  @Test
  @DisplayName("carries the words that could stand instead")
  void candidates() throws Exception {
    assertThat(validate("id: 1\nlevel: eazy").get(0).candidates()).containsExactly("easy", "hard");
    assertThat(validate("id: 1\ncount: '4'").get(0).replacement()).contains("4");
  }

  @Test
  @DisplayName("is not made of numbers too long to be read")
  void longNumbers() throws Exception {
    assertThat(validate("id: " + "9".repeat(100_000))).isEmpty();
    assertThat(validate("id: 1\ncount: 1e999999999").get(0).message())
        .contains("must be a whole number");
    assertThat(validate("id: 1\nratio: .inf")).isEmpty();
  }

  @Test
  @DisplayName("cannot come from a schema elsewhere")
  void noRemoteReferences() {
    assertThatThrownBy(() -> JsonSchema.parse("{\"$ref\": \"https://example.org/x\"}").check())
        .isInstanceOf(InvalidSchemaException.class);
  }

  private static String sentence(Violation violation) {
    return violation.message() + violation.advice().map(a -> "; " + a).orElse("");
  }

  private static List<Violation> validate(String yaml) throws Exception {
    SourceFile source = SourceFile.of("lesson.md", yaml);
    Value root = YamlReader.read(source, new Span(0, source.text().length())).root().orElseThrow();
    return JsonSchema.parse(SCHEMA).validate((Value.Mapping) root, Span.at(0));
  }
}
