package io.github.lessonlint.curriculum;

import io.github.lessonlint.curriculum.RepositoryFiles.Found;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.source.Paths;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Knows where builds put files that are elsewhere in the repository, or that they make. Asked only
 * for what is not there.
 */
final class SiteLayout {
  /** What rustdoc, Javadoc and Sphinx call pages that they make of source code. */
  private static final Pattern API_PAGE =
      Pattern.compile(
          "((attr|constant|derive|enum|fn|keyword|macro|primitive|static|struct|trait|type|union)"
              + "\\.\\w+|package-(summary|tree|use)|overview-(summary|tree)|allclasses(-index)?"
              + "|constant-values|serialized-form|genindex|py-modindex|modindex)\\.html");

  private static final Pattern ITEM = Pattern.compile("[A-Za-z_]\\w*!?");

  /** The page of a module of Elixir. */
  private static final Pattern MODULE_PAGE = Pattern.compile("[A-Z]\\w*(\\.[A-Z]\\w*)*\\.html");

  /** Folders whose content sites serve from their root, whatever they are called there. */
  private static final List<String> STATIC = List.of("assets", "static", "public");

  private static final List<String> HUGO =
      List.of(
          "hugo.toml", "hugo.yaml", "hugo.json", "config.toml", "config.yaml", "config/_default");

  /** The settings of Doxygen, and what a build makes them of. */
  private static final List<String> DOXYGEN = List.of("Doxyfile", "Doxyfile.in");

  private static final Pattern DOXYGEN_COMMAND =
      Pattern.compile("(?m)^@(?:code|note|prev_tutorial|see|subpage|tableofcontents)\\b|@ref \\w");

  private static final String BOOK = "book.toml";
  private static final String BOOK_PAGES = "src";
  private static final String CONTENTS = "SUMMARY.md";

  private final RepositoryFiles files;
  private final FileNames names;

  SiteLayout(RepositoryFiles files, FileNames names) {
    this.files = files;
    this.names = names;
  }

  /**
   * Looks a target up that is not in the folder of its page.
   *
   * @param path as the page names it, percent-decoded and relative to its folder
   * @param missing the same relative to the root
   */
  Optional<Resolution> find(Document document, String path, String missing) {
    String folder = document.source().folder();
    if (isOfDoxygen(document) && !names.sameName(path).isEmpty()) {
      return unchecked("Doxygen finds images by their names, and puts all pages elsewhere");
    }
    return switch (PageSources.extension(path).orElse("")) {
      case "html" ->
          isApiPage(folder, path)
              ? unchecked("it is a page that a tool makes of source code")
              : nearest(folder, this::holdsPagesOfBook)
                  .map(pages -> aroundBook(pages, missing))
                  .orElseGet(() -> pageOfBook(folder, path, missing));
      case "md" ->
          nearest(folder, this::holdsPagesOfBook).flatMap(pages -> aroundBook(pages, missing));
      case "" -> item(folder, path).or(() -> staticFile(folder, path));
      default -> staticFile(folder, path);
    };
  }

  /** Whether a page is one of Doxygen's, which gives pages a name where they have their title. */
  private boolean isOfDoxygen(Document document) {
    return document.headings().stream().limit(1).anyMatch(h -> h.customId().isPresent())
        && (DOXYGEN_COMMAND.matcher(document.source().text()).find()
            || nearest(
                    document.source().folder(),
                    folder -> DOXYGEN.stream().anyMatch(f -> isFile(Paths.resolve(folder, f))))
                .isPresent());
  }

  private boolean isApiPage(String folder, String path) {
    return API_PAGE.matcher(Paths.name(path)).matches()
        || (MODULE_PAGE.matcher(path).matches()
            && nearest(folder, f -> isFile(Paths.resolve(f, "mix.exs"))).isPresent());
  }

  /** A name of the code among which a page is: rustdoc takes it in, and knows where it is. */
  private Optional<Resolution> item(String folder, String path) {
    boolean amongCode =
        isFile(Paths.resolve(folder, "mod.rs")) || isFile(Paths.resolve(folder, "lib.rs"));
    return amongCode && ITEM.matcher(path).matches()
        ? unchecked("a documentation tool makes it of code")
        : Optional.empty();
  }

  /** Returns whether a page is on a site of Hugo, which writes addresses in lower case. */
  boolean lowersAddresses(String page) {
    return nearest(
            Paths.resolve(page, ".."),
            folder ->
                files.find(Paths.resolve(folder, "content")) instanceof Found.Folder
                    && HUGO.stream().anyMatch(name -> exists(Paths.resolve(folder, name))))
        .isPresent();
  }

  /** Books link to others beside them, whose pages they call as if they were their own. */
  private static Optional<Resolution> aroundBook(String pages, String missing) {
    return isWithin(pages, missing)
        ? Optional.empty()
        : unchecked("it is a page of the site around the book");
  }

  /** A page of a book that the linking one is no page of: mdBook puts it beside its settings. */
  private Optional<Resolution> pageOfBook(String folder, String path, String missing) {
    Optional<String> own = nearest(folder, this::holdsBook);
    if (own.isPresent()) {
      return source(Paths.child(own.get(), BOOK_PAGES), path);
    }
    return nearest(Paths.parent(missing), this::holdsBook)
        .flatMap(
            book ->
                source(Paths.child(book, BOOK_PAGES), Paths.relativize(book, missing))
                    .or(() -> unchecked("it is a page of the built site")));
  }

  private Optional<Resolution> source(String folder, String page) {
    return PageSources.of(Paths.resolve(folder, page)).stream()
        .filter(this::isFile)
        .<Resolution>map(Resolution.Found::new)
        .findFirst();
  }

  /** A file that is in a folder of such ones, under the path that the page gives it. */
  private Optional<Resolution> staticFile(String folder, String path) {
    String plain = Paths.resolve("", path);
    if (plain.indexOf('/') < 0 || Paths.leadsOut(plain)) {
      return Optional.empty();
    }
    return nearest(
            Paths.resolve(folder, ".."),
            above -> STATIC.stream().anyMatch(s -> isFile(Paths.resolve(above, s + "/" + plain))))
        .flatMap(above -> unchecked("a build may take it from a folder of static files"));
  }

  /**
   * Whether a folder holds the pages of a book: it is called as mdBook wants it, or has the list of
   * the pages, and no other has. The root and what is above it have no name here.
   */
  private boolean holdsPagesOfBook(String folder) {
    String above = Paths.resolve(folder, "..");
    if (holdsBook(above) && Paths.name(folder).equals(BOOK_PAGES)) {
      return true;
    }
    boolean nameless = folder.isEmpty() || Paths.leadsOut(folder);
    boolean only = nameless || !isFile(Paths.resolve(above, BOOK_PAGES + "/" + CONTENTS));
    return isFile(Paths.resolve(folder, CONTENTS))
        && (holdsBook(folder) || (only && holdsBook(above)));
  }

  private boolean holdsBook(String folder) {
    return isFile(Paths.resolve(folder, BOOK));
  }

  private boolean exists(String path) {
    return isFile(path) || files.find(path) instanceof Found.Folder;
  }

  private boolean isFile(String path) {
    return files.find(path) instanceof Found.File;
  }

  /** The first of a folder and those above it, as far as the repository reaches. */
  private Optional<String> nearest(String folder, Predicate<String> wanted) {
    String above = folder;
    while (!(files.find(above) instanceof Found.Outside)) {
      if (wanted.test(above)) {
        return Optional.of(above);
      }
      above = Paths.resolve(above, "..");
    }
    return Optional.empty();
  }

  /** Whether a path is in a folder, which is one below the root, the root or one above it. */
  private static boolean isWithin(String folder, String path) {
    boolean belowRoot = !folder.isEmpty() && !Paths.leadsOut(folder);
    return belowRoot
        ? path.startsWith(folder + "/")
        : !(path + "/").startsWith(Paths.child(folder, "../"));
  }

  private static Optional<Resolution> unchecked(String reason) {
    return Optional.of(new Resolution.Unchecked(reason));
  }
}
