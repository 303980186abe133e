package io.github.lessonlint.curriculum;

import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Heading;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.source.Paths;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a run by name and title, for finding what a misspelt or outdated path means. Names
 * are compared without case, topics and titles by their letters and digits. Built when first asked
 * for, since most runs need no suggestion.
 */
public final class FileNames {
  /** How many letters at the start or the end of a name similar names share. */
  private static final int SHARED = 2;

  /** How many letters of the first word are the same where the number is. */
  private static final int START = 4;

  /** How many names are looked at to find similar ones, so that it never takes long. */
  private static final int CANDIDATES = 2000;

  private final RepositoryFiles files;
  private final Collection<Document> documents;
  private @Nullable Index index;

  FileNames(RepositoryFiles files, Collection<Document> documents) {
    this.files = files;
    this.documents = documents;
  }

  private record Index(
      Map<String, List<String>> byName,
      Map<String, Set<String>> byTopic,
      Map<String, Set<String>> byTitle,
      Map<String, Set<String>> byEdge,
      Map<String, Set<String>> byStart) {}

  /** Returns the files of exactly the name that a path has, wherever they are. */
  public List<String> sameName(String path) {
    return index().byName.getOrDefault(fold(Paths.name(path)), List.of());
  }

  /** Returns the files whose name is that of a path, but for its number and its punctuation. */
  public Set<String> sameTopic(String path) {
    return ofTopic(topic(path));
  }

  /** Returns the pages whose title, in the front matter or as a heading, is the name of a path. */
  public Set<String> sameTitle(String path) {
    return index().byTitle.getOrDefault(topic(path), Set.of());
  }

  /**
   * Returns the topics of files that differ from that of a path in few letters: candidates, of
   * which some differ in more.
   *
   * @param limit how many letters may be added, left out, replaced or swapped
   */
  public Set<String> similarTopics(String path, int limit) {
    String topic = topic(path);
    Letters letters = new Letters(topic);
    Set<String> similar = new TreeSet<>();
    int looked = 0;
    for (int length = topic.length() - limit; length <= topic.length() + limit; length++) {
      for (String edge : edges(topic)) {
        for (String candidate : index().byEdge.getOrDefault(edge + length, Set.of())) {
          if (looked++ < CANDIDATES && letters.differAtMost(limit, candidate)) {
            similar.add(candidate);
          }
        }
      }
    }
    return similar;
  }

  /** Returns the files of a topic that {@link #similarTopics} gave. */
  public Set<String> ofTopic(String topic) {
    return index().byTopic.getOrDefault(topic, Set.of());
  }

  /**
   * Returns the files in the folder of a path that have its number and its extension, and whose
   * first words start alike: {@code 02-generic-types.md} for {@code 02-generics.md}.
   */
  public Set<String> sameStart(String path) {
    String start = start(path);
    return start.isEmpty() ? Set.of() : index().byStart.getOrDefault(start, Set.of());
  }

  /** The folder, the number, the first letters and the extension; empty without such. */
  private static String start(String path) {
    OptionalInt number = LessonName.of(Paths.name(path)).number();
    String topic = topic(path);
    int dot = topic.lastIndexOf('.');
    return number.isEmpty() || dot < START
        ? ""
        : Paths.child(Paths.parent(path), number.getAsInt() + topic.substring(0, START))
            + topic.substring(dot);
  }

  /**
   * Returns what a path is about: its name without number, in lower case and with a hyphen for
   * whatever is no letter and no digit, and its extension.
   */
  public static String topic(String path) {
    String name = Paths.name(path);
    int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
    return topic(LessonName.withoutNumber(name.substring(0, dot)), name.substring(dot));
  }

  private static String topic(String title, String extension) {
    String words = LessonName.kebab(fold(title));
    return (words.isEmpty() ? fold(title) : words) + fold(extension);
  }

  private synchronized Index index() {
    Index known = index;
    if (known == null) {
      known = build();
      index = known;
    }
    return known;
  }

  private Index build() {
    Index built =
        new Index(
            new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
    for (String path : files.all()) {
      built.byName.computeIfAbsent(fold(Paths.name(path)), n -> new ArrayList<>()).add(path);
      addTopic(built, topic(path), path);
      built.byStart.computeIfAbsent(start(path), s -> new TreeSet<>()).add(path);
    }
    for (Document document : documents) {
      String name = document.source().name();
      String extension = name.substring(name.lastIndexOf('.'));
      titles(document)
          .map(title -> topic(title, extension))
          .forEach(
              t -> built.byTitle.computeIfAbsent(t, k -> new TreeSet<>()).add(document.path()));
    }
    return built;
  }

  private static Stream<String> titles(Document document) {
    Stream<String> heading =
        document.headings().stream().filter(h -> h.level() == 1).limit(1).map(Heading::text);
    Stream<String> front =
        document.frontMatter().flatMap(f -> f.get("title")).stream()
            .filter(Value.Scalar.class::isInstance)
            .map(v -> ((Value.Scalar) v).text());
    return Stream.concat(front, heading);
  }

  private static void addTopic(Index built, String topic, String path) {
    built.byTopic.computeIfAbsent(topic, t -> new TreeSet<>()).add(path);
    for (String edge : edges(topic)) {
      built.byEdge.computeIfAbsent(edge + topic.length(), e -> new TreeSet<>()).add(topic);
    }
  }

  /** How often each letter occurs in a word, whatever their order. */
  private static final class Letters {
    private static final int KINDS = 64;

    private final int[] counts = new int[KINDS];
    private final int length;

    Letters(String word) {
      length = word.length();
      for (int i = 0; i < length; i++) {
        counts[word.charAt(i) % KINDS]++;
      }
    }

    /**
     * Whether as many changes may be enough to get to another word; cheap, and never wrongly no.
     */
    boolean differAtMost(int limit, String other) {
      int[] left = counts.clone();
      int shared = 0;
      for (int i = 0; i < other.length(); i++) {
        if (left[other.charAt(i) % KINDS]-- > 0) {
          shared++;
        }
      }
      return Math.max(length, other.length()) - shared <= limit;
    }
  }

  /** The first letters of a topic, and the last ones before the extension, with it. */
  private static List<String> edges(String topic) {
    int dot = topic.lastIndexOf('.');
    int end = dot < 0 ? topic.length() : dot;
    return List.of(
        "^" + topic.substring(0, Math.min(SHARED, end)),
        topic.substring(Math.max(0, end - SHARED)));
  }

  private static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
