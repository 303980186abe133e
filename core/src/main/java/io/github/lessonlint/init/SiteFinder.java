package io.github.lessonlint.init;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.LinkTarget;
import io.github.lessonlint.curriculum.Resolution;
import io.github.lessonlint.init.Site.Generator;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.parse.YamlReader;
import io.github.lessonlint.source.Paths;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds out by well-known files which site is built from a repository. */
final class SiteFinder {
  /** No list of pages is that big. */
  private static final int MAX_BYTES = 1 << 20;

  private static final Set<String> DOCUSAURUS =
      Set.of("docusaurus.config.js", "docusaurus.config.ts", "docusaurus.config.mjs");
  private static final Set<String> HUGO =
      Set.of("hugo.toml", "hugo.yaml", "hugo.json", "config.toml", "config.yaml");

  /** Generators have YAML tags of their own, which say nothing about pages. */
  private static final Pattern TAG = Pattern.compile("(?<=\\s)!\\S*");

  private final Path root;
  private final Curriculum curriculum;

  /**
   * Creates a finder.
   *
   * @param root the folder that was read
   */
  SiteFinder(Path root, Curriculum curriculum) {
    this.root = root;
    this.curriculum = curriculum;
  }

  /** Returns the site; of several the one whose marker says most. */
  Optional<Site> find() {
    return mdBook()
        .or(this::mkDocs)
        .or(this::docusaurus)
        .or(this::sandpaper)
        .or(this::jupyterBook)
        .or(this::hugo)
        .or(this::jekyll)
        .or(() -> linked(Generator.DOCSIFY, "_sidebar.md"))
        .or(() -> linked(Generator.GITBOOK, "SUMMARY.md"));
  }

  private Optional<Site> mdBook() {
    return file("book.toml"::equals)
        .flatMap(
            book ->
                listOfPages(Paths.parent(book)).map(toc -> linked(Generator.MDBOOK, book, toc)));
  }

  /** The list in the folder where mdBook looks for it by default; else any. */
  private Optional<String> listOfPages(String book) {
    String usual = Paths.child(book, "src/SUMMARY.md");
    return curriculum.document(usual).isPresent() ? Optional.of(usual) : below(book, "SUMMARY.md");
  }

  private Optional<Site> mkDocs() {
    return file(Set.of("mkdocs.yml", "mkdocs.yaml")::contains)
        .map(
            file -> {
              Optional<Value.Mapping> yaml = yaml(file);
              String docs =
                  yaml.flatMap(y -> y.get("docs_dir")).map(SiteFinder::text).orElse("docs");
              String content = Paths.resolve(Paths.parent(file), docs);
              return site(Generator.MKDOCS, file, content, yaml.flatMap(y -> y.get("nav")));
            });
  }

  private Optional<Site> docusaurus() {
    return file(DOCUSAURUS::contains)
        .map(
            file ->
                site(
                    Generator.DOCUSAURUS,
                    file,
                    Paths.child(Paths.parent(file), "docs"),
                    Optional.empty()));
  }

  private Optional<Site> sandpaper() {
    return file("config.yaml"::equals)
        .filter(file -> yaml(file).flatMap(y -> y.get("carpentry")).isPresent())
        .map(
            file ->
                site(
                    Generator.SANDPAPER,
                    file,
                    Paths.child(Paths.parent(file), "episodes"),
                    yaml(file).flatMap(y -> y.get("episodes"))));
  }

  private Optional<Site> jupyterBook() {
    return file("_toc.yml"::equals)
        .map(
            file ->
                site(
                    Generator.JUPYTER_BOOK,
                    file,
                    Paths.parent(file),
                    yaml(file).map(Value.class::cast)));
  }

  private Optional<Site> hugo() {
    return file(HUGO::contains)
        .map(file -> new Found(file, Paths.child(Paths.parent(file), "content")))
        .filter(found -> hasPages(found.content))
        .map(found -> site(Generator.HUGO, found.marker, found.content, Optional.empty()));
  }

  private record Found(String marker, String content) {}

  /** Collections of pages stand in folders whose names begin with {@code _}. */
  private Optional<Site> jekyll() {
    Optional<String> config = file("_config.yml"::equals);
    Optional<String> collection =
        config.flatMap(
            file ->
                curriculum.documents().stream()
                    .map(d -> d.source().folder())
                    .filter(f -> Paths.name(f).startsWith("_") && within(Paths.parent(file), f))
                    .filter(f -> !Paths.name(f).matches("_(posts|drafts|includes|layouts|extras)"))
                    .findFirst());
    return config.map(
        file ->
            site(Generator.JEKYLL, file, collection.orElse(Paths.parent(file)), Optional.empty()));
  }

  private Optional<Site> linked(Generator generator, String name) {
    return file(name::equals).map(toc -> linked(generator, toc, toc));
  }

  /** A site whose pages are the targets of the links in one of them. */
  private Site linked(Generator generator, String marker, String toc) {
    Set<String> listed = new LinkedHashSet<>();
    curriculum
        .document(toc)
        .ifPresent(
            document ->
                curriculum.links().targets(document).stream()
                    .map(LinkTarget::resolution)
                    .filter(Resolution.Found.class::isInstance)
                    .map(found -> ((Resolution.Found) found).path())
                    .filter(path -> curriculum.document(path).isPresent() && !path.equals(toc))
                    .forEach(listed::add));
    return new Site(generator, marker, Paths.parent(toc), Optional.of(toc), List.copyOf(listed));
  }

  /** A site whose pages are named in a value of its marker. */
  private Site site(Generator generator, String marker, String content, Optional<Value> list) {
    Set<String> listed = new LinkedHashSet<>();
    for (String text : list.map(SiteFinder::texts).orElse(List.of())) {
      String path = Paths.resolve(content, text);
      List.of(path, path + ".md").stream()
          .filter(p -> curriculum.document(p).isPresent())
          .forEach(listed::add);
    }
    Optional<String> contents = listed.isEmpty() ? Optional.empty() : Optional.of(marker);
    return new Site(generator, marker, content, contents, List.copyOf(listed));
  }

  private boolean hasPages(String folder) {
    return curriculum.documents().stream().anyMatch(d -> within(folder, d.source().folder()));
  }

  private static boolean within(String folder, String path) {
    return folder.isEmpty() || path.equals(folder) || path.startsWith(folder + "/");
  }

  /** The file of a name that is nearest to the root. */
  private Optional<String> file(Predicate<String> name) {
    return curriculum.files().all().stream()
        .filter(path -> name.test(Paths.name(path)))
        .min(Comparator.comparingLong(SiteFinder::depth).thenComparing(path -> path));
  }

  private Optional<String> below(String folder, String name) {
    return curriculum.files().all().stream()
        .filter(path -> within(folder, Paths.parent(path)) && Paths.name(path).equals(name))
        .min(Comparator.comparingLong(SiteFinder::depth).thenComparing(path -> path));
  }

  private static long depth(String path) {
    return path.chars().filter(c -> c == '/').count();
  }

  private static List<String> texts(Value value) {
    List<String> texts = new ArrayList<>();
    if (value instanceof Value.Mapping mapping) {
      mapping.entries().forEach(e -> texts.addAll(texts(e.value())));
    } else if (value instanceof Value.Sequence sequence) {
      sequence.items().forEach(item -> texts.addAll(texts(item)));
    } else {
      texts.add(text(value));
    }
    return texts;
  }

  private static String text(Value value) {
    return value instanceof Value.Scalar scalar ? scalar.text() : "";
  }

  /** The keys of a YAML file; none of one that cannot be read. */
  private Optional<Value.Mapping> yaml(String path) {
    Path file = root.resolve(path);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      String text = SourceFile.decode(path, in.readNBytes(MAX_BYTES)).text();
      SourceFile source = SourceFile.of(path, TAG.matcher(text).replaceAll(""));
      return YamlReader.read(source, new Span(0, source.text().length()))
          .root()
          .filter(Value.Mapping.class::isInstance)
          .map(Value.Mapping.class::cast);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
