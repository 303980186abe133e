package io.github.lessonlint.init;

import io.github.lessonlint.source.Paths;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
 * @param globs what selects the lessons; empty where no few globs do
 * @param evident whether their front matter tells them from other files, so that globs are not
 *     needed
 * @param reason how they are known, or why there are none, as a clause
 */
record LessonFiles(
    List<String> paths,
    List<String> others,
    Optional<Globs> globs,
    boolean evident,
    String reason) {
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
   * front matter of any other kind; then numbers in names, and names that recur. What nothing
   * speaks for is no lesson.
   */
  static LessonFiles of(List<Page> pages, Optional<Site> site) {
    List<Page> known = pages.stream().filter(Page::known).toList();
    List<Page> front = pages.stream().filter(p -> !p.keys().isEmpty()).toList();
    if (known.size() >= FEWEST && new Share(known.size(), front.size()).half()) {
      return of(pages, site, known, true, "the files with the front matter of a lesson");
    }
    Set<String> listed = Set.copyOf(site.map(Site::listed).orElse(List.of()));
    List<Page> chapters = filter(pages, p -> listed.contains(p.path()) && !p.isMeta());
    if (chapters.size() >= FEWEST) {
      String contents = site.flatMap(Site::contents).orElseThrow();
      return of(pages, site, chapters, false, "the pages that '" + contents + "' lists");
    }
    String content = site.map(Site::content).orElse("");
    List<Page> inside =
        filter(
            pages, p -> (content.isEmpty() || p.path().startsWith(content + "/")) && !p.isMeta());
    List<Page> described = described(inside);
    if (described.size() >= FEWEST) {
      return of(pages, site, withSeries(inside, described), false, "the files with front matter");
    }
    List<Page> numbered = filter(inside, Page::isNumbered);
    if (numbered.size() >= FEWEST) {
      return of(pages, site, numbered, false, "the numbered files");
    }
    List<Page> alike = alike(inside);
    if (new Share(alike.size(), inside.size()).half()) {
      return of(pages, site, alike, false, "the files whose names recur in folders side by side");
    }
    return of(pages, site, List.of(), false, none(inside, numbered));
  }

  private static String none(List<Page> pages, List<Page> numbered) {
    List<Page> front = filter(pages, p -> !p.keys().isEmpty());
    return "No file looks like a lesson: of "
        + pages.size()
        + " Markdown files that could be one, "
        + front.size()
        + " have front matter and "
        + numbered.size()
        + " a number in their names, and at least "
        + FEWEST
        + " of a kind are needed";
  }

  private static LessonFiles of(
      List<Page> pages, Optional<Site> site, List<Page> lessons, boolean evident, String reason) {
    Set<String> paths =
        lessons.stream().map(Page::path).collect(Collectors.toCollection(TreeSet::new));
    List<String> others =
        pages.stream().map(Page::path).filter(p -> !paths.contains(p)).sorted().toList();
    Optional<Globs> globs = Globs.of(paths, others, site.map(Site::content).orElse(""));
    if (globs.isEmpty() && !evident && !paths.isEmpty()) {
      return of(
          pages,
          site,
          List.of(),
          false,
          "The files that look like lessons are too scattered to be named by a few globs");
    }
    return new LessonFiles(List.copyOf(paths), others, globs, evident, reason);
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

  /** The files of the same name in several folders of one folder, a folder a lesson. */
  private static List<Page> alike(List<Page> pages) {
    Map<String, Long> counts =
        pages.stream()
            .collect(Collectors.groupingBy(LessonFiles::nameInEach, Collectors.counting()));
    return filter(
        pages, p -> !p.folder().isEmpty() && counts.getOrDefault(nameInEach(p), 0L) >= FEWEST);
  }

  private static String nameInEach(Page page) {
    return Paths.child(Paths.parent(page.folder()), "*/" + Paths.name(page.path()));
  }

  private static List<Page> filter(List<Page> pages, Predicate<Page> wanted) {
    return pages.stream().filter(wanted).toList();
  }
}
