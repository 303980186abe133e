package io.github.lessonlint.fix;

import io.github.lessonlint.engine.Contents;
import io.github.lessonlint.rule.Fix;
import io.github.lessonlint.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The files of a run with changes that are not on the disk yet. */
final class Workspace implements Contents {
  private static final String BOM = "\uFEFF";

  private final Map<String, Path> seen = new ConcurrentHashMap<>();
  private final Set<String> marked = ConcurrentHashMap.newKeySet();
  private volatile SortedMap<String, ChangedFile> changed = new TreeMap<>();

  @Override
  public byte[] read(String path, Path file) throws IOException {
    ChangedFile change = changed.get(path);
    if (change != null) {
      return change.after();
    }
    byte[] bytes = Files.readAllBytes(file);
    seen.put(path, file);
    if (bytes.length > 2
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF) {
      marked.add(path);
    }
    return bytes;
  }

  /** Returns the changes, by path. */
  SortedMap<String, ChangedFile> changes() {
    return changed;
  }

  /** Goes back to earlier changes. */
  void restore(SortedMap<String, ChangedFile> earlier) {
    changed = earlier;
  }

  /** Applies fixes that do not touch each other to the files that were read. */
  void apply(List<Candidate> fixes) {
    SortedMap<String, ChangedFile> next = new TreeMap<>(changed);
    for (List<Candidate> file : byFile(fixes)) {
      SourceFile source = file.get(0).finding().source();
      List<Fix.Edit> edits = file.stream().flatMap(f -> f.edits().stream()).toList();
      byte[] after = encode(source.path(), TextEdits.apply(source.text(), edits));
      next.compute(
          source.path(),
          (path, change) ->
              change == null
                  ? new ChangedFile(path, file(path), encode(path, source.text()), after)
                  : change.to(after));
    }
    changed = next;
  }

  private static List<List<Candidate>> byFile(List<Candidate> fixes) {
    SortedMap<String, List<Candidate>> files = new TreeMap<>();
    fixes.forEach(fix -> files.computeIfAbsent(fix.path(), p -> new ArrayList<>()).add(fix));
    return List.copyOf(files.values());
  }

  private Path file(String path) {
    Path file = seen.get(path);
    if (file == null) {
      throw new IllegalArgumentException("not a file of this run: " + path);
    }
    return file;
  }

  /** The bytes that were decoded to a text: those that were UTF-8 come out as they were. */
  private byte[] encode(String path, String text) {
    return (marked.contains(path) ? BOM + text : text).getBytes(StandardCharsets.UTF_8);
  }
}
