package io.github.lessonlint.rules;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A slip of an author.
 *
 * @param place where it can happen
 * @param replacement what comes of it, as {@link java.util.regex.Matcher#replaceAll} takes it
 */
record Mutation(Pattern place, String replacement) {
  private static final List<Mutation> ALL =
      List.of(
          of("(?m)^(\\w+: .*)$", "$1\n$1"),
          of("(?m)^(estimated_minutes|number): (\\d+)$", "$1: \"$2\""),
          of("(?m)^(estimated_minutes|number): (\\d+)$", "$1: 0$2"),
          of("(?m)^number: .*$", "number: 7"),
          of("(?m)^level: .*$", "level: Advanced"),
          of("(?m)^title: \"(.*)\"$", "title: 1.10"),
          of("(?m)^(tags: \\[.*)\\]$", "$1, no]"),
          of("(?m)^slug: \"(.*)\"((?:\n.*)*?\nprerequisites: \\[)", "slug: \"$1\"$2\"$1\", "),
          of("(?m)^prerequisites: \\[(\"[^\"]+\")", "prerequisites: [$1, $1, $1"),
          of("(?m)^prerequisites: \\[(\"[^\"]+\").*\\]", "prerequisites:\n  - $1\n  - $1"),
          of("(?m)^prerequisites: \\[", "prerequisites: [\"variables-and-primitive-types\", "),
          of("(?m)^canonical_id", "cannonical_id"),
          of("\\]\\((<?\\.[^)]*)a([^)a]*\\.md)", "]($1A$2"),
          of("%20", " "),
          of("%20", "_"),
          of("https://", "https:/"),
          of("https://", "https//"),
          of("\\.md\\)", ".md#ovrview)"),
          of("\\]\\(\\.", "](/."),
          of("(?m)^\\*\\*([A-D])\\)\\*\\*", "**E)**"),
          of("(?m)^\\*\\*([A-D])\\)\\*\\* (.*)$", "**$1)** $2\n**$1)** another one  "),
          of("(?m)^\\*\\*Answer: [A-D]\\*\\*", "**Answer: E**"),
          of("(?m)^### Question \\d", "### Question 9"),
          of("(?m)^#(#+ )", "#$1"),
          of("(?m)^#(#+ )", "##$1"),
          of("(?m)^#(#+ )", "###$1"),
          of("(?m)^```java", "```jaav"),
          of("(?m)^```java", "```json"),
          of("(?m)^```\\w+", "```"),
          of("\\z", "\n[a]: https://a.org\n[a]: https://a.org\n[a]: https://b.org\n"),
          of("(?m)^## ", "<!-- lessonlint-disable-next-line links -- why -->\n## "),
          of("(?m)^.*\n", ""),
          of("(?m)^(.*\n)", "$1$1"),
          of("(?m)^(.*\n)(.*\n)", "$2$1"),
          of("\\w", "x"));

  private static Mutation of(String place, String replacement) {
    return new Mutation(Pattern.compile(place), replacement);
  }

  /** Returns a text with one slip in it. */
  static String some(String text, Random random) {
    Mutation mutation = ALL.get(random.nextInt(ALL.size()));
    List<MatchResult> places = mutation.place.matcher(text).results().toList();
    if (places.isEmpty()) {
      return some(text, random);
    }
    MatchResult place = places.get(random.nextInt(places.size()));
    String part = text.substring(place.start(), place.end());
    return text.substring(0, place.start())
        + mutation.place.matcher(part).replaceFirst(mutation.replacement)
        + text.substring(place.end());
  }
}
