package io.github.lessonlint.init;

import io.github.lessonlint.config.ConfigLoader;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The files of a configuration.
 *
 * @param texts what they hold, by their names
 */
public record ConfigFiles(SortedMap<String, String> texts) {
  /** The name of the configuration. */
  public static final String CONFIG = ConfigLoader.FILE_NAME;

  /** The name of the schema of lessons, beside the configuration. */
  static final String SCHEMA = "lesson.schema.json";

  public ConfigFiles {
    texts = new TreeMap<>(texts);
  }

  /** Writes down what was decided. */
  static ConfigFiles of(Decisions decisions) {
    SortedMap<String, String> texts = new TreeMap<>();
    texts.put(CONFIG, new ConfigText(decisions).write());
    decisions.front().schema().ifPresent(schema -> texts.put(SCHEMA, schema.text()));
    return new ConfigFiles(texts);
  }

  /** Returns the names of those files that a folder has already. */
  public List<String> presentIn(Path folder) {
    return texts.keySet().stream()
        .filter(name -> Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS))
        .toList();
  }

  /**
   * Writes the files into a folder, each as a whole or not at all.
   *
   * @param overwrite whether files that are there already may be replaced
   * @throws FileAlreadyExistsException if one is there and may not be
   */
  public void write(Path folder, boolean overwrite) throws IOException {
    List<String> present = presentIn(folder);
    if (!overwrite && !present.isEmpty()) {
      throw new FileAlreadyExistsException(folder.resolve(present.get(0)).toString());
    }
    for (String name : texts.keySet()) {
      Path part = folder.resolve(name + "." + UUID.randomUUID() + ".part");
      try {
        Files.writeString(part, texts.get(name));
        if (overwrite) {
          Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } else {
          Files.move(part, folder.resolve(name));
        }
      } finally {
        Files.deleteIfExists(part);
      }
    }
  }
}
