package io.github.lessonlint.engine;

import io.github.lessonlint.engine.DiskFiles.DiskFile;
import io.github.lessonlint.engine.Folders.Entry;
import io.github.lessonlint.engine.Folders.Listing;
import io.github.lessonlint.source.Glob;
import io.github.lessonlint.source.Paths;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One pass over the folders below a root. Symbolic links are noted but not followed. */
final class FileWalk extends SimpleFileVisitor<Path> {
  private final String root;
  private final Folders folders;
  private final IgnoreRules ignored;
  private final List<Glob> include;
  private final List<Glob> exclude;

  private final Deque<OpenFolder> open = new ArrayDeque<>();
  private final List<String> files = new ArrayList<>();
  private final SortedMap<String, DiskFile> markdown = new TreeMap<>();
  private final SortedMap<String, DiskFile> data = new TreeMap<>();
  private final List<String> notices = new ArrayList<>();

  private FileWalk(String root, Folders folders, IgnoreRules ignored, LintRequest request) {
    this.root = root;
    this.folders = folders;
    this.ignored = ignored;
    this.include = request.include().stream().map(Glob::of).toList();
    this.exclude = request.exclude().stream().map(Glob::of).toList();
  }

  private record OpenFolder(String path, Listing listing) {}

  /** Walks the root of a request. */
  static DiskFiles of(LintRequest request) throws IOException {
    Path realRoot = realFolder(request.root());
    Path realRepository = request.repository().toRealPath();
    Path repository = realRoot.startsWith(realRepository) ? realRepository : realRoot;
    String root = DiskNames.below(repository, realRoot);
    Folders folders = new Folders(repository);
    IgnoreRules ignored = ignoredAbove(repository, realRoot);
    FileWalk walk = new FileWalk(root, folders, ignored, request);
    try {
      Files.walkFileTree(realRoot, walk);
    } catch (AccessDeniedException e) {
      throw new IOException("the folder '" + request.root() + "' cannot be read", e);
    }
    for (String asked : request.only()) {
      walk.addAsked(asked, realRoot);
    }
    return new DiskFiles(repository, root, folders, ignored, walk, request.contents());
  }

  private static Path realFolder(Path root) throws IOException {
    try {
      Path real = root.toRealPath();
      if (!Files.isDirectory(real)) {
        throw new IOException("'" + root + "' is not a folder");
      }
      return real;
    } catch (NoSuchFileException e) {
      throw new IOException("there is no folder '" + root + "'", e);
    } catch (AccessDeniedException e) {
      throw new IOException("the folder '" + root + "' cannot be read", e);
    }
  }

  /**
   * Reads the ignore files of the folders above the root. Where they ignore the root itself, or
   * what is in it, it was asked for all the same, and they have no say.
   */
  private static IgnoreRules ignoredAbove(Path repository, Path realRoot) {
    IgnoreRules ignored = new IgnoreRules();
    String folder = "";
    Path directory = repository;
    for (Path name : repository.relativize(realRoot)) {
      ignored.load(folder, directory);
      folder = Paths.child(folder, DiskNames.nameOf(name));
      directory = directory.resolve(name);
      if (ignored.skipsFolder(folder) || ignored.skipsFile(Paths.child(folder, "lesson.md"))) {
        ignored.clear();
      }
    }
    return ignored;
  }

  /** Returns the paths of all files seen, relative to the root, sorted. */
  List<String> files() {
    return files.stream().sorted().toList();
  }

  /** Returns the Markdown files to read, by path relative to the root. */
  SortedMap<String, DiskFile> markdown() {
    return markdown;
  }

  /** Returns the files of data in which a quiz may be, by path relative to the root. */
  SortedMap<String, DiskFile> data() {
    return data;
  }

  /** Returns what could not be read, a sentence each. */
  List<String> notices() {
    return notices.stream().sorted().toList();
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    OpenFolder parent = open.peek();
    String path = root;
    if (parent != null) {
      String name = DiskNames.nameOf(directory);
      path = Paths.child(parent.path, name);
      parent.listing.add(Entry.of(name, directory, attributes));
      if (ignored.skipsFolder(path) || Dependencies.isHeldIn(path, directory)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
    }
    ignored.load(path, directory);
    open.push(new OpenFolder(path, new Listing()));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) {
    OpenFolder folder = open.pop();
    if (failure != null) {
      cannotRead(folder.path);
      folder.listing.unreadable();
    }
    folders.put(folder.path, folder.listing);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    OpenFolder folder = open.element();
    String name = DiskNames.nameOf(file);
    folder.listing.add(Entry.of(name, file, attributes));
    String path = Paths.child(folder.path, name);
    if (!ignored.skipsFile(path) && (attributes.isRegularFile() || attributes.isSymbolicLink())) {
      add(Paths.relativize(root, path), file, attributes);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
    OpenFolder parent = open.peek();
    if (parent == null) {
      throw failure;
    }
    String name = DiskNames.nameOf(file);
    String path = Paths.child(parent.path, name);
    Listing listing = new Listing();
    listing.unreadable();
    folders.put(path, listing);
    parent.listing.add(new Entry(name, Folders.Kind.FOLDER, file));
    if (!ignored.skipsFolder(path)) {
      cannotRead(path);
    }
    return FileVisitResult.CONTINUE;
  }

  /** A symbolic link can be linked to, but is not read: what it leads to is a file of its own. */
  private void add(String path, Path file, BasicFileAttributes attributes) {
    files.add(path);
    if (attributes.isRegularFile() && MarkdownFiles.isMarkdown(path) && isWanted(path)) {
      markdown.put(path, new DiskFile(file, attributes.size()));
    } else if (attributes.isRegularFile() && QuizFiles.isData(path) && !isExcluded(path)) {
      data.put(path, new DiskFile(file, attributes.size()));
    }
  }

  /** What is asked for by name is read even where a walk leaves it out. */
  private void addAsked(String path, Path directory) throws IOException {
    if (!markdown.containsKey(path)) {
      try {
        Path file = directory.resolve(path);
        markdown.put(path, new DiskFile(file, Files.size(file)));
      } catch (IOException | InvalidPathException e) {
        throw new IOException("the file '" + path + "' cannot be read", e);
      }
    }
  }

  private boolean isWanted(String path) {
    return (include.isEmpty() || include.stream().anyMatch(g -> g.matches(path)))
        && !isExcluded(path);
  }

  private boolean isExcluded(String path) {
    return exclude.stream().anyMatch(g -> g.matches(path));
  }

  private void cannotRead(String path) {
    notices.add("'" + Paths.relativize(root, path) + "' cannot be read; nothing in it was checked");
  }
}
