package io.github.lessonlint.curriculum;

import io.github.lessonlint.curriculum.LinkTarget.Form;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Link;
import io.github.lessonlint.model.LinkDefinition;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.source.Paths;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says where links lead. Where a site's renderer would be free to find a target, it counts as found
 * or as not checked: what is called missing is missing under any of them. Safe to use from many
 * threads.
 */
public final class LinkResolver {
  private static final List<String> INDEX_FILES =
      List.of("README.md", "index.md", "_index.md", "readme.md", "index.mdx");

  /** A web address without its start, under the domains that no file is called like. */
  private static final Pattern HOST =
      Pattern.compile("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.(com|org|net|edu)(/.*)?");

  /** What may follow a target inside its parentheses. */
  private static final Pattern TITLE = Pattern.compile("\\s++(\"[^\"]*+\"|'[^']*+')\\s*+$");

  /** How long a target of several words is at most, in UTF-16 units. */
  private static final int REACH = 1000;

  private final Map<String, Document> documents;
  private final Settings.Links settings;
  private final FileLookup lookup;
  private final Inclusions inclusions;
  private final FileNames names;
  private final PageLabels labels;
  private final Set<String> sharedLabels;
  private final Map<String, List<LinkTarget>> targets = new ConcurrentHashMap<>();
  private final Map<String, PageAnchors> pages = new ConcurrentHashMap<>();

  LinkResolver(Settings settings, RepositoryFiles files, Map<String, Document> documents) {
    this.documents = documents;
    this.settings = settings.links();
    this.inclusions = new Inclusions(documents);
    this.names = new FileNames(files, documents.values());
    this.lookup =
        new FileLookup(this.settings, files, new PageRoutes(documents.values()), this.names);
    this.labels = new PageLabels(documents.values());
    this.sharedLabels =
        documents.values().stream()
            .filter(d -> d.headings().isEmpty() && d.links().isEmpty())
            .flatMap(d -> d.definitions().stream())
            .map(d -> d.label().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Returns the targets that a document names, in the order of the file. One that several links
   * share through a definition is there once; a definition that nothing uses leads nowhere.
   */
  public List<LinkTarget> targets(Document document) {
    // Outside the map: a document that takes too long must not hold up others.
    List<LinkTarget> known = targets.get(document.path());
    return known != null ? known : remember(targets, document.path(), resolve(document));
  }

  /** Returns what would become of a target if it were written otherwise, in the same form. */
  public Resolution resolution(Document document, LinkTarget target, String otherwise) {
    return resolve(document, otherwise, target.form());
  }

  /** Returns the names of the places of a Markdown file, those that a link should use first. */
  public Set<String> anchors(String path) {
    return page(path).map(PageAnchors::ids).orElse(Set.of());
  }

  /** Returns whether a part of a document is made by a template, be it only a word. */
  public boolean hasTemplates(Document document) {
    return page(document.path()).filter(p -> p.inserted().hasTemplates()).isPresent();
  }

  /** Returns whether a document takes in other files, or has blocks that a template writes. */
  public boolean hasForeignBlocks(Document document) {
    return page(document.path()).filter(p -> p.inserted().hasForeignBlocks()).isPresent();
  }

  /**
   * Returns whether a label is defined in a file that holds nothing but definitions, which builds
   * append to pages.
   */
  public boolean isDefinedForAll(String label) {
    return sharedLabels.contains(label.toLowerCase(Locale.ROOT));
  }

  /** Returns the files of the repository by name, for suggestions. */
  public FileNames names() {
    return names;
  }

  private List<LinkTarget> resolve(Document document) {
    List<LinkTarget> found = new ArrayList<>();
    for (Link link : document.links()) {
      switch (link.kind()) {
        case INLINE, AUTOLINK, HTML -> found.add(target(document, link));
        case UNDEFINED_REFERENCE -> brokenInline(document, link).ifPresent(found::add);
        case REFERENCE -> {}
      }
    }
    for (LinkDefinition definition : document.definitions()) {
      if (definition.used() && !definition.duplicate()) {
        Form form = bracketed(document, definition.targetSpan());
        Resolution resolution = resolve(document, definition.target(), form);
        found.add(
            new LinkTarget(
                definition.target(),
                definition.targetSpan(),
                form,
                definition.image(),
                resolution));
      }
    }
    for (Value.Scalar value : FrontMatterLinks.of(document, settings.frontMatter())) {
      Span span = FrontMatterLinks.content(document, value);
      Resolution resolution = resolve(document, value.text(), Form.FRONT_MATTER);
      found.add(new LinkTarget(value.text(), span, Form.FRONT_MATTER, false, resolution));
    }
    found.sort(Comparator.comparing(LinkTarget::span));
    return List.copyOf(found);
  }

  private LinkTarget target(Document document, Link link) {
    Form form =
        switch (link.kind()) {
          case HTML -> Form.HTML;
          case AUTOLINK -> Form.AUTOLINK;
          default -> bracketed(document, link.targetSpan());
        };
    Resolution resolution = resolve(document, link.target(), form);
    if (isFault(resolution)
        && link.kind() == Link.Kind.INLINE
        && MathText.contains(document.source().text(), link.span())) {
      resolution = new Resolution.Unchecked("it is part of a formula");
    }
    return new LinkTarget(link.target(), link.targetSpan(), form, link.image(), resolution);
  }

  /**
   * Takes {@code [text](target with blanks)} for what it was meant as; to a parser it is a
   * reference and some text behind it.
   */
  private static Optional<LinkTarget> brokenInline(Document document, Link link) {
    String text = document.source().text();
    int start = link.span().end() + 1;
    int lineEnd = document.source().lineSpan(document.source().lines().line(start - 1)).end();
    if (start > lineEnd || text.charAt(start - 1) != '(') {
      return Optional.empty();
    }
    int length = text.substring(start, Math.min(lineEnd, start + REACH)).indexOf(')');
    if (length < 0) {
      return Optional.empty();
    }
    int end = start + withoutTitle(text.substring(start, start + length)).length();
    Span span = new Span(start, end);
    String target = document.source().text(span);
    return TargetSyntax.judge(target, Form.BARE)
        .filter(resolution -> resolution instanceof Resolution.Malformed)
        .map(fault -> new LinkTarget(target, span, Form.BARE, link.image(), fault));
  }

  private static String withoutTitle(String target) {
    return TITLE.matcher(target).replaceFirst("");
  }

  private static boolean isFault(Resolution resolution) {
    return !(resolution instanceof Resolution.Found
        || resolution instanceof Resolution.External
        || resolution instanceof Resolution.Unchecked);
  }

  private static Form bracketed(Document document, Span target) {
    boolean bracket =
        target.start() > 0 && document.source().text().charAt(target.start() - 1) == '<';
    return bracket ? Form.BRACKETED : Form.BARE;
  }

  private Resolution resolve(Document document, String target, Form form) {
    return TargetSyntax.judge(target, form).orElseGet(() -> inside(document, target));
  }

  // Targets inside the repository

  private Resolution inside(Document document, String target) {
    TargetParts parts = TargetParts.of(target);
    Resolution here = inside(document, parts);
    boolean absent =
        here instanceof Resolution.MissingFile || here instanceof Resolution.MissingAnchor;
    return absent
        ? takenIn(document, parts)
            .or(() -> labels.page(target).map(Resolution.Found::new))
            .orElse(here)
        : here;
  }

  /** What a link leads to from a page that takes this one in, where it leads somewhere. */
  private Optional<Resolution> takenIn(Document part, TargetParts parts) {
    return inclusions.including(part).stream()
        .flatMap(
            whole ->
                parts.path().isEmpty()
                    ? Stream.concat(Stream.of(whole), inclusions.includedIn(whole).stream())
                    : Stream.of(whole))
        .map(page -> inside(page, parts))
        .filter(Resolution.Found.class::isInstance)
        .findFirst();
  }

  private Resolution inside(Document document, TargetParts parts) {
    if (parts.path().isEmpty()) {
      return anchor(document.path(), parts);
    }
    if (lookup.isBeyond(parts.path())) {
      return new Resolution.Unchecked("it starts at the root of the site");
    }
    Resolution found = path(document, parts);
    return found instanceof Resolution.Found file ? anchor(file.path(), parts) : found;
  }

  private Resolution path(Document document, TargetParts parts) {
    Optional<String> decoded = Percent.decode(parts.path());
    Optional<Resolution> found = decoded.map(path -> lookup.find(document, path));
    if (found.filter(FileLookup::isThere).isPresent()) {
      return found.get();
    }
    if (parts.path().indexOf('%') >= 0) {
      // The name may really hold what looks like an escape.
      Resolution asWritten = lookup.find(document, parts.path());
      if (FileLookup.isThere(asWritten)) {
        return asWritten;
      }
    }
    if (decoded.isEmpty() || found.isEmpty()) {
      return badEscape(document, parts);
    }
    boolean absent =
        found.get() instanceof Resolution.MissingFile
            || found.get() instanceof Resolution.Unchecked;
    return absent ? repaired(document, parts, decoded.get()).orElse(found.get()) : found.get();
  }

  private static Resolution badEscape(Document document, TargetParts parts) {
    int bad = Percent.firstBadEscape(parts.path());
    if (bad < 0) {
      String meant = Paths.resolve(document.source().folder(), Percent.decodeAscii(parts.path()));
      return new Resolution.Malformed(
          "its percent-encoding is not that of UTF-8 text", Optional.empty(), Optional.of(meant));
    }
    String path = parts.path().substring(0, bad) + "%25" + parts.path().substring(bad + 1);
    return new Resolution.Malformed(
        "'%' must be followed by two hexadecimal digits; a '%' itself is written '%25'",
        Optional.of(parts.withPath(path)));
  }

  /** A missing file that is there if a character that has a meaning in links is taken literally. */
  private Optional<Resolution> repaired(Document document, TargetParts parts, String path) {
    if (HOST.matcher(path).matches()) {
      return Optional.of(
          new Resolution.Malformed(
              "it lacks 'https://', without which it is the name of a file",
              Optional.of("https://" + parts.whole())));
    }
    if (path.indexOf('\\') >= 0) {
      return Optional.of(
          new Resolution.Malformed(
              "'\\' separates no folders in a link; write '/'",
              Optional.of(parts.withPath(parts.path().replace('\\', '/')))));
    }
    if (parts.hasQuery() || parts.fragment().isPresent()) {
      Optional<String> literal = Percent.decode(parts.whole());
      if (literal.isPresent() && FileLookup.isThere(lookup.find(document, literal.get()))) {
        return Optional.of(
            new Resolution.Malformed(
                "'#' and '?' end a file name in a link; write them as '%23' and '%3F'",
                Optional.of(parts.whole().replace("#", "%23").replace("?", "%3F"))));
      }
    }
    return Optional.empty();
  }

  // Anchors

  private Resolution anchor(String path, TargetParts parts) {
    Optional<String> fragment = parts.fragment().map(f -> Percent.decode(f).orElse(f));
    if (fragment.isEmpty() || fragment.get().isEmpty()) {
      return new Resolution.Found(path);
    }
    Optional<String> page =
        documents.containsKey(path)
            ? Optional.of(path)
            : INDEX_FILES.stream()
                .map(name -> Paths.child(path, name))
                .filter(documents::containsKey)
                .findFirst();
    Optional<PageAnchors> places = page.flatMap(this::page);
    if (places.isEmpty() || places.get().has(fragment.get())) {
      return new Resolution.Found(path);
    }
    return places.get().isOpen()
        ? new Resolution.Unchecked("its page takes in content that may hold the place")
        : new Resolution.MissingAnchor(page.orElse(path), fragment.get());
  }

  private Optional<PageAnchors> page(String path) {
    Optional<PageAnchors> known = Optional.ofNullable(pages.get(path));
    return known.or(
        () ->
            Optional.ofNullable(documents.get(path))
                .map(d -> remember(pages, path, PageAnchors.of(d, settings.anchors()))));
  }

  private static <T> T remember(Map<String, T> map, String path, T value) {
    T earlier = map.putIfAbsent(path, value);
    return earlier == null ? value : earlier;
  }
}
