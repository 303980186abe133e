package io.github.lessonlint.benchmark;

import io.github.lessonlint.code.BuiltInEngines;
import io.github.lessonlint.code.CodeEngine;
import io.github.lessonlint.code.CodeEngine.Answer;
import io.github.lessonlint.code.Languages;
import io.github.lessonlint.config.Config;
import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.engine.LintRequest;
import io.github.lessonlint.engine.Linter;
import io.github.lessonlint.engine.Progress;
import io.github.lessonlint.model.CodeBlock;
import io.github.lessonlint.model.CodeVerdict.Status;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.parallel.Workers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Prints how often the embedded engines are right. Takes the code blocks of folders of Markdown
 * that a reference accepts: an engine that rejects one of them raises a false alarm. Then changes
 * one token in each, in four ways, and keeps what the reference rejects: an engine should reject
 * that, too, on the same line or the next.
 *
 * <p>Arguments: folders; before them {@code --show}, to see where an engine and its reference
 * differ, {@code --only=LANGUAGE}, and {@code --seeds=COUNT}, to change each block in so many times
 * as many ways.
 */
public final class Accuracy {
  private static final String ROW = "%-11s %-8s %7s %12s %9s %7s %9s %7s %9s%n";

  private final List<Path> folders;
  private final boolean show;
  private final Optional<String> only;
  private final int seeds;
  private final Workers workers = new Workers();

  private Accuracy(List<String> arguments) {
    folders = arguments.stream().filter(a -> !a.startsWith("--")).map(Path::of).toList();
    show = arguments.contains("--show");
    only = option(arguments, "--only=");
    seeds = option(arguments, "--seeds=").map(Integer::parseInt).orElse(1);
  }

  private static Optional<String> option(List<String> arguments, String name) {
    return arguments.stream()
        .filter(a -> a.startsWith(name))
        .map(a -> a.substring(name.length()))
        .findFirst();
  }

  /** Prints a table. */
  public static void main(String[] args) throws IOException {
    new Accuracy(List.of(args)).run();
  }

  /**
   * A text that the reference accepts, or one made of it that it rejects.
   *
   * @param frame the frame in which the reference accepts it, or the text it is made of
   * @param line the line of the fault; 0 if there is none
   */
  private record Sample(String text, String frame, int line) {}

  private void run() throws IOException {
    List<CodeBlock> blocks = new ArrayList<>();
    for (Path folder : folders) {
      LintRequest request = LintRequest.of(folder.toAbsolutePath(), Config.DEFAULT);
      Curriculum curriculum = Linter.read(request, Progress.NONE);
      for (Document document : curriculum.documents()) {
        blocks.addAll(document.codeBlocks());
      }
    }
    System.out.printf(
        ROW,
        "language",
        "against",
        "blocks",
        "false alarms",
        "",
        "faults",
        "found",
        "unsure",
        "line ±1");
    List<Reference> references =
        Stream.concat(Stream.of(new EclipseReference()), ProgramReference.ALL.stream()).toList();
    for (Reference reference : references) {
      if (only.isEmpty() || only.get().equals(reference.language())) {
        measure(reference, blocks);
      }
    }
  }

  private void measure(Reference reference, List<CodeBlock> blocks) throws IOException {
    if (!reference.isThere()) {
      System.out.printf(
          "%-11s skipped: %s is not there%n", reference.language(), reference.title());
      return;
    }
    Set<String> texts = new LinkedHashSet<>();
    for (CodeBlock block : blocks) {
      Languages.of(block.language())
          .filter(l -> l.toLowerCase(Locale.ROOT).equals(reference.language()))
          .ifPresent(l -> texts.add(block.text()));
    }
    List<Sample> good = accepted(List.copyOf(texts), reference);
    List<Answer> onGood = answers(good, reference.language());
    List<Sample> bad = rejected(mutants(good), reference);
    print(reference, good, onGood, bad, answers(bad, reference.language()));
  }

  private List<Sample> mutants(List<Sample> samples) {
    Set<Sample> mutants = new LinkedHashSet<>();
    for (int seed = 1; seed <= seeds; seed++) {
      Mutator mutator = new Mutator(seed);
      for (Sample sample : samples) {
        mutator.mutants(sample.text).forEach(t -> mutants.add(new Sample(t, sample.frame, 0)));
      }
    }
    return List.copyOf(mutants);
  }

  /** Returns the texts that the reference accepts in a frame, with the first such frame. */
  private static List<Sample> accepted(List<String> texts, Reference reference) throws IOException {
    List<Sample> accepted = new ArrayList<>();
    List<String> open = texts;
    for (String frame : reference.frames()) {
      List<Integer> lines = reference.check(open.stream().map(t -> framed(frame, t)).toList());
      List<String> left = new ArrayList<>();
      for (int i = 0; i < open.size(); i++) {
        if (lines.get(i) == 0) {
          accepted.add(new Sample(open.get(i), frame, 0));
        } else {
          left.add(open.get(i));
        }
      }
      open = left;
    }
    return accepted;
  }

  /** Returns the samples that the reference accepts in no frame, with the line of the fault. */
  private static List<Sample> rejected(List<Sample> samples, Reference reference)
      throws IOException {
    List<Sample> open = samples;
    for (String frame : reference.frames()) {
      List<Integer> lines = reference.check(open.stream().map(s -> framed(frame, s.text)).toList());
      List<Sample> left = new ArrayList<>();
      for (int i = 0; i < open.size(); i++) {
        Sample sample = open.get(i);
        if (lines.get(i) != 0) {
          int last = 1 + (int) sample.text.stripTrailing().chars().filter(c -> c == '\n').count();
          int line = sample.frame.equals(frame) ? Math.min(lines.get(i), last) : sample.line;
          left.add(new Sample(sample.text, sample.frame, line));
        }
      }
      open = left;
    }
    return open;
  }

  private static String framed(String frame, String text) {
    int bar = frame.indexOf('|');
    return frame.equals("|")
        ? text
        : frame.substring(0, bar) + text + "\n" + frame.substring(bar + 1);
  }

  private List<Answer> answers(List<Sample> samples, String language) {
    CodeEngine engine =
        BuiltInEngines.all().stream()
            .filter(e -> e.languages().contains(language))
            .findFirst()
            .orElseThrow();
    return workers.map(
        samples,
        sample -> engine.check(language, List.of(sample.text)).get(0),
        (sample, failure) -> Answer.failed(failure.reason()));
  }

  private void print(
      Reference reference,
      List<Sample> good,
      List<Answer> onGood,
      List<Sample> bad,
      List<Answer> onBad) {
    int alarms = 0;
    for (int i = 0; i < good.size(); i++) {
      if (onGood.get(i).status() == Status.REJECTED) {
        alarms++;
        show("false alarm", good.get(i), onGood.get(i));
      }
    }
    int found = 0;
    int unsure = 0;
    int placed = 0;
    int right = 0;
    for (int i = 0; i < bad.size(); i++) {
      Sample sample = bad.get(i);
      Answer answer = onBad.get(i);
      if (answer.status() == Status.REJECTED) {
        found++;
        if (sample.line > 0) {
          placed++;
          boolean near = Math.abs(line(sample, answer) - sample.line) <= 1;
          right += near ? 1 : 0;
          if (!near) {
            show("line", sample, answer);
          }
        }
      } else {
        unsure += answer.status() == Status.ACCEPTED ? 0 : 1;
        show("missed", sample, answer);
      }
    }
    System.out.printf(
        ROW,
        reference.language(),
        reference.title(),
        good.size(),
        alarms,
        percent(alarms, good.size()),
        bad.size(),
        percent(found, bad.size()),
        unsure,
        percent(right, placed));
  }

  private static int line(Sample sample, Answer answer) {
    int start = Math.min(answer.faults().get(0).start(), sample.text.length());
    return 1 + (int) sample.text.substring(0, start).chars().filter(c -> c == '\n').count();
  }

  private void show(String what, Sample sample, Answer answer) {
    if (show) {
      String ours =
          answer.faults().isEmpty()
              ? answer.status() + answer.reason().map(r -> ": " + r).orElse("")
              : "line " + line(sample, answer) + ": " + answer.faults().get(0).message();
      System.out.printf(
          "--- %s; reference: line %d; engine: %s%n%s%n", what, sample.line, ours, sample.text);
    }
  }

  private static String percent(int part, int whole) {
    return whole == 0 ? "-" : String.format(Locale.ROOT, "%.2f %%", 100.0 * part / whole);
  }
}
