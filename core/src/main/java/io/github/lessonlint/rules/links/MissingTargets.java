package io.github.lessonlint.rules.links;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.LinkTarget;
import io.github.lessonlint.curriculum.Resolution;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.source.Glob;
import java.util.List;

/** Reports what is not there and not ignored: the targets of links, or those of images. */
final class MissingTargets {
  private final boolean images;
  private final String what;
  private final List<Glob> ignored;

  /**
   * Creates the reports.
   *
   * @param images whether they are about images, not about links
   * @param what what a message calls a target
   */
  MissingTargets(boolean images, String what, IgnoreOptions options) {
    this.images = images;
    this.what = what;
    this.ignored = options.ignore().stream().map(Glob::of).toList();
  }

  void report(Document document, Curriculum curriculum, Reporter reporter) {
    for (LinkTarget target : curriculum.links().targets(document)) {
      if (target.resolution() instanceof Resolution.MissingFile missing
          && target.image() == images
          && ignored.stream().noneMatch(g -> g.matches(missing.path()))) {
        String text = what + " '" + target.path() + "' does not exist";
        reporter.report(
            document,
            target.span(),
            FileSuggestion.add(text, missing.path(), target, document, curriculum));
      }
    }
  }
}
