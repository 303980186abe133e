package io.github.lessonlint.curriculum;

import java.util.Optional;

/**
 * What became of a link target. Paths are relative to the root, with {@code /}, and may start with
 * {@code ..} segments as far as the repository reaches.
 */
public sealed interface Resolution {

  /** What can be said of a target in the count of a run. */
  enum Extent {
    /** It was looked up, or can be told to be wrong without. */
    CHECKED,
    /** It is elsewhere. */
    EXTERNAL,
    /** Nobody knows. */
    UNCHECKED
  }

  /** Returns how far the target was checked. */
  Extent extent();

  /** A place elsewhere, under a scheme such as {@code https:}. Nobody looks it up. */
  record External() implements Resolution {
    @Override
    public Extent extent() {
      return Extent.EXTERNAL;
    }
  }

  /**
   * A target of which only a site's build could tell whether it is there.
   *
   * @param reason why, in words that complete "not checked: "
   */
  record Unchecked(String reason) implements Resolution {
    @Override
    public Extent extent() {
      return Extent.UNCHECKED;
    }
  }

  /**
   * Something that is there; where the target names an anchor in a Markdown file, that too.
   *
   * @param path the file or folder
   */
  record Found(String path) implements Resolution {
    @Override
    public Extent extent() {
      return Extent.CHECKED;
    }
  }

  /**
   * A file or folder that is not there.
   *
   * @param source the Markdown file that is there, and that links must name with another extension
   */
  record MissingFile(String path, Optional<String> source) implements Resolution {
    /** A file that is not there under any extension. */
    MissingFile(String path) {
      this(path, Optional.empty());
    }

    @Override
    public Extent extent() {
      return Extent.CHECKED;
    }
  }

  /**
   * A file or folder whose name has other upper and lower case letters.
   *
   * @param actual its path as it really is
   */
  record WrongCase(String actual) implements Resolution {
    @Override
    public Extent extent() {
      return Extent.CHECKED;
    }
  }

  /**
   * A place that a Markdown file does not have.
   *
   * @param path the file
   * @param fragment the name of the place, percent-decoded
   */
  record MissingAnchor(String path, String fragment) implements Resolution {
    @Override
    public Extent extent() {
      return Extent.CHECKED;
    }
  }

  /** A place outside the repository. */
  record EscapesRoot(String path) implements Resolution {
    @Override
    public Extent extent() {
      return Extent.CHECKED;
    }
  }

  /** A target that is not there at all, or only {@code #}. */
  record Empty() implements Resolution {
    @Override
    public Extent extent() {
      return Extent.CHECKED;
    }
  }

  /**
   * A target that no browser or renderer understands as it was meant.
   *
   * @param problem what is wrong, as a clause
   * @param repaired the target as it was certainly meant
   * @param path the file that may be meant, where it is one
   */
  record Malformed(String problem, Optional<String> repaired, Optional<String> path)
      implements Resolution {
    @Override
    public Extent extent() {
      return Extent.CHECKED;
    }

    /** A fault of an address that is not one of a file. */
    Malformed(String problem, Optional<String> repaired) {
      this(problem, repaired, Optional.empty());
    }
  }

  /** A path that holds on one computer only: {@code /home/…}, {@code C:\…}, {@code file:}. */
  record AbsolutePath() implements Resolution {
    @Override
    public Extent extent() {
      return Extent.CHECKED;
    }
  }
}
