package io.github.lessonlint.init;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.lessonlint.schema.JsonSchema;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A schema made of lessons")
class SchemaInferenceTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The facts of a key: {@code 18*"a" 2*"b"}, each a JSON value and how many lessons have it. */
  private static KeyFacts facts(int lessons, String values) throws Exception {
    List<JsonNode> all = new ArrayList<>();
    for (String group : values.split(" +")) {
      int star = group.indexOf('*');
      for (int i = 0; i < Integer.parseInt(group.substring(0, star)); i++) {
        all.add(JSON.readTree(group.substring(star + 1).replace('_', ' ')));
      }
    }
    return KeyFacts.of("key", lessons, all);
  }

  @ParameterizedTest(name = "of {0} lessons: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "10  | 10*\"x_y\"                 | true",
        "10  | 9*\"x_y\"                  | false",
        "40  | 38*\"x_y\"                 | true",
        "40  | 37*\"x_y\"                 | false",
        "40  | 38*\"x_y\" 2*null          | true",
        "40  | 38*[\"x\"]                 | false",
        "40  | 36*[\"x\"] 2*[]            | true",
        "40  | 38*true                    | false",
        "40  | 40*true                    | true",
      })
  @DisplayName("requires what nearly all have and nobody may leave out on purpose")
  void required(int lessons, String values, boolean required) throws Exception {
    SchemaInference schema = new SchemaInference(List.of(facts(lessons, values)));
    assertThat(schema.required().contains("key")).isEqualTo(required);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "20*1                          | {'type':'integer','minimum':0}",
        "10*1 10*-1                    | {'type':'integer'}",
        "10*1 10*1.5                   | {'type':'number','minimum':0}",
        "20*true                       | {'type':'boolean'}",
        "20*\"Some_title\"             | {'type':'string','pattern':'\\S'}",
        "2*\"a-b\"                     | {'type':'string','pattern':'\\S'}",
        "5*\"a-b\" 2*\"c\"             | {'type':'string','pattern':'^[a-z0-9]+(?:-[a-z0-9]+)*$'}",
        "8*\"2024-01-31\"              | {'type':'string','pattern':'^[0-9]{4}-[0-9]{2}-[0-9]{2}$'}",
        "7*\"easy\" 7*\"hard\"         | {'type':'string','enum':['easy','hard']}",
        "7*\"easy\" 7*\"hard\" 1*\"haard\" | {'type':'string','enum':['easy','hard']}",
        "7*\"easy\" 7*\"hard\" 1*\"brutal\" | {'type':'string','enum':['brutal','easy','hard']}",
        "4*\"easy\" 4*\"hard\"         | {'type':'string','pattern':'\\S'}",
        "7*\"Ann_B\" 7*\"Cem_D\"       | {'type':'string','pattern':'\\S'}",
        "30*1 1*\"2\"                  | {'type':'integer','minimum':0}",
        "5*1 1*\"2\"                   | {'type':['integer','string']}",
        "30*\"x\" 1*1984               | {'type':['string','integer']}",
        "30*[\"x\"] 1*\"x\"            | {'type':'array','uniqueItems':true,'items':{'type':'string'}}",
        "30*[\"x\",\"x\"]              | {'type':'array','items':{'type':'string'}}",
        "5*[\"x\",1]                   | {'type':'array','uniqueItems':true,'items':{'type':['string','integer']}}",
        "5*[]                          | {'type':'array','uniqueItems':true}",
        "9*\"x\" 1*null                | {'type':['string','null'],'pattern':'\\S'}",
        "9*{\"a\":1}                   | {'type':'object'}",
      })
  @DisplayName("says of a key what its values have in common")
  void property(String values, String expected) throws Exception {
    int lessons = facts(0, values).values().size() + facts(0, values).blank();
    var property = SchemaInference.property(facts(lessons, values));
    assertThat(property.remove("$comment").asText()).contains(" of " + lessons);
    assertThat(property)
        .isEqualTo(JSON.readTree(expected.replace('\'', '"').replace("\\", "\\\\")));
  }

  @Test
  @DisplayName("lists no people, though they recur")
  void people() throws Exception {
    KeyFacts key = facts(20, "10*\"ann\" 10*\"cem\"");
    var author = SchemaInference.property(new KeyFacts("author", 20, key.values(), 0));
    assertThat(author.has("enum")).isFalse();
  }

  @Test
  @DisplayName("leaves prerequisites that are given twice to the rule for them")
  void prerequisites() throws Exception {
    KeyFacts key = facts(20, "20*[\"x\"]");
    var needs = SchemaInference.property(new KeyFacts("depends-on", 20, key.values(), 0));
    assertThat(needs.has("uniqueItems")).isFalse();
  }

  @Test
  @DisplayName("leaves out a key that one lesson has, which may be misspelt")
  void rare() throws Exception {
    SchemaInference schema = new SchemaInference(List.of(facts(30, "1*\"x\"")));
    assertThat(JsonSchema.parse(schema.text()).properties()).isEmpty();
  }

  @Test
  @DisplayName("is a valid schema")
  void valid() throws Exception {
    JsonSchema.parse(new SchemaInference(List.of(facts(30, "30*\"a-b\""))).text()).check();
  }
}
