package io.github.lessonlint.engine;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the folders of a repository hold, name by name. Names are looked up in listings, never asked
 * of the file system, so that the answer does not depend on whether it minds upper and lower case;
 * composed and decomposed characters are the same. Folders are listed once, when first asked for.
 */
final class Folders {
  private final Map<String, Listing> listings = new ConcurrentHashMap<>();
  private final Path repository;

  /**
   * Creates the listings of a repository.
   *
   * @param repository its real path
   */
  Folders(Path repository) {
    this.repository = repository;
  }

  /** What an entry of a folder is. */
  enum Kind {
    FILE,
    FOLDER,
    SYMBOLIC_LINK
  }

  /** An entry of a folder, under the name it really has. */
  record Entry(String name, Kind kind, Path path) {

    static Entry of(String name, Path path, BasicFileAttributes attributes) {
      Kind kind =
          attributes.isDirectory()
              ? Kind.FOLDER
              : attributes.isSymbolicLink() ? Kind.SYMBOLIC_LINK : Kind.FILE;
      return new Entry(name, kind, path);
    }
  }

  /** The entries of one folder. */
  static final class Listing {
    private final Map<String, Entry> exact = new HashMap<>();
    private final Map<String, Entry> folded = new HashMap<>();
    private boolean readable = true;

    void add(Entry entry) {
      exact.put(composed(entry.name()), entry);
      folded.merge(
          folded(entry.name()), entry, (a, b) -> a.name().compareTo(b.name()) <= 0 ? a : b);
    }

    void unreadable() {
      readable = false;
    }

    boolean isReadable() {
      return readable;
    }

    Optional<Entry> exactly(String name) {
      return Optional.ofNullable(exact.get(composed(name)));
    }

    Optional<Entry> inAnyCase(String name) {
      return Optional.ofNullable(folded.get(folded(name)));
    }
  }

  /** Takes the listing of a folder that a walk has seen. */
  void put(String folder, Listing listing) {
    listings.put(folder, listing);
  }

  /** Returns what a folder holds. */
  Listing list(String folder, Path directory) {
    return listings.computeIfAbsent(folder, f -> read(directory));
  }

  /**
   * Returns where a symbolic link leads, as a path relative to the repository. Empty where it leads
   * out of it.
   *
   * @throws IOException if it leads nowhere or round in a circle
   */
  Optional<Path> follow(Path link) throws IOException {
    Path real = link.toRealPath();
    return real.startsWith(repository) ? Optional.of(real) : Optional.empty();
  }

  private static Listing read(Path directory) {
    Listing listing = new Listing();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
      for (Path entry : entries) {
        BasicFileAttributes attributes =
            Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        listing.add(Entry.of(DiskNames.nameOf(entry), entry, attributes));
      }
    } catch (IOException | DirectoryIteratorException e) {
      listing.unreadable();
    }
    return listing;
  }

  /** Returns whether two names look the same. */
  static boolean sameName(String a, String b) {
    return composed(a).equals(composed(b));
  }

  private static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  private static String folded(String name) {
    return composed(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
