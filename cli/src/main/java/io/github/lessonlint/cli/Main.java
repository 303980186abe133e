package io.github.lessonlint.cli;

import io.github.lessonlint.config.ConfigException;
import io.github.lessonlint.engine.CheckException;
import io.github.lessonlint.report.Tool;
import io.github.lessonlint.rule.Suggestions;
import java.io.File;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Starts the command. */
public final class Main {
  /** The exit status of a run that could not be done as asked. */
  private static final int NOT_DONE = 2;

  private final Console console;
  private final CheckCommand check;
  private final BaselineCommand baseline;

  private Main(Console console) {
    this.console = console;
    this.check = new CheckCommand(console);
    this.baseline = new BaselineCommand(console);
  }

  /** Runs the command and ends the process with its exit status. */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    Console console = Console.ofProcess();
    int status = run(args, console);
    console.out().flush();
    console.err().flush();
    System.exit(status);
  }

  /** Runs the command as if neither stream were a terminal. Returns the exit status. */
  static int run(String[] args, PrintStream out, PrintStream err) {
    return run(args, new Console(out, err, Set.of(), Map.of()));
  }

  /** Runs the command. Returns the exit status. */
  static int run(String[] args, Console console) {
    return new Main(console).run(args);
  }

  private int run(String[] args) {
    CommandLine command =
        new CommandLine(new LessonlintCommand())
            .addSubcommand(check)
            .addSubcommand(baseline)
            .addSubcommand(new InitCommand(console))
            .addSubcommand(new RulesCommand(console))
            .addSubcommand(new ExplainCommand(console))
            .addSubcommand(new LanguagesCommand(console))
            .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
            .setColorScheme(
                Help.defaultColorScheme(console.mayColor() ? Help.Ansi.ON : Help.Ansi.OFF))
            .registerConverter(FailOn.class, Choice.of(FailOn.class))
            .registerConverter(ColorWhen.class, Choice.of(ColorWhen.class))
            .registerConverter(RulesCommand.Format.class, Choice.of(RulesCommand.Format.class))
            .setParameterExceptionHandler((e, rest) -> misused(e))
            .setExecutionExceptionHandler((e, line, parsed) -> failed(e));
    try {
      return command.execute(args);
    } catch (OutOfMemoryError e) {
      return say("out of memory; LESSONLINT_JAVA_OPTS=-Xmx2g gives it more", e);
    } catch (StackOverflowError | LinkageError e) {
      return failed(e);
    }
  }

  private int misused(ParameterException e) {
    String problem =
        e instanceof UnmatchedArgumentException unmatched
            ? problem(unmatched) + hint(unmatched)
            : String.valueOf(e.getMessage());
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    String help = System.lineSeparator() + "Try '" + command + " --help'.";
    return say(problem + help, e);
  }

  private static String problem(UnmatchedArgumentException e) {
    String argument = e.getUnmatched().get(0);
    if (argument.startsWith("-")) {
      return "there is no option '" + argument + "'";
    }
    return e.getCommandLine().getParent() == null
        ? "there is no command '" + argument + "'"
        : "'" + argument + "' is more than the command takes";
  }

  private static String hint(UnmatchedArgumentException e) {
    String argument = e.getUnmatched().get(0);
    boolean noCommand = e.getCommandLine().getParent() == null;
    if (noCommand && !argument.startsWith("-") && new File(argument).exists()) {
      return "; to check it, say: lessonlint check " + argument;
    }
    CommandSpec spec = e.getCommandLine().getCommandSpec();
    Set<String> known =
        argument.startsWith("-") ? spec.optionsMap().keySet() : spec.subcommands().keySet();
    return Suggestions.didYouMean(Suggestions.nearest(argument, known));
  }

  private int failed(Throwable e) {
    if (e instanceof CheckException || e instanceof ConfigException) {
      return say(String.valueOf(e.getMessage()), e);
    }
    String more = debug() ? "" : "; --debug shows where";
    return say("failed unexpectedly: " + e + more, e);
  }

  private boolean debug() {
    return check.debug() || baseline.debug();
  }

  private int say(String message, Throwable cause) {
    PrintStream err = console.err();
    err.println(Tool.NAME + ": " + message);
    if (debug()) {
      cause.printStackTrace(err);
    }
    err.flush();
    return NOT_DONE;
  }
}
