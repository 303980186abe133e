package io.github.lessonlint.rules.structure;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.model.Heading;
import io.github.lessonlint.rule.LessonRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import java.util.List;
import java.util.regex.Pattern;

/** Finds headings with nothing under them. */
public final class EmptySection implements LessonRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "structure/empty-section",
          Severity.WARNING,
          "A heading with nothing under it, not even subheadings");

  /** So many empty sections one after the other are a list, to be reported as one. */
  private static final int LIST = 3;

  /** An image, a template, or a value such as {@code Duration: 30 minutes}. */
  private static final Pattern SAYS_MORE =
      Pattern.compile("!\\[|<img|\\{\\{|\\{%|<%|\\$\\{|: *[0-9]");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Lesson lesson, Curriculum curriculum, Reporter reporter) {
    Outline outline = Outline.of(lesson.document());
    for (int i = 0; i < outline.headings().size(); i++) {
      int end = i;
      while (end < outline.headings().size() && isEmpty(outline, end)) {
        end++;
      }
      if (end > i) {
        report(outline, i, end, reporter);
        i = end;
      }
    }
  }

  private static void report(Outline outline, int from, int to, Reporter reporter) {
    List<Heading> empty = outline.headings().subList(from, to);
    boolean list = empty.size() >= LIST;
    String more = list ? ", nor under the " + (empty.size() - 1) + " headings after it" : "";
    for (Heading heading : list ? empty.subList(0, 1) : empty) {
      reporter.report(
          outline.document(),
          heading.span(),
          "there is nothing under '"
              + heading.text()
              + "'"
              + more
              + "; write the section, or remove its heading");
    }
  }

  private static boolean isEmpty(Outline outline, int index) {
    List<Heading> headings = outline.headings();
    Heading heading = headings.get(index);
    boolean hasSubheading =
        index + 1 < headings.size() && headings.get(index + 1).level() > heading.level();
    return !hasSubheading
        && !isTitle(heading, index)
        && !saysAll(outline, index)
        && outline.textUnder(index).lines().allMatch(EmptySection::isBreak);
  }

  /** Whether a line is empty or a thematic break. */
  private static boolean isBreak(String line) {
    return line.chars().allMatch(c -> Character.isWhitespace(c) || "-*_".indexOf(c) >= 0);
  }

  /** The title of the page, under which a site may list what belongs to it. */
  private static boolean isTitle(Heading heading, int index) {
    return index == 0 && heading.level() == 1;
  }

  /** Whether a heading needs nothing under it, such as {@code Answer: B} and {@code Question 3}. */
  private static boolean saysAll(Outline outline, int index) {
    Heading heading = outline.headings().get(index);
    String text = heading.text();
    return (outline.isOfQuiz(index) && text.contains(" "))
        || text.endsWith("?")
        || text.endsWith("!")
        || text.chars().noneMatch(Character::isLetter)
        || SAYS_MORE.matcher(outline.document().source().text(heading.span())).find();
  }
}
