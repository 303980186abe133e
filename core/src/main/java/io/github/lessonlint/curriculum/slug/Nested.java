package io.github.lessonlint.curriculum.slug;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * <a href="https://github.com/slatedocs/slate">Slate</a> and the generator of the Rails guides, for
 * an id that is taken: the id of the heading above comes before it. The others are those of {@link
 * Kebab}.
 */
public final class Nested implements IdStyle {
  private final Kebab kebab = new Kebab();

  @Override
  public String slug(PageHeading heading) {
    return kebab.slug(heading);
  }

  @Override
  public Numbering numbering() {
    return kebab.numbering();
  }

  @Override
  public CustomIds customIds() {
    return kebab.customIds();
  }

  @Override
  public Set<String> ids(List<PageHeading> headings) {
    Set<String> ids = new LinkedHashSet<>();
    Deque<PageHeading> above = new ArrayDeque<>();
    for (PageHeading heading : headings) {
      while (!above.isEmpty() && above.element().level() >= heading.level()) {
        above.pop();
      }
      if (!above.isEmpty()) {
        ids.add(slug(above.element()) + "-" + slug(heading));
      }
      above.push(heading);
    }
    return ids;
  }
}
