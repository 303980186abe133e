package io.github.lessonlint.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Relative paths as texts with {@code /} between names; the empty path is the folder they are
 * relative to.
 */
public final class Paths {

  private Paths() {}

  /** Returns a path of the file system as a text. */
  public static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  /** Returns the last name of a path. */
  public static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Returns the path without its last name. */
  public static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /** Returns the path of an entry of a folder. */
  public static String child(String folder, String name) {
    return folder.isEmpty() ? name : folder + "/" + name;
  }

  /**
   * Resolves a path, which may have {@code .} and {@code ..} segments, against a folder. What leads
   * above the place that the folder is relative to starts with {@code ..} segments.
   */
  public static String resolve(String folder, String path) {
    List<String> names = new ArrayList<>();
    for (String name : child(folder, path).split("/", -1)) {
      int last = names.size() - 1;
      if (name.equals("..") && last >= 0 && !names.get(last).equals("..")) {
        names.remove(last);
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.add(name);
      }
    }
    return String.join("/", names);
  }

  /** Returns whether a resolved path leads above the place that it is relative to. */
  public static boolean leadsOut(String path) {
    return path.equals("..") || path.startsWith("../");
  }

  /** Returns a path as seen from a folder; both are relative to the same place. */
  public static String relativize(String folder, String path) {
    String above = folder;
    StringBuilder up = new StringBuilder();
    while (!above.isEmpty() && !path.equals(above) && !path.startsWith(above + "/")) {
      above = parent(above);
      up.append("../");
    }
    String down = above.isEmpty() ? path : path.substring(above.length());
    String relative = up + (down.startsWith("/") ? down.substring(1) : down);
    return relative.endsWith("/") ? relative.substring(0, relative.length() - 1) : relative;
  }
}
