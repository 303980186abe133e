package io.github.lessonlint.rules.links;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.LinkTarget;
import io.github.lessonlint.curriculum.Resolution;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.rule.Configurable;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.source.Glob;
import java.util.List;
import java.util.Set;

/** Finds what is not there and not ignored: the targets of links, or those of images. */
abstract sealed class MissingTargets implements DocumentRule, Configurable<IgnoreOptions>
    permits MissingFile, MissingImage {
  private final boolean images;
  private final IgnoreOptions options;
  private final List<Glob> ignored;

  /**
   * Creates the rule.
   *
   * @param images whether it is about images, not about links
   */
  MissingTargets(boolean images, IgnoreOptions options) {
    this.images = images;
    this.options = options;
    this.ignored = options.ignore().stream().map(Glob::of).toList();
  }

  @Override
  public IgnoreOptions options() {
    return options;
  }

  @Override
  public Set<String> globs() {
    return IgnoreOptions.GLOBS;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    for (LinkTarget target : curriculum.links().targets(document)) {
      if (target.resolution() instanceof Resolution.MissingFile missing
          && target.image() == images
          && ignored.stream().noneMatch(g -> g.matches(missing.path()))) {
        reporter.report(document, target.span(), message(document, curriculum, target, missing));
      }
    }
  }

  private Message message(
      Document document, Curriculum curriculum, LinkTarget target, Resolution.MissingFile missing) {
    String text = (images ? "image" : "link target") + " '" + target.path() + "' does not exist";
    if (missing.source().isEmpty()) {
      return FileSuggestion.add(text, missing.path(), target, document, curriculum);
    }
    String replacement = target.leadingToSource(document.source().folder(), missing.source().get());
    Message message =
        Message.of(text + " by this name; links here have to name '" + replacement + "'");
    return target.isFromRoot()
        ? message
        : TargetEdit.certain(message, document, curriculum, target, replacement);
  }
}
