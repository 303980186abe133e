package io.github.lessonlint.cli;

import io.github.lessonlint.config.Config;
import io.github.lessonlint.report.TerminalMarkdown;
import io.github.lessonlint.rule.Rule;
import io.github.lessonlint.rule.RuleDoc;
import io.github.lessonlint.rule.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lessonlint explain}. */
@Command(
    name = "explain",
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = LessonlintCommand.Version.class,
    description = {
      "Prints what a rule finds and why, an example, how to fix it, and the options it has.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  lessonlint explain links/missing-file",
      "  lessonlint explain missing-file         the family may be left out",
      "  lessonlint rules                        lists all rules"
    })
final class ExplainCommand implements Callable<Integer> {
  /** Longer lines are hard to read, however wide the terminal is. */
  private static final int WIDTH = 80;

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "RULE", description = "The id of a rule, as it stands in a report.")
  private String id = "";

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Rule> rules =
        Config.DEFAULT.rules().stream()
            .filter(r -> r.info().id().equals(id) || r.info().id().endsWith("/" + id))
            .toList();
    if (rules.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "there is no rule '" + id + "'" + hint());
    }
    for (Rule rule : rules) {
      String severity =
          "severity: " + rule.info().severity().id() + ", unless configured otherwise";
      String text = RuleDoc.of(rule).replaceFirst("\n", "\n\n" + severity + "\n");
      console.out().print(TerminalMarkdown.render(text, console.mayColor(), WIDTH));
    }
    return 0;
  }

  private String hint() {
    List<String> names = new ArrayList<>();
    for (Rule rule : Config.DEFAULT.rules()) {
      String name = rule.info().id();
      if (rule.info().family().equals(id)) {
        return ", but a family of that name; 'lessonlint rules' lists what is in it";
      }
      names.add(name);
      names.add(name.substring(name.indexOf('/') + 1));
    }
    return Suggestions.didYouMean(Suggestions.nearest(id, names));
  }
}
