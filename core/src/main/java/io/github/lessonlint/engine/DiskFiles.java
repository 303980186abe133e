package io.github.lessonlint.engine;

import io.github.lessonlint.curriculum.RepositoryFiles;
import io.github.lessonlint.engine.Folders.Entry;
import io.github.lessonlint.engine.Folders.Kind;
import io.github.lessonlint.engine.Folders.Listing;
import io.github.lessonlint.source.Paths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** The files of a run as they are on the disk. Safe to use from many threads. */
final class DiskFiles implements RepositoryFiles {
  private final Path repository;
  private final String root;
  private final Folders folders;
  private final IgnoreRules ignored;
  private final Contents contents;
  private final List<String> all;
  private final SortedMap<String, DiskFile> markdown;
  private final SortedMap<String, DiskFile> data;
  private final List<String> notices;

  DiskFiles(
      Path repository,
      String root,
      Folders folders,
      IgnoreRules ignored,
      FileWalk walk,
      Contents contents) {
    this.repository = repository;
    this.root = root;
    this.folders = folders;
    this.ignored = ignored;
    this.contents = contents;
    this.all = walk.files();
    this.markdown = walk.markdown();
    this.data = walk.data();
    this.notices = walk.notices();
  }

  /**
   * A file to read.
   *
   * @param path where it is on the disk
   * @param size its size in bytes when the walk saw it
   */
  record DiskFile(Path path, long size) {}

  /**
   * Walks the root of a request.
   *
   * @throws IOException if the root is no folder that can be read; the message says so in words
   */
  static DiskFiles walk(LintRequest request) throws IOException {
    return FileWalk.of(request);
  }

  /** Returns the Markdown files to read, sorted. */
  List<String> markdown() {
    return List.copyOf(markdown.keySet());
  }

  /** Returns the files of data, sorted: TOML, JSON and YAML, in which a quiz may be. */
  Set<String> data() {
    return data.keySet();
  }

  /** Returns the size in bytes of a file to read. */
  long size(String path) {
    return file(path).size();
  }

  /** Returns the content of a file to read. */
  byte[] read(String path) throws IOException {
    return contents.read(path, file(path).path());
  }

  /** Returns what could not be read, a sentence each. */
  List<String> notices() {
    return notices;
  }

  @Override
  public Collection<String> all() {
    return all;
  }

  @Override
  public boolean isGenerated(String path) {
    String inRepository = Paths.resolve(root, path);
    return !Paths.leadsOut(inRepository) && ignored.isGenerated(inRepository, root);
  }

  @Override
  public Found find(String path) {
    String inRepository = Paths.resolve(root, path);
    return Paths.leadsOut(inRepository) ? new Found.Outside() : new Lookup(inRepository).find();
  }

  private DiskFile file(String path) {
    DiskFile file = markdown.containsKey(path) ? markdown.get(path) : data.get(path);
    if (file == null) {
      throw new IllegalArgumentException("not a file to read in this run: " + path);
    }
    return file;
  }

  /** One search, from the repository downwards. */
  private final class Lookup {
    private final String[] names;
    private final List<String> actual = new ArrayList<>();
    private String folder = "";
    private Path directory = repository;
    private Kind kind = Kind.FOLDER;

    /**
     * Prepares a search.
     *
     * @param path relative to the repository, without {@code .} and {@code ..}
     */
    Lookup(String path) {
      this.names = path.isEmpty() ? new String[0] : path.split("/");
    }

    Found find() {
      for (String name : names) {
        Optional<Found> end = step(name);
        if (end.isPresent()) {
          return end.get();
        }
      }
      if (!actual.equals(List.of(names)) && !onlyComposition()) {
        return new Found.OtherCase(Paths.relativize(root, String.join("/", actual)));
      }
      return kind == Kind.FOLDER ? new Found.Folder() : new Found.File();
    }

    /** Goes one name deeper; returns the answer where it is known already. */
    private Optional<Found> step(String name) {
      if (kind != Kind.FOLDER) {
        return Optional.of(new Found.Nothing());
      }
      Listing listing = folders.list(folder, directory);
      if (!listing.isReadable()) {
        return Optional.of(new Found.Unreadable());
      }
      Optional<Entry> entry = listing.exactly(name).or(() -> listing.inAnyCase(name));
      if (entry.isEmpty()) {
        return Optional.of(new Found.Nothing());
      }
      actual.add(entry.get().name());
      return enter(entry.get());
    }

    private Optional<Found> enter(Entry entry) {
      if (entry.kind() != Kind.SYMBOLIC_LINK) {
        kind = entry.kind();
        directory = entry.path();
        folder = Paths.child(folder, entry.name());
        return Optional.empty();
      }
      try {
        Optional<Path> target = folders.follow(entry.path());
        if (target.isEmpty()) {
          return Optional.of(
              actual.size() == names.length ? new Found.File() : new Found.Outside());
        }
        kind = Files.isDirectory(target.get()) ? Kind.FOLDER : Kind.FILE;
        directory = target.get();
        folder = DiskNames.below(repository, target.get());
        return Optional.empty();
      } catch (IOException e) {
        return Optional.of(new Found.Nothing());
      }
    }

    private boolean onlyComposition() {
      for (int i = 0; i < names.length; i++) {
        if (!Folders.sameName(names[i], actual.get(i))) {
          return false;
        }
      }
      return true;
    }
  }
}
