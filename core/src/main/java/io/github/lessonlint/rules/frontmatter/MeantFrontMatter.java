package io.github.lessonlint.rules.frontmatter;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.FrontMatter;
import io.github.lessonlint.source.SourceFile;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Front matter that is surely meant as such: that of a lesson; in another file only what every
 * renderer of front matter takes for it, and what no template is going to fill in.
 */
final class MeantFrontMatter {
  private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9_-]*+[ \\t]*+[:=].*");

  private static final Pattern TEMPLATE =
      Pattern.compile("\\{[{%#]|<%|[$#]\\{|@[\\w.-]++@|%[\\w.-]++%");

  private MeantFrontMatter() {}

  static Optional<FrontMatter> of(Document document, Curriculum curriculum) {
    boolean lesson = curriculum.lesson(document).isPresent();
    return document.frontMatter().filter(f -> lesson || isSure(document.source(), f));
  }

  private static boolean isSure(SourceFile source, FrontMatter frontMatter) {
    int firstLine = source.lines().line(frontMatter.content().start());
    return frontMatter.span().start() == 0
        && KEY.matcher(source.line(firstLine)).matches()
        && !TEMPLATE.matcher(source.text(frontMatter.content())).find();
  }
}
