package io.github.lessonlint.curriculum;

import io.github.lessonlint.model.Document;
import io.github.lessonlint.source.Paths;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which pages take in which others, by a tag that names a file: <code>{% include "a.md" %}</code>,
 * <code>{{#include a.md}}</code>, {@code --8<-- "a.md"}, {@code import A from './a.mdx'}. Readers
 * see what is taken in on the other page, where its links start. Built when first asked for.
 */
final class Inclusions {
  /** How far from the start of a tag the name of a file is looked for, in UTF-16 units. */
  private static final int REACH = 300;

  /** What takes a file in wherever it stands, up to the name of the file. */
  static final List<String> SIGNS =
      List.of(
          "<%", "--8<--", "{!", "<!--#include", ".. include::", "![[", "@import", "[include \"");

  /** What the tags of template languages that take something in are called, or end in. */
  static final String VERBS = "include|import|embed|render|partial";

  /** Those, and words that only with the name of a page behind them take it in. */
  private static final Pattern TAG =
      Pattern.compile(
          "\\{[%{][%<#>-]?\\s*+(?:/?[\\w.-]{0,40}(?:"
              + VERBS
              + "|read|snippet))|(?m:^import )|\\{include\\}|\\[include |"
              + SIGNS.stream().map(Pattern::quote).collect(Collectors.joining("|")));

  private static final Pattern FILE = Pattern.compile("[\\w./@-]{1,200}\\.(?:md|markdown|mdx)\\b");

  private final Map<String, Document> documents;
  private @Nullable Map<String, Set<String>> including;

  Inclusions(Map<String, Document> documents) {
    this.documents = documents;
  }

  /** Returns the pages that take in a page, sorted. */
  List<Document> including(Document part) {
    return pages().getOrDefault(part.path(), Set.of()).stream().map(this::page).toList();
  }

  /** Returns the pages that a page takes in, sorted. */
  List<Document> includedIn(Document whole) {
    return pages().entrySet().stream()
        .filter(e -> e.getValue().contains(whole.path()))
        .map(e -> page(e.getKey()))
        .toList();
  }

  private Document page(String path) {
    return Objects.requireNonNull(documents.get(path));
  }

  private synchronized Map<String, Set<String>> pages() {
    Map<String, Set<String>> known = including;
    if (known == null) {
      known = read();
      including = known;
    }
    return known;
  }

  private Map<String, Set<String>> read() {
    Map<String, List<String>> byName =
        documents.keySet().stream().sorted().collect(Collectors.groupingBy(Paths::name));
    Map<String, Set<String>> found = new TreeMap<>();
    for (Document document : documents.values()) {
      String text = document.source().text();
      Matcher tag = TAG.matcher(text);
      while (tag.find()) {
        file(text, tag.end())
            .flatMap(file -> meant(document.source().folder(), file, byName))
            .filter(path -> !path.equals(document.path()))
            .ifPresent(
                path -> found.computeIfAbsent(path, p -> new TreeSet<>()).add(document.path()));
      }
    }
    return found;
  }

  /** The file that a tag names before its line ends. */
  private static Optional<String> file(String text, int from) {
    int end = Math.min(text.length(), from + REACH);
    int lineEnd = text.indexOf('\n', from);
    Matcher file = FILE.matcher(text).region(from, lineEnd < 0 ? end : Math.min(end, lineEnd));
    return file.find() ? Optional.of(file.group()) : Optional.empty();
  }

  /** The page that is called so, seen from the folder, or from one that a site starts at. */
  private Optional<String> meant(String folder, String file, Map<String, List<String>> byName) {
    String near = Paths.resolve(folder, file);
    if (documents.containsKey(near)) {
      return Optional.of(near);
    }
    String tail = Paths.resolve("", file);
    return byName.getOrDefault(Paths.name(file), List.of()).stream()
        .filter(path -> path.equals(tail) || path.endsWith("/" + tail))
        .findFirst();
  }
}
