package io.github.lessonlint.curriculum.slug;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How one renderer makes the ids of headings. */
public interface IdStyle {

  /** Returns the id of a heading that is the only one of its text; may be empty. */
  String slug(PageHeading heading);

  /** Returns how equal ids of one page are told apart, at the start of a page. */
  Numbering numbering();

  /** Returns what becomes of {@code {#id}} at the end of a heading. */
  CustomIds customIds();

  /** Returns whether a heading that is written in raw HTML gets an id. */
  default boolean readsHtml() {
    return false;
  }

  /** What a renderer does with a custom id. */
  enum CustomIds {
    /** It knows none: they are part of the text. */
    TEXT,
    /** They replace the id, and have no influence on the ids of other headings. */
    APART,
    /** They replace the id; later headings do not get it. */
    TAKEN,
    /** They replace the id; no other heading of the page gets it. */
    RESERVED
  }

  /** Tells equal ids of one page apart. */
  interface Numbering {
    /** Returns the id of the next heading. */
    String next(String slug);

    /** Notes that an id is in use. */
    default void take(String id) {}
  }

  /** Returns the ids of the headings of a page, which come in their order. */
  default Set<String> ids(List<PageHeading> headings) {
    Numbering numbering = numbering();
    if (customIds() == CustomIds.RESERVED) {
      headings.forEach(heading -> heading.customId().ifPresent(numbering::take));
    }
    Set<String> ids = new LinkedHashSet<>();
    for (PageHeading heading : headings) {
      if (heading.html() && !readsHtml()) {
        continue;
      }
      if (heading.customId().isEmpty() || customIds() == CustomIds.TEXT) {
        ids.add(numbering.next(slug(heading)));
      } else {
        ids.add(heading.customId().get());
        if (customIds() == CustomIds.TAKEN) {
          numbering.take(heading.customId().get());
        }
      }
    }
    ids.remove("");
    return ids;
  }
}
