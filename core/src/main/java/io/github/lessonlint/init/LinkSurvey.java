package io.github.lessonlint.init;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.LessonSchemas;
import io.github.lessonlint.curriculum.LinkResolver;
import io.github.lessonlint.curriculum.LinkTarget;
import io.github.lessonlint.curriculum.PageExtension;
import io.github.lessonlint.curriculum.Resolution;
import io.github.lessonlint.curriculum.Settings;
import io.github.lessonlint.curriculum.SlugAlgorithm;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.source.Paths;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Counts how the links of a repository are written, and where they lead under which settings. */
final class LinkSurvey {
  /** Each is tried as the root of the site. */
  private static final int MOST_FOLDERS = 30;

  /** The folder of what is written in a language: {@code en}, {@code pt-br}. */
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}([-_][A-Za-z]{2,4})?");

  private final Curriculum curriculum;
  private final Optional<Site> site;

  /**
   * Creates a survey.
   *
   * @param curriculum what was read without a configuration
   * @param site the site that is built from it
   */
  LinkSurvey(Curriculum curriculum, Optional<Site> site) {
    this.curriculum = curriculum;
    this.site = site;
  }

  /** Returns which links to headings lead nowhere, however heading ids are made. */
  AnchorFit anchors() {
    List<Document> linking =
        curriculum.documents().stream()
            .filter(d -> curriculum.links().targets(d).stream().anyMatch(LinkSurvey::namesPlace))
            .toList();
    long links =
        linking.stream()
            .flatMap(d -> curriculum.links().targets(d).stream())
            .filter(LinkSurvey::namesPlace)
            .count();
    Map<SlugAlgorithm, Integer> broken = new EnumMap<>(SlugAlgorithm.class);
    for (SlugAlgorithm algorithm : SlugAlgorithm.values()) {
      LinkResolver resolver = resolver(algorithm, List.of());
      long missing =
          linking.stream()
              .flatMap(d -> resolver.targets(d).stream())
              .filter(t -> t.resolution() instanceof Resolution.MissingAnchor)
              .count();
      broken.put(algorithm, (int) missing);
    }
    return new AnchorFit((int) links, broken, site.map(s -> s.generator().anchors()));
  }

  /** Returns how links are written. */
  LinkFit style() {
    Map<PageExtension, Integer> pages = new EnumMap<>(PageExtension.class);
    List<Document> fromRoot = new ArrayList<>();
    int count = 0;
    for (Document document : curriculum.documents()) {
      List<LinkTarget> targets = curriculum.links().targets(document);
      targets.forEach(t -> extension(t).ifPresent(e -> pages.merge(e, 1, Integer::sum)));
      long here = targets.stream().filter(LinkSurvey::isFromRoot).count();
      count += (int) here;
      if (here > 0) {
        fromRoot.add(document);
      }
    }
    Map<String, Set<Integer>> found = new HashMap<>();
    for (String folder : count == 0 ? List.<String>of() : folders()) {
      found.put(folder, foundFrom(folder, fromRoot));
    }
    return new LinkFit(pages, count, found);
  }

  /** Which links that begin with {@code /} are found if that stands for a folder. */
  private Set<Integer> foundFrom(String folder, List<Document> linking) {
    LinkResolver resolver = resolver(SlugAlgorithm.AUTO, List.of(folder));
    List<LinkTarget> targets =
        linking.stream()
            .flatMap(d -> resolver.targets(d).stream())
            .filter(LinkSurvey::isFromRoot)
            .toList();
    return IntStream.range(0, targets.size())
        .filter(i -> isThere(targets.get(i).resolution()))
        .boxed()
        .collect(Collectors.toSet());
  }

  /**
   * The folders that the root of a site may be: the first ones, and those beside its pages, or with
   * those of a language.
   */
  private Set<String> folders() {
    Set<String> folders = new TreeSet<>(Set.of(""));
    String beside = site.map(s -> Paths.parent(s.content())).orElse("");
    for (String path : curriculum.files().all()) {
      int slash = path.indexOf('/', beside.isEmpty() ? 0 : beside.length() + 1);
      if (slash >= 0 && path.startsWith(beside)) {
        folders.add(path.substring(0, slash));
      }
    }
    site.map(Site::content).ifPresent(folders::add);
    curriculum.documents().stream()
        .map(document -> document.source().folder())
        .filter(folder -> Paths.parent(folder).equals(site.map(Site::content).orElse("")))
        .filter(folder -> LANGUAGE.matcher(Paths.name(folder)).matches())
        .forEach(folders::add);
    return folders.size() <= MOST_FOLDERS ? folders : Set.of("");
  }

  /** How a link names a Markdown file, if it leads to one. */
  private Optional<PageExtension> extension(LinkTarget target) {
    if (target.path().isEmpty()
        || !(target.resolution() instanceof Resolution.Found found)
        || curriculum.document(found.path()).isEmpty()) {
      return Optional.empty();
    }
    boolean asItIs = Paths.name(found.path()).equals(Paths.name(target.path()));
    return Optional.of(asItIs ? PageExtension.MD : PageExtension.of(target.path()));
  }

  private static boolean isFromRoot(LinkTarget target) {
    return target.text().startsWith("/") && !target.text().startsWith("//");
  }

  /** Whether there is such a file, whatever is in it. */
  private static boolean isThere(Resolution resolution) {
    return resolution instanceof Resolution.Found || resolution instanceof Resolution.MissingAnchor;
  }

  private static boolean namesPlace(LinkTarget target) {
    return target.text().indexOf('#') >= 0 && isThere(target.resolution());
  }

  private LinkResolver resolver(SlugAlgorithm anchors, List<String> roots) {
    Settings base = Settings.DEFAULT;
    Settings.Links links =
        new Settings.Links(
            anchors,
            base.links().extensions(),
            roots,
            base.links().base(),
            base.links().frontMatter());
    Settings settings =
        new Settings(links, base.quizzes(), base.levels(), base.schemas(), base.keys());
    return new Curriculum(
            settings,
            new LessonSchemas(settings),
            curriculum.files(),
            curriculum.documents(),
            curriculum.quizFiles(),
            List.of(),
            List.of())
        .links();
  }
}
