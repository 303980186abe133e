package io.github.lessonlint.curriculum;

import java.util.Collection;

/**
 * Which files exist. Paths are relative to the root of the run, with {@code /} and without {@code
 * .} segments; leading {@code ..} segments are allowed as far as the repository reaches.
 */
public interface RepositoryFiles {

  /** What a path leads to. */
  sealed interface Found {
    /** A file with exactly this name. */
    record File() implements Found {}

    /** A folder with exactly this name. */
    record Folder() implements Found {}

    /** Something that is there under another spelling of the same letters. */
    record OtherCase(String actual) implements Found {}

    /** Nothing. */
    record Nothing() implements Found {}

    /** A place outside the repository, of which nothing is known. */
    record Outside() implements Found {}

    /** A place inside a folder that cannot be read. */
    record Unreadable() implements Found {}
  }

  /**
   * Looks a path up, comparing exactly, with the same answer on every operating system. The empty
   * path is the root.
   */
  Found find(String path);

  /**
   * Returns whether a file at this path would be made by a build: version control ignores it, or it
   * is in a folder that builds write to.
   */
  default boolean isGenerated(String path) {
    return false;
  }

  /** Returns the paths of all files that the walk saw, sorted. */
  Collection<String> all();
}
