package io.github.lessonlint.rules.links;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.LinkTarget;
import io.github.lessonlint.curriculum.Resolution;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.rule.Configurable;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.Rule;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.source.Glob;
import java.util.List;

/** Finds links to files that are not there. */
public final class MissingFile implements DocumentRule, Configurable<MissingFile.Options> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "links/missing-file", Severity.ERROR, "A link leads to a file that does not exist");

  private final Options options;
  private final List<Glob> ignored;

  /** Creates the rule with default options. */
  public MissingFile() {
    this(new Options(List.of()));
  }

  private MissingFile(Options options) {
    this.options = options;
    this.ignored = options.ignore().stream().map(Glob::of).toList();
  }

  /**
   * The options.
   *
   * @param ignore globs of files, relative to the root, that only a build makes
   */
  public record Options(List<String> ignore) {
    public Options {
      ignore = List.copyOf(ignore);
    }
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Options options() {
    return options;
  }

  @Override
  public Rule with(Options other) {
    return new MissingFile(other);
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    for (LinkTarget target : curriculum.links().targets(document)) {
      if (target.resolution() instanceof Resolution.MissingFile missing
          && !target.image()
          && ignored.stream().noneMatch(g -> g.matches(missing.path()))) {
        String text = "link target '" + target.path() + "' does not exist";
        reporter.report(
            document,
            target.span(),
            FileSuggestion.add(text, missing.path(), target, document, curriculum));
      }
    }
  }
}
