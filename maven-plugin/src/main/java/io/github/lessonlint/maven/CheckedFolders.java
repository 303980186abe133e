package io.github.lessonlint.maven;

import io.github.lessonlint.config.ConfigLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.eclipse.aether.SessionData;

/** Remembers through a build which folders were checked, so that none is checked twice. */
final class CheckedFolders {
  private static final String KEY = CheckedFolders.class.getName();

  private final Set<List<?>> checked;

  CheckedFolders(MavenSession session) {
    this.checked = shared(session.getRepositorySession().getData());
  }

  @SuppressWarnings("unchecked") // only this class uses the key
  private static Set<List<?>> shared(SessionData data) {
    data.set(KEY, null, ConcurrentHashMap.<List<?>>newKeySet());
    return (Set<List<?>>) data.get(KEY);
  }

  /** Returns the folders that are still to be checked, and takes them as checked from now on. */
  List<Path> claim(Settings settings, Log log) {
    if (!settings.includes().isEmpty() || !settings.excludes().isEmpty()) {
      return settings.folders();
    }
    List<Path> open = new ArrayList<>();
    for (Path folder : settings.folders()) {
      if (isCovered(folder, settings)) {
        log.info(folder + " was already checked with the folder it lies in");
      } else {
        open.add(folder);
      }
    }
    open.forEach(folder -> checked.add(entry(folder, settings)));
    return open;
  }

  private boolean isCovered(Path folder, Settings settings) {
    if (Files.exists(folder.resolve(ConfigLoader.FILE_NAME))) {
      return false;
    }
    for (Path above = folder.getParent(); above != null; above = above.getParent()) {
      if (checked.contains(entry(above, settings))) {
        return true;
      }
    }
    return false;
  }

  private static List<?> entry(Path folder, Settings settings) {
    return List.of(
        folder,
        settings.configFile(),
        settings.baselineFile(),
        settings.failOnViolation(),
        settings.violationSeverity(),
        settings.java());
  }
}
