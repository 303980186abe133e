package io.github.lessonlint.init;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was found out about a repository and what follows from it.
 *
 * @param site the site that is built from them
 * @param lessons which of them are lessons
 * @param front what their front matter must look like
 * @param keys what it calls the keys that lessons are known by, where not by their default names
 * @param prerequisites how many of all entries of prerequisites name a lesson
 * @param levels the levels, easiest first, each with its names; empty where the default ones do
 * @param anchors how heading ids are made
 * @param links how links are written
 * @param sections the sections that lessons share
 * @param quizzes how many quiz questions there are, by the names of their dialects
 * @param off rules that the lessons do not follow, and why
 */
record Decisions(
    Optional<Site> site,
    LessonFiles lessons,
    FrontMatterFit front,
    Map<String, String> keys,
    Share prerequisites,
    List<List<String>> levels,
    AnchorFit anchors,
    LinkFit links,
    SectionFit sections,
    SortedMap<String, Long> quizzes,
    SortedMap<String, String> off) {

  Decisions {
    keys = new LinkedHashMap<>(keys);
    levels = List.copyOf(levels);
    quizzes = new TreeMap<>(quizzes);
    off = new TreeMap<>(off);
  }

  /** Returns the same decisions with more rules turned off. */
  Decisions without(Map<String, String> rules) {
    SortedMap<String, String> all = new TreeMap<>(off);
    all.putAll(rules);
    return new Decisions(
        site, lessons, front, keys, prerequisites, levels, anchors, links, sections, quizzes, all);
  }
}
