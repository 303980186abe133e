package io.github.lessonlint.config;

import io.github.lessonlint.config.ConfigReader.Neighbours;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Reads the files that a configuration names. A configuration may come from somebody else, so that
 * nothing outside its repository is read for it.
 */
final class RepositoryFile {
  /** No schema and no configuration is that big. */
  private static final int MAX_BYTES = 1 << 20;

  private RepositoryFile() {}

  /** Returns the files around a configuration file in a folder. */
  static Neighbours neighbours(Path folder) {
    return new Neighbours() {
      @Override
      public byte[] read(String path) throws IOException {
        return RepositoryFile.read(folder, path);
      }

      @Override
      public Path path(String path) throws IOException {
        return RepositoryFile.path(folder, path);
      }
    };
  }

  /**
   * Returns the content of a file.
   *
   * @param folder that of the configuration file
   * @param path relative to it
   * @throws IOException if there is no such file, or it is not to be read; the message, a clause
   *     without any of its content, says why
   */
  static byte[] read(Path folder, String path) throws IOException {
    Path file = realPath(folder, path);
    if (!file.startsWith(repository(folder))) {
      throw new IOException("is outside the repository");
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException("is no file");
    }
    if (Files.size(file) > MAX_BYTES) {
      throw new IOException("is larger than " + (MAX_BYTES >> 20) + " MB");
    }
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return in.readNBytes(MAX_BYTES);
    }
  }

  /**
   * Returns where a file is or can be made.
   *
   * @param folder that of the configuration file
   * @param path relative to it
   * @throws IOException if that is no place for it; the message, a clause, says why
   */
  static Path path(Path folder, String path) throws IOException {
    try {
      Path file = folder.resolve(path).normalize();
      Path there = file;
      while (Files.notExists(there, LinkOption.NOFOLLOW_LINKS) && there.getParent() != null) {
        there = there.getParent();
      }
      if (!there.toRealPath().startsWith(repository(folder))) {
        throw new IOException("is outside the repository");
      }
      return file;
    } catch (InvalidPathException e) {
      throw new IOException("is not the path of a file", e);
    }
  }

  private static Path realPath(Path folder, String path) throws IOException {
    try {
      return folder.resolve(path).toRealPath();
    } catch (InvalidPathException e) {
      throw new IOException("is not the path of a file", e);
    } catch (IOException e) {
      throw new IOException("is not there, or cannot be read", e);
    }
  }

  /** The real path of the repository that a folder is in; outside any, of the folder itself. */
  private static Path repository(Path folder) throws IOException {
    Path real = folder.toRealPath();
    for (Path above = real; above != null; above = above.getParent()) {
      if (Files.exists(above.resolve(ConfigLoader.GIT))) {
        return above;
      }
    }
    return real;
  }
}
