package io.github.lessonlint.init;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.curriculum.LessonKeys;
import io.github.lessonlint.curriculum.LessonReader;
import io.github.lessonlint.curriculum.LessonSchemas;
import io.github.lessonlint.curriculum.LinkTarget;
import io.github.lessonlint.curriculum.PrerequisiteGraph.Reference;
import io.github.lessonlint.curriculum.Resolution;
import io.github.lessonlint.curriculum.Settings;
import io.github.lessonlint.curriculum.SlugAlgorithm;
import io.github.lessonlint.init.Decisions.QuizCount;
import io.github.lessonlint.init.FrontMatterFit.Kind;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Quiz;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts the facts of a repository and decides by them. */
final class Survey {
  private final Curriculum curriculum;
  private final Optional<Site> site;
  private final LessonFiles files;
  private final List<Document> documents;

  /**
   * Looks at a repository.
   *
   * @param root the folder that was read
   * @param curriculum what was read without a configuration
   */
  Survey(Path root, Curriculum curriculum) {
    this.curriculum = curriculum;
    this.site = new SiteFinder(root, curriculum).find();
    List<Page> pages = curriculum.documents().stream().map(this::page).toList();
    this.files = LessonFiles.of(pages, site);
    Set<String> paths = Set.copyOf(files.paths());
    this.documents = curriculum.documents().stream().filter(d -> paths.contains(d.path())).toList();
  }

  private Page page(Document document) {
    Set<String> keys = new HashSet<>();
    document
        .frontMatter()
        .flatMap(f -> f.root())
        .ifPresent(root -> root.entries().forEach(e -> keys.add(e.key().text())));
    return new Page(document.path(), keys, curriculum.lesson(document).isPresent());
  }

  /** Returns what follows. */
  Decisions decide() {
    List<Lesson> lessons = lessons(LessonKeys.DEFAULT);
    List<KeyFacts> facts = KeyFacts.of(lessons);
    Map<String, String> keys =
        new KeyRoles(lessons, facts).find(names -> areLessons(prerequisites(names)));
    List<List<String>> levels =
        facts.stream()
            .filter(f -> f.key().equals(new LessonKeys(keys).of("level")))
            .map(LevelNames::of)
            .filter(found -> !areDefault(found))
            .findFirst()
            .orElse(List.of());
    FrontMatterFit front =
        FrontMatterFit.of(lessons, files.evident(), levels.stream().flatMap(List::stream).toList());
    Share prerequisites = prerequisites(keys);
    SortedMap<String, String> off = new TreeMap<>();
    if (!lessons.isEmpty()) {
      off.putAll(off(front, prerequisites));
    }
    return new Decisions(
        curriculum.documents().size(),
        site,
        files,
        front,
        keys,
        prerequisites,
        levels,
        anchors(),
        quizzes(),
        off);
  }

  private static Map<String, String> off(FrontMatterFit front, Share prerequisites) {
    Map<String, String> off = new TreeMap<>();
    if (!front.share().nearlyAll()) {
      off.put("frontmatter/missing", front.share() + " lessons have front matter");
    }
    if (front.kind() == Kind.NONE) {
      off.put("frontmatter/schema", "too few lessons have front matter to tell what it must be");
    }
    if (prerequisites.whole() > 0 && !prerequisites.half()) {
      off.put("prerequisites/unknown", prerequisites + " prerequisites name a lesson");
    }
    return off;
  }

  private List<Lesson> lessons(LessonKeys keys) {
    LessonReader reader = new LessonReader(settings(SlugAlgorithm.AUTO, keys));
    return documents.stream().map(reader::read).toList();
  }

  private static Settings settings(SlugAlgorithm anchors, LessonKeys keys) {
    Settings.Links links = Settings.Links.DEFAULT;
    return new Settings(
        new Settings.Links(
            anchors, links.extensions(), links.roots(), links.base(), links.frontMatter()),
        Settings.DEFAULT.quizzes(),
        Settings.DEFAULT.levels(),
        List.of(),
        keys);
  }

  private Curriculum with(Settings settings, List<Lesson> lessons) {
    return new Curriculum(
        settings,
        new LessonSchemas(settings),
        curriculum.files(),
        curriculum.documents(),
        curriculum.quizFiles(),
        lessons,
        List.of());
  }

  private static boolean areDefault(List<List<String>> levels) {
    List<Integer> ranks =
        levels.stream()
            .flatMap(List::stream)
            .map(name -> Settings.DEFAULT.rank(name).orElse(-1))
            .toList();
    return !ranks.contains(-1) && ranks.stream().sorted().toList().equals(ranks);
  }

  /** How many prerequisites name lessons if the keys have certain names. */
  private Share prerequisites(Map<String, String> names) {
    LessonKeys keys = new LessonKeys(names);
    List<Lesson> lessons = lessons(keys);
    Curriculum named = with(settings(SlugAlgorithm.AUTO, keys), lessons);
    List<Reference> all =
        lessons.stream().flatMap(l -> named.prerequisites().references(l).stream()).toList();
    long found = all.stream().filter(r -> !r.candidates().isEmpty()).count();
    return new Share((int) found, all.size());
  }

  private static boolean areLessons(Share prerequisites) {
    return prerequisites.most();
  }

  private AnchorFit anchors() {
    List<Document> linking =
        curriculum.documents().stream()
            .filter(d -> curriculum.links().targets(d).stream().anyMatch(Survey::namesPlace))
            .toList();
    long links =
        linking.stream()
            .flatMap(d -> curriculum.links().targets(d).stream())
            .filter(Survey::namesPlace)
            .count();
    Map<SlugAlgorithm, Integer> broken = new EnumMap<>(SlugAlgorithm.class);
    for (SlugAlgorithm algorithm : SlugAlgorithm.values()) {
      Curriculum made = with(settings(algorithm, LessonKeys.DEFAULT), List.of());
      long missing =
          linking.stream()
              .flatMap(d -> made.links().targets(d).stream())
              .filter(t -> t.resolution() instanceof Resolution.MissingAnchor)
              .count();
      broken.put(algorithm, (int) missing);
    }
    return new AnchorFit((int) links, broken, site.map(s -> s.generator().anchors()));
  }

  private static boolean namesPlace(LinkTarget target) {
    return target.text().indexOf('#') >= 0
        && (target.resolution() instanceof Resolution.Found
            || target.resolution() instanceof Resolution.MissingAnchor);
  }

  private SortedMap<String, QuizCount> quizzes() {
    SortedMap<String, QuizCount> counts = new TreeMap<>();
    for (Document document : curriculum.documents()) {
      count(document.quiz(), counts);
    }
    curriculum.quizFiles().forEach(document -> count(document.quiz(), counts));
    return counts;
  }

  private static void count(Quiz quiz, SortedMap<String, QuizCount> counts) {
    quiz.questions().stream()
        .collect(Collectors.groupingBy(q -> q.dialect(), Collectors.counting()))
        .forEach(
            (dialect, n) -> counts.merge(dialect, new QuizCount(n.intValue(), 1), QuizCount::plus));
  }
}
