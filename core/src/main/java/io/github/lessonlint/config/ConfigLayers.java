package io.github.lessonlint.config;

import io.github.lessonlint.config.ConfigReader.Neighbours;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.parse.StructuredText;
import io.github.lessonlint.parse.YamlReader;
import io.github.lessonlint.rule.Suggestions;
import io.github.lessonlint.source.GlobBase;
import io.github.lessonlint.source.Paths;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads a configuration file over those that it extends. What a later file says counts before what
 * an earlier one says.
 */
final class ConfigLayers {
  /** Nobody extends as many; files that extend each other twice could come to any number. */
  private static final int MAX_FILES = 50;

  private final Path root;
  private int files;

  /**
   * Creates a reader.
   *
   * @param root the folder that is checked
   */
  ConfigLayers(Path root) {
    this.root = root;
  }

  /**
   * One file on the way from the configuration to what it extends.
   *
   * @param path the file; a preset has that of the file that names it
   * @param source its text
   * @param base what moves its globs to the root
   * @param above the files that led to it, the configuration first
   * @param preset whether it is a preset
   */
  private record Layer(
      Path path, SourceFile source, GlobBase base, List<Path> above, boolean preset) {
    Path folder() {
      return path.resolveSibling("");
    }

    Neighbours neighbours() {
      return preset ? Presets.NEIGHBOURS : RepositoryFile.neighbours(folder());
    }
  }

  /**
   * Returns the configuration that a file holds.
   *
   * @param path absolute, without {@code ..}
   */
  Config read(Path path, SourceFile source) throws ConfigException {
    GlobBase base = base(path).orElse(new GlobBase(""));
    Layer layer = new Layer(path, source, base, List.of(), false);
    return read(layer, Config.DEFAULT.in(layer.folder()));
  }

  private Config read(Layer layer, Config under) throws ConfigException {
    SourceFile source = layer.source;
    Faults faults = new Faults(source);
    source
        .undecodable()
        .ifPresent(at -> faults.add(new Span(at, at + 1), "this byte is not UTF-8"));
    StructuredText text = YamlReader.read(source, new Span(0, source.text().length()));
    ConfigReader reader = new ConfigReader(source, layer.neighbours(), layer.base, faults);
    Value.Mapping content = reader.content(text);
    faults.throwIfAny();
    Config config = under;
    for (Value name : reader.extended(content)) {
      config = extend(name, layer, config, faults);
    }
    config = reader.over(config, content);
    faults.throwIfAny();
    return config;
  }

  private Config extend(Value name, Layer layer, Config under, Faults faults)
      throws ConfigException {
    String text = ConfigReader.text(name);
    Optional<Layer> extended =
        isFile(text) ? file(name, text, layer, faults) : preset(name, text, layer, faults);
    return extended.isPresent() ? read(extended.get(), under) : under;
  }

  private static boolean isFile(String name) {
    return name.contains("/") || name.endsWith(".yaml") || name.endsWith(".yml");
  }

  private static Optional<Layer> preset(Value at, String name, Layer layer, Faults faults) {
    Optional<SourceFile> source = Presets.find(name);
    if (source.isEmpty()) {
      Optional<String> meant = Suggestions.nearest(name, Presets.names());
      String known =
          "; the presets are "
              + String.join(", ", Presets.names())
              + ", and the name of a file ends in .yaml";
      faults.add(
          at.span(),
          "there is no preset '"
              + name
              + "'"
              + (meant.isPresent() ? Suggestions.didYouMean(meant) : known));
    }
    return source.map(preset -> new Layer(layer.path, preset, layer.base, layer.above, true));
  }

  private Optional<Layer> file(Value at, String name, Layer layer, Faults faults) {
    try {
      byte[] content = RepositoryFile.read(layer.folder(), name);
      Path path = layer.folder().resolve(name).normalize();
      List<Path> above = new ArrayList<>(layer.above);
      above.add(layer.path);
      if (above.contains(path)) {
        faults.add(at.span(), "this file extends itself: " + cycle(above, path));
      } else if (++files > MAX_FILES) {
        faults.add(at.span(), "more than " + MAX_FILES + " files are extended; merge some");
      } else {
        SourceFile source = SourceFile.decode(Faults.shown(path), content);
        return Optional.of(new Layer(path, source, base(path).orElse(layer.base), above, false));
      }
    } catch (IOException e) {
      faults.add(at.span(), "the configuration '" + name + "' " + e.getMessage());
    }
    return Optional.empty();
  }

  private static String cycle(List<Path> above, Path again) {
    List<Path> files = new ArrayList<>(above.subList(above.indexOf(again), above.size()));
    files.add(again);
    return files.stream().map(Faults::shown).collect(Collectors.joining(" -> "));
  }

  /** What moves globs of a file to the root, unless it is not in a folder above that. */
  private Optional<GlobBase> base(Path file) {
    Path folder = file.resolveSibling("");
    return root.startsWith(folder)
        ? Optional.of(new GlobBase(Paths.slashed(folder.relativize(root))))
        : Optional.empty();
  }
}
