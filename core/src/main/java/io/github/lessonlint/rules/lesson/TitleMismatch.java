package io.github.lessonlint.rules.lesson;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.curriculum.Settings;
import io.github.lessonlint.model.Heading;
import io.github.lessonlint.rule.Configurable;
import io.github.lessonlint.rule.CurriculumRule;
import io.github.lessonlint.rule.Habits;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds lessons whose title, heading and file name are plainly the titles of different lessons.
 *
 * @param options how files must be called
 */
public record TitleMismatch(Options options)
    implements CurriculumRule, Configurable<TitleMismatch.Options> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "lesson/title-mismatch",
          Severity.WARNING,
          "Title, first heading and file name are different titles");

  /**
   * The options.
   *
   * @param fileName the form of file names, without extension, such as {@code {number}. {title}};
   *     empty: any that is not plainly another title
   */
  public record Options(String fileName) {
    public Options {
      if (!fileName.isEmpty()) {
        new FileForm(fileName);
      }
    }
  }

  /** Creates the rule with default options. */
  public TitleMismatch() {
    this(new Options(""));
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public TitleMismatch with(Options changed) {
    return new TitleMismatch(changed);
  }

  @Override
  public void check(Curriculum curriculum, Reporter reporter) {
    Set<String> known = new HashSet<>();
    curriculum
        .lessons()
        .forEach(l -> l.title().ifPresent(title -> known.add(TitleText.of(title).joined())));
    List<Titles> all = curriculum.lessons().stream().map(l -> Titles.of(l, curriculum)).toList();
    List<Titles> headings = all.stream().filter(t -> t.headingDiffers(known)).toList();
    List<Titles> files = all.stream().filter(t -> t.fileDiffers(known)).toList();
    boolean filesCount = Habits.slips(files, all.size()).equals(files);
    for (Titles titles : Habits.slips(headings, all.size())) {
      reportHeading(titles, filesCount && titles.titleIsOdd(known), reporter);
    }
    if (!options.fileName.isEmpty()) {
      all.forEach(titles -> checkForm(titles, curriculum.settings(), reporter));
      return;
    }
    for (Titles titles : Habits.slips(files, all.size())) {
      if (!headings.contains(titles)) {
        reportFile(titles, reporter);
      }
    }
  }

  private void checkForm(Titles titles, Settings settings, Reporter reporter) {
    Lesson lesson = titles.lesson;
    String name = FileName.of(lesson, settings).name();
    if (lesson.title().isEmpty() || name.isEmpty()) {
      return;
    }
    String title = lesson.title().get();
    OptionalInt ofFile = Numbers.ofFile(lesson, settings);
    OptionalInt number = ofFile.isPresent() ? ofFile : lesson.number();
    FileForm form = new FileForm(options.fileName);
    if (!form.fits(name, number, title)) {
      reporter.report(
          lesson.document(),
          lesson.spanOf("title"),
          "the file is called '"
              + name
              + "', and with this title it must be '"
              + form.name(number, title)
              + "'; rename it, or correct the title");
    }
  }

  private static void reportHeading(Titles titles, boolean titleIsOdd, Reporter reporter) {
    Lesson lesson = titles.lesson;
    Heading heading = titles.heading.orElseThrow();
    String title = titles.title.orElseThrow();
    if (titleIsOdd) {
      reporter.report(
          lesson.document(),
          lesson.spanOf("title"),
          "the title '"
              + title
              + "' is not that of the heading and of the file name, which is '"
              + heading.text()
              + "'; use one title");
    } else {
      reporter.report(
          lesson.document(),
          heading.span(),
          "the heading '"
              + heading.text()
              + "' is another title than '"
              + title
              + "' in the front matter; use one title");
    }
  }

  private static void reportFile(Titles titles, Reporter reporter) {
    Lesson lesson = titles.lesson;
    reporter.report(
        lesson.document(),
        titles.title.isPresent()
            ? lesson.spanOf("title")
            : titles.heading.map(Heading::span).orElseGet(lesson::head),
        "the file is called '"
            + titles.file
            + "', which is another title than '"
            + titles.shown()
            + "'; rename the file, or correct the title");
  }

  /**
   * The titles of a lesson.
   *
   * @param title that of the front matter
   * @param heading the only heading of the first level, if it is the first heading
   * @param file that of the file name; may be empty
   * @param isFileTitled whether the file name has a number and several words, and so is a title
   */
  private record Titles(
      Lesson lesson,
      Optional<String> title,
      Optional<Heading> heading,
      String file,
      boolean isFileTitled) {

    static Titles of(Lesson lesson, Curriculum curriculum) {
      List<Heading> headings =
          lesson.document().headings().stream().filter(h -> !h.nested()).toList();
      boolean hasTitle =
          headings.stream().filter(h -> h.level() == 1).count() == 1
              && headings.get(0).level() == 1;
      FileName file = FileName.of(lesson, curriculum.settings());
      return new Titles(
          lesson,
          lesson.title(),
          hasTitle ? Optional.of(headings.get(0)) : Optional.empty(),
          file.title(),
          !file.title().equals(file.name()) && TitleText.of(file.title()).telling().size() > 1);
    }

    /** The title that a reader sees. */
    String shown() {
      return title.or(() -> heading.map(Heading::text)).orElse("");
    }

    boolean headingDiffers(Set<String> known) {
      return title.isPresent()
          && heading.isPresent()
          && differ(title.get(), heading.get().text(), known);
    }

    /** Whether the file name fits neither title. Names such as {@code 02-setup.md} are none. */
    boolean fileDiffers(Set<String> known) {
      return isFileTitled
          && differ(shown(), file, known)
          && heading.map(h -> differ(h.text(), file, known)).orElse(true);
    }

    /** Whether the heading and the file name agree with each other. */
    boolean titleIsOdd(Set<String> known) {
      return differ(title.orElse(""), file, known)
          && heading.filter(h -> TitleText.of(h.text()).covers(TitleText.of(file))).isPresent();
    }

    /**
     * Whether two texts are plainly the titles of different lessons.
     *
     * @param known the titles of all lessons: what is another lesson's is that, however similar
     */
    private static boolean differ(String a, String b, Set<String> known) {
      if (TitleText.isTemplate(a) || TitleText.isTemplate(b)) {
        return false;
      }
      TitleText first = TitleText.of(a);
      TitleText second = TitleText.of(b);
      if (!first.isComparable(second) || first.isVague() || second.isVague()) {
        return false;
      }
      boolean ofTwoLessons = known.contains(first.joined()) && known.contains(second.joined());
      return ofTwoLessons ? !first.covers(second) : !first.resembles(second);
    }
  }
}
