package io.github.lessonlint.init;

import io.github.lessonlint.curriculum.SlugAlgorithm;
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

  /** The generators that are known. */
  enum Generator {
    MDBOOK("mdBook", SlugAlgorithm.MDBOOK),
    MKDOCS("MkDocs", SlugAlgorithm.PYTHON_MARKDOWN),
    DOCUSAURUS("Docusaurus", SlugAlgorithm.DOCUSAURUS),
    SANDPAPER("The Carpentries Workbench", SlugAlgorithm.PANDOC),
    JEKYLL("Jekyll", SlugAlgorithm.KRAMDOWN),
    HUGO("Hugo", SlugAlgorithm.GITHUB),
    JUPYTER_BOOK("Jupyter Book", SlugAlgorithm.GITHUB),
    DOCSIFY("docsify", SlugAlgorithm.GITHUB),
    GITBOOK("GitBook", SlugAlgorithm.GITHUB);

    private final String title;
    private final SlugAlgorithm anchors;

    Generator(String title, SlugAlgorithm anchors) {
      this.title = title;
      this.anchors = anchors;
    }

    /** Returns how people call it. */
    String title() {
      return title;
    }

    /** Returns how it makes ids unless told otherwise. */
    SlugAlgorithm anchors() {
      return anchors;
    }
  }
}
