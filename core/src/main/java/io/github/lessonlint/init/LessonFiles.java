package io.github.lessonlint.init;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which of a repository's Markdown files are its lessons.
 *
 * @param paths the lessons, sorted
 * @param others the other Markdown files, sorted
 * @param globs what selects the lessons; empty where their front matter does
 * @param reason how they are known, in words that complete "lessons are "
 */
record LessonFiles(List<String> paths, List<String> others, Optional<Globs> globs, String reason) {
  /** With fewer of them, nothing is a habit. */
  private static final int FEWEST = 3;

  LessonFiles {
    paths = List.copyOf(paths);
    others = List.copyOf(others);
  }

  /** Returns how many of the Markdown files are lessons. */
  Share share() {
    return new Share(paths.size(), paths.size() + others.size());
  }

  /**
   * Decides. Front matter after the default schema says it plainly; then what the site lists; then
   * front matter of any other kind; then numbers in names. What nothing speaks for is no lesson.
   */
  static LessonFiles of(List<Page> pages, Optional<Site> site) {
    List<Page> known = pages.stream().filter(Page::known).toList();
    List<Page> front = pages.stream().filter(p -> !p.keys().isEmpty()).toList();
    if (known.size() >= FEWEST && new Share(known.size(), front.size()).half()) {
      return of(pages, known, false, "the files with the front matter of a lesson");
    }
    Set<String> listed = Set.copyOf(site.map(Site::listed).orElse(List.of()));
    List<Page> chapters = filter(pages, p -> listed.contains(p.path()) && !p.isMeta());
    if (chapters.size() >= FEWEST) {
      String contents = site.flatMap(Site::contents).orElseThrow();
      return of(pages, chapters, true, "the pages that '" + contents + "' lists");
    }
    String content = site.map(Site::content).orElse("");
    List<Page> inside =
        filter(
            pages, p -> (content.isEmpty() || p.path().startsWith(content + "/")) && !p.isMeta());
    List<Page> described = described(inside);
    if (described.size() >= FEWEST) {
      return of(pages, withSeries(inside, described), true, "the files with front matter");
    }
    List<Page> numbered = filter(inside, Page::isNumbered);
    if (numbered.size() >= FEWEST) {
      return of(pages, numbered, true, "the numbered files");
    }
    return of(pages, List.of(), false, "not to be told from other files");
  }

  private static LessonFiles of(
      List<Page> pages, List<Page> lessons, boolean byName, String reason) {
    Set<String> paths =
        lessons.stream().map(Page::path).collect(Collectors.toCollection(TreeSet::new));
    List<String> others =
        pages.stream().map(Page::path).filter(p -> !paths.contains(p)).sorted().toList();
    Optional<Globs> globs = byName ? Globs.of(paths, others) : Optional.empty();
    if (byName && globs.isEmpty()) {
      return of(pages, List.of(), false, "too scattered to be named by a few globs");
    }
    return new LessonFiles(List.copyOf(paths), others, globs, reason);
  }

  /** The files that have at least half of the keys that at least half of them have. */
  private static List<Page> described(List<Page> pages) {
    List<Page> front = filter(pages, p -> !p.keys().isEmpty());
    Set<String> usual = new HashSet<>();
    front.forEach(p -> usual.addAll(p.keys()));
    usual.removeIf(
        key -> !new Share(filter(front, p -> p.keys().contains(key)).size(), front.size()).half());
    return filter(
        front,
        p ->
            !usual.isEmpty()
                && new Share((int) usual.stream().filter(p.keys()::contains).count(), usual.size())
                    .half());
  }

  /** Adds what is numbered as the lessons beside it are: it may have lost its front matter. */
  private static List<Page> withSeries(List<Page> pages, List<Page> lessons) {
    Set<String> known = lessons.stream().map(Page::path).collect(Collectors.toSet());
    Set<String> series =
        filter(lessons, Page::isNumbered).stream().map(Page::series).collect(Collectors.toSet());
    return filter(
        pages, p -> known.contains(p.path()) || (p.isNumbered() && series.contains(p.series())));
  }

  private static List<Page> filter(List<Page> pages, Predicate<Page> wanted) {
    return pages.stream().filter(wanted).toList();
  }
}
