package io.github.lessonlint.curriculum.slug;

/** Docusaurus: the ids of github.com, and custom ones, which other headings do not mind. */
public final class Docusaurus implements IdStyle {

  @Override
  public String slug(PageHeading heading) {
    return Github.slug(heading.text());
  }

  @Override
  public Numbering numbering() {
    return new FirstFree();
  }

  @Override
  public CustomIds customIds() {
    return CustomIds.APART;
  }
}
