package io.github.lessonlint.init;

import io.github.lessonlint.config.Config;
import io.github.lessonlint.config.ConfigException;
import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.engine.Check;
import io.github.lessonlint.engine.CheckException;
import io.github.lessonlint.engine.LintRequest;
import io.github.lessonlint.engine.LintResult;
import io.github.lessonlint.engine.Linter;
import io.github.lessonlint.engine.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proposes a configuration for a repository. */
public final class Initializer {
  private final Path root;
  private final Progress progress;

  private Initializer(Path root, Progress progress) {
    this.root = root;
    this.progress = progress;
  }

  /**
   * Looks at a repository and proposes a configuration. What it proposes has been tried: it loads,
   * and the findings are those of a check with it.
   *
   * @param root the folder to look at
   * @throws IOException if the folder cannot be read, or no temporary file be written
   * @throws CheckException if the folder cannot be checked
   */
  public static Proposal propose(Path root, Progress progress) throws IOException, CheckException {
    return new Initializer(root, progress).propose();
  }

  private Proposal propose() throws IOException, CheckException {
    Curriculum curriculum = Linter.read(LintRequest.of(root, Config.DEFAULT), progress);
    if (curriculum.documents().isEmpty()) {
      throw new CheckException("there are no Markdown files in '" + root + "'");
    }
    Decisions decisions = new Survey(root, curriculum).decide();
    LintResult result = check(decisions);
    Map<String, String> misfits = Misfits.of(result);
    if (!misfits.isEmpty()) {
      decisions = decisions.without(misfits);
      result = check(decisions);
    }
    return Proposal.of(decisions, result);
  }

  /** Checks with the very texts that are proposed, from a folder of their own. */
  private LintResult check(Decisions decisions) throws IOException, CheckException {
    Path folder = Files.createTempDirectory("lessonlint");
    ConfigFiles files = ConfigFiles.of(decisions);
    try {
      files.write(folder, false);
      Optional<Path> config = Optional.of(folder.resolve(ConfigFiles.CONFIG));
      return LintResult.merge(new Check(List.of(root), config, List.of(), List.of()).run(progress));
    } catch (ConfigException e) {
      throw new IllegalStateException(e);
    } finally {
      for (String name : files.texts().keySet()) {
        Files.deleteIfExists(folder.resolve(name));
      }
      Files.deleteIfExists(folder);
    }
  }
}
