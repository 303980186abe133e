package io.github.lessonlint.rules.links;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.FileNames;
import io.github.lessonlint.curriculum.LinkTarget;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Suggestions;
import io.github.lessonlint.source.Paths;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The file that a target without one most probably means: one of the same name elsewhere, then one
 * whose name differs in its number, then one whose title is the name, then one with a similar name,
 * then one that has its number and starts alike.
 *
 * @param path the file, relative to the root
 * @param certain whether nothing else could be meant
 */
record FileSuggestion(String path, boolean certain) {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_%-]+");

  /** How many letters may differ in a slip of the keyboard. */
  private static final int SLIP = 2;

  /** Adds to a message which file is meant and, where that is certain, the edit. */
  static Message add(
      String text, String missing, LinkTarget target, Document document, Curriculum curriculum) {
    Optional<FileSuggestion> found = find(missing, document, curriculum.links().names());
    String folder = document.source().folder();
    Message message =
        Message.of(text + Suggestions.didYouMean(found.map(s -> Paths.relativize(folder, s.path))));
    boolean alike = found.isPresent() && isAlike(source(missing), found.get().path);
    if (found.isEmpty() || !(found.get().certain || alike) || target.isFromRoot()) {
      return message;
    }
    String replacement = target.leadingTo(folder, found.get().path);
    return alike
        ? TargetEdit.certain(message, document, curriculum, target, replacement)
        : TargetEdit.guess(message, target, replacement);
  }

  /** Whether two files of one folder differ in what stands between words alone. */
  private static boolean isAlike(String a, String b) {
    return Paths.parent(a).equals(Paths.parent(b)) && words(a).equals(words(b));
  }

  private static String words(String path) {
    return BETWEEN_WORDS.matcher(Paths.name(path)).replaceAll("-").toLowerCase(Locale.ROOT);
  }

  private static Optional<FileSuggestion> find(String missing, Document document, FileNames names) {
    String wanted = source(missing);
    return best(names.sameName(wanted), wanted, document)
        .or(() -> best(names.sameTopic(wanted), wanted, document))
        .or(() -> best(names.sameTitle(wanted), wanted, document))
        .or(() -> similar(wanted, document, names))
        .or(() -> similar(missing, document, names))
        .or(
            () ->
                best(names.sameStart(wanted), wanted, document).map(found -> found.orLess(false)));
  }

  /** The Markdown file from which a missing page would be built. */
  private static String source(String path) {
    String name = Paths.name(path).toLowerCase(Locale.ROOT);
    if (name.endsWith(".html")) {
      return path.substring(0, path.length() - 5) + ".md";
    }
    return name.indexOf('.') < 0 ? path + ".md" : path;
  }

  private static Optional<FileSuggestion> similar(
      String wanted, Document document, FileNames names) {
    String topic = FileNames.topic(wanted);
    int limit = Math.max(SLIP, topic.length() / 5);
    Optional<String> nearest =
        Suggestions.nearest(topic, names.similarTopics(wanted, limit))
            .filter(found -> Suggestions.distance(topic, found, limit) <= limit);
    return nearest
        .flatMap(found -> best(names.ofTopic(found), wanted, document))
        .map(found -> found.orLess(Suggestions.distance(topic, nearest.get(), SLIP) <= SLIP));
  }

  private FileSuggestion orLess(boolean sure) {
    return new FileSuggestion(path, certain && sure);
  }

  /** The candidate whose folders fit best; none where several fit equally. */
  private static Optional<FileSuggestion> best(
      Collection<String> candidates, String wanted, Document document) {
    Comparator<String> order =
        Comparator.comparingInt((String c) -> -sharedFolders(c, wanted))
            .thenComparingInt(c -> steps(document.source().folder(), c));
    List<String> sorted =
        candidates.stream()
            .filter(c -> !c.equals(document.path()) && !c.equals(wanted))
            .sorted(order)
            .toList();
    boolean tie = sorted.size() > 1 && order.compare(sorted.get(0), sorted.get(1)) == 0;
    return sorted.isEmpty() || tie
        ? Optional.empty()
        : Optional.of(new FileSuggestion(sorted.get(0), sorted.size() == 1));
  }

  /** How many of the folders right above the file are the same. */
  private static int sharedFolders(String a, String b) {
    String folderA = Paths.parent(a);
    String folderB = Paths.parent(b);
    int shared = 0;
    while (!folderA.isEmpty() && Paths.name(folderA).equals(Paths.name(folderB))) {
      shared++;
      folderA = Paths.parent(folderA);
      folderB = Paths.parent(folderB);
    }
    return shared;
  }

  /** How many folders one goes up and down to get there. */
  private static int steps(String folder, String path) {
    return (int) Paths.relativize(folder, path).chars().filter(c -> c == '/').count();
  }
}
