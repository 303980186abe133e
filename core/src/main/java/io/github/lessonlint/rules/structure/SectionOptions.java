package io.github.lessonlint.rules.structure;

import java.util.List;

/**
 * The options of rules about the sections of a lesson.
 *
 * @param sections their headings, in order; case and punctuation do not count, and {@code *} stands
 *     for any words
 */
public record SectionOptions(List<String> sections) {
  /** Asks for nothing. */
  static final SectionOptions NONE = new SectionOptions(List.of());

  public SectionOptions {
    sections = List.copyOf(sections);
  }

  /** Returns the sections, ready to be looked for. */
  List<SectionName> names() {
    return sections.stream().map(SectionName::of).toList();
  }
}
