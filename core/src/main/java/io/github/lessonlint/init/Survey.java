package io.github.lessonlint.init;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.curriculum.LessonKeys;
import io.github.lessonlint.curriculum.LessonReader;
import io.github.lessonlint.curriculum.LessonSchemas;
import io.github.lessonlint.curriculum.PrerequisiteGraph.Reference;
import io.github.lessonlint.curriculum.Settings;
import io.github.lessonlint.init.FrontMatterFit.Kind;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Heading;
import io.github.lessonlint.model.Quiz;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    LinkSurvey links = new LinkSurvey(curriculum, site);
    return new Decisions(
        site,
        files,
        front,
        keys,
        prerequisites,
        levels,
        links.anchors(),
        links.style(),
        sections(lessons),
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
    LessonReader reader = new LessonReader(settings(keys));
    return documents.stream().map(reader::read).toList();
  }

  private static Settings settings(LessonKeys keys) {
    Settings base = Settings.DEFAULT;
    return new Settings(base.links(), base.quizzes(), base.levels(), List.of(), keys);
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
    Settings settings = settings(keys);
    Curriculum named =
        new Curriculum(
            settings,
            new LessonSchemas(settings),
            curriculum.files(),
            curriculum.documents(),
            curriculum.quizFiles(),
            lessons,
            List.of());
    List<Reference> all =
        lessons.stream().flatMap(l -> named.prerequisites().references(l).stream()).toList();
    long found = all.stream().filter(r -> !r.candidates().isEmpty()).count();
    return new Share((int) found, all.size());
  }

  private static boolean areLessons(Share prerequisites) {
    return prerequisites.most();
  }

  private static SectionFit sections(List<Lesson> lessons) {
    return SectionFit.ofTopics(
        lessons.stream()
            .collect(
                Collectors.groupingBy(
                    Lesson::topic,
                    TreeMap::new,
                    Collectors.mapping(l -> sections(l.document()), Collectors.toList()))));
  }

  private static List<String> sections(Document document) {
    return document.headings().stream()
        .filter(h -> h.level() == 2 && !h.nested())
        .map(Heading::text)
        .toList();
  }

  private SortedMap<String, Long> quizzes() {
    return Stream.concat(curriculum.documents().stream(), curriculum.quizFiles().stream())
        .flatMap(d -> d.quiz().questions().stream())
        .collect(
            Collectors.groupingBy(Quiz.Question::dialect, TreeMap::new, Collectors.counting()));
  }
}
