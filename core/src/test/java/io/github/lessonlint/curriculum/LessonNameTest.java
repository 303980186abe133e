package io.github.lessonlint.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The name of a lesson")
class LessonNameTest {

  @Test
  @DisplayName("has a number, a separator and a title")
  void numbered() {
    LessonName name = LessonName.of("07. Caching Basics");
    assertThat(name).isEqualTo(new LessonName("07", ". ", "Caching Basics"));
    assertThat(name.number()).hasValue(7);
    assertThat(LessonName.of("01_beginners").title()).isEqualTo("beginners");
  }

  @Test
  @DisplayName("may have no number, or one that is a part of it")
  void unnumbered() {
    assertThat(LessonName.of("Caching")).isEqualTo(new LessonName("", "", "Caching"));
    assertThat(LessonName.of("_draft")).isEqualTo(new LessonName("", "", "_draft"));
    assertThat(LessonName.withoutNumber("2fa")).isEqualTo("2fa");
    assertThat(LessonName.of("2024").number()).isEmpty();
    assertThat(LessonName.of("").number()).isEmpty();
    assertThat(LessonName.of("12345678901. Caching").number()).isEmpty();
  }

  @Test
  @DisplayName("becomes a slug of words and dashes")
  void kebab() {
    assertThat(LessonName.kebab(" Caching & Queues, 2nd part!"))
        .isEqualTo("caching-queues-2nd-part");
  }
}
