package io.github.lessonlint.curriculum;

import io.github.lessonlint.curriculum.RepositoryFiles.Found;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.source.Paths;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Looks paths of link targets up under all the spellings that renderers allow, or under those alone
 * that the configuration names. Safe to use from many threads.
 */
final class FileLookup {
  private static final Pattern FORGE_PAGE =
      Pattern.compile(
          "(issues?|pulls?|wiki|releases|actions|discussions|tree|blob|raw|graphs|commits?|compare"
              + "|security|stargazers|network|tags|branches|projects|milestones?|labels|packages"
              + "|edit|new|archive)(/.*)?");

  /** A repository of the same owner, one level further up, or of another one, two levels. */
  private static final Pattern OTHER_REPOSITORY =
      Pattern.compile("\\.\\./(\\.\\./[\\w-]+/)?[\\w-]+/?");

  private static final Pattern HTML = Pattern.compile(".*\\.html?", Pattern.CASE_INSENSITIVE);

  private final Settings.Links settings;
  private final RepositoryFiles files;
  private final PageRoutes routes;
  private final SiteLayout layout;

  FileLookup(Settings.Links settings, RepositoryFiles files, PageRoutes routes, FileNames names) {
    this.settings = settings;
    this.files = files;
    this.routes = routes;
    this.layout = new SiteLayout(files, names);
  }

  /** Returns whether a path starts at the root of the site, and where that is nobody said. */
  boolean isBeyond(String path) {
    return path.startsWith("/")
        && (settings.roots().isEmpty() || !(path + "/").startsWith(settings.base()));
  }

  /**
   * Looks a path up.
   *
   * @param document the page that names it
   * @param path percent-decoded; from the root of the site if it starts with {@code /}
   */
  Resolution find(Document document, String path) {
    Resolution found = beside(document, path);
    boolean absent = found instanceof Resolution.MissingFile missing && missing.source().isEmpty();
    return absent && !path.startsWith("/")
        ? layout.find(document, path, ((Resolution.MissingFile) found).path()).orElse(found)
        : found;
  }

  private Resolution beside(Document document, String path) {
    Resolution first =
        path.startsWith("/")
            ? fromRoots(path.substring(Math.min(path.length(), settings.base().length())))
            : below(document.source().folder(), path);
    if (isThere(first) || PageSources.extension(path).isPresent()) {
      return first;
    }
    if (!path.startsWith("/") && settings.allows(PageExtension.NONE)) {
      // Sites that serve 'a/page.md' as 'a/page/' resolve links from there.
      Resolution served = below(stem(document.path()), path);
      if (isThere(served)) {
        return served;
      }
    }
    return first instanceof Resolution.MissingFile missing && routes.contains(missing.path())
        ? new Resolution.Unchecked("the site's build makes the addresses of its pages")
        : first;
  }

  static boolean isThere(Resolution resolution) {
    return resolution instanceof Resolution.Found;
  }

  /** The first root that has it; where none has, what the first one says. */
  private Resolution fromRoots(String path) {
    return settings.roots().stream()
        .map(root -> below(root, path))
        .filter(FileLookup::isThere)
        .findFirst()
        .orElseGet(() -> below(settings.roots().get(0), path));
  }

  private Resolution below(String folder, String path) {
    String direct = Paths.resolve(folder, path);
    Found found = files.find(direct);
    if (found instanceof Found.File || found instanceof Found.Folder) {
      return new Resolution.Found(direct);
    }
    if (found instanceof Found.Outside) {
      return outside(direct);
    }
    if (found instanceof Found.Unreadable) {
      return new Resolution.Unchecked("its folder cannot be read");
    }
    Optional<Resolution> source = source(direct);
    if (found instanceof Found.OtherCase other && source.filter(FileLookup::isThere).isEmpty()) {
      boolean address = PageSources.extension(direct).isEmpty();
      return otherCase(direct, other.actual(), address);
    }
    return source.orElseGet(() -> absent(direct));
  }

  /** Looks for the file that a page is built from. */
  private Optional<Resolution> source(String page) {
    Optional<Resolution> otherCase = Optional.empty();
    for (String candidate : PageSources.of(page)) {
      Found found = files.find(candidate);
      if (found instanceof Found.File || found instanceof Found.Folder) {
        return Optional.of(
            settings.allows(PageExtension.of(page))
                ? new Resolution.Found(candidate)
                : new Resolution.MissingFile(page, Optional.of(candidate)));
      }
      if (found instanceof Found.OtherCase other) {
        boolean address = !HTML.matcher(page).matches();
        otherCase = Optional.of(otherCase(page, other.actual(), address));
      }
    }
    return otherCase;
  }

  private Resolution otherCase(String path, String actual, boolean address) {
    String name = Paths.name(path);
    boolean lowered =
        address && name.equals(name.toLowerCase(Locale.ROOT)) && layout.lowersAddresses(path);
    return lowered ? new Resolution.Found(actual) : new Resolution.WrongCase(actual);
  }

  private Resolution absent(String path) {
    if (files.isGenerated(path)) {
      return new Resolution.Unchecked("a build makes it");
    }
    boolean builtPage =
        HTML.matcher(path).matches()
            && (routes.contains(stem(path))
                || files.find(Paths.parent(path)) instanceof Found.Nothing);
    return builtPage
        ? new Resolution.Unchecked("it is a page of the built site")
        : new Resolution.MissingFile(path);
  }

  private Resolution outside(String path) {
    if (HTML.matcher(path).matches()) {
      return new Resolution.Unchecked("it is a page of the site around this one");
    }
    // On a forge, a file of the repository is two levels below the repository's own pages.
    String up = "../".repeat(levelsBelowRepository() + 2);
    String rest = path.startsWith(up) ? path.substring(up.length()) : "";
    boolean forge = FORGE_PAGE.matcher(rest).matches() || OTHER_REPOSITORY.matcher(rest).matches();
    return forge
        ? new Resolution.Unchecked("it is a page of the site that hosts the repository")
        : new Resolution.EscapesRoot(path);
  }

  private int levelsBelowRepository() {
    int levels = 0;
    while (!(files.find("../".repeat(levels) + "..") instanceof Found.Outside)) {
      levels++;
    }
    return levels;
  }

  private static String stem(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
  }
}
