package io.github.lessonlint.init;

import java.util.List;
import java.util.Optional;

/**
 * The site that a repository is built into.
 *
 * @param generator what builds it
 * @param marker the file by which the generator is known
 * @param content the folder of its pages; empty for the root
 * @param contents the file in which the pages are listed
 * @param listed the pages listed there, in its order
 */
record Site(
    Generator generator,
    String marker,
    String content,
    Optional<String> contents,
    List<String> listed) {

  Site {
    listed = List.copyOf(listed);
  }

  /** The generators that are known, and how they make ids of headings. */
  enum Generator {
    MDBOOK("mdBook", "mdbook"),
    MKDOCS("MkDocs", "python-markdown"),
    DOCUSAURUS("Docusaurus", "docusaurus"),
    SANDPAPER("The Carpentries Workbench", "pandoc"),
    JEKYLL("Jekyll", "kramdown"),
    HUGO("Hugo", "github"),
    JUPYTER_BOOK("Jupyter Book", "github"),
    DOCSIFY("docsify", "github"),
    GITBOOK("GitBook", "github");

    private final String title;
    private final String anchors;

    Generator(String title, String anchors) {
      this.title = title;
      this.anchors = anchors;
    }

    /** Returns how people call it. */
    String title() {
      return title;
    }

    /** Returns the value of {@code links.anchors} for the ids that it makes. */
    String anchors() {
      return anchors;
    }
  }
}
