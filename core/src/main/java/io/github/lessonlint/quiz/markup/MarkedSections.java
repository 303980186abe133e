package io.github.lessonlint.quiz.markup;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.quiz.Page;
import io.github.lessonlint.quiz.QuizDialect;
import io.github.lessonlint.quiz.text.MarkupLine;
import io.github.lessonlint.quiz.text.QuestionDraft;
import io.github.lessonlint.quiz.text.Scan;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Sections whose headings are words between dashes, as freeCodeCamp writes them: {@code ##
 * --text--} asks, {@code ## --answers--} holds the options with rules between them, and {@code ##
 * --video-solution--} the number of the right one. In its longer quizzes {@code ####
 * --distractors--} holds the wrong options and {@code #### --answer--} the right one.
 */
public final class MarkedSections implements QuizDialect {
  private static final String DASHES = "--";
  private static final String RULE = "---";
  private static final int MOST_DIGITS = 3;

  /**
   * A section, up to the next heading of its level.
   *
   * @param heading its heading
   * @param level how many signs its heading begins with
   * @param name the word between the dashes
   * @param lines what stands below the heading, with the headings of deeper levels
   */
  private record Section(MarkupLine heading, int level, String name, List<MarkupLine> lines) {}

  @Override
  public String name() {
    return "marked-sections";
  }

  @Override
  public Quiz read(Page page) {
    if (!page.markup().contains("# --text--")) {
      return Quiz.NONE;
    }
    List<Quiz.Question> questions = new ArrayList<>();
    List<Section> own = new ArrayList<>();
    for (Section section : sections(MarkupLine.of(page))) {
      if (section.name().equals("text")) {
        question(page, own).ifPresent(questions::add);
        own.clear();
      }
      own.add(section);
    }
    question(page, own).ifPresent(questions::add);
    return Quiz.of(questions);
  }

  private static List<Section> sections(List<MarkupLine> lines) {
    List<Section> sections = new ArrayList<>();
    List<Section> open = new ArrayList<>();
    for (MarkupLine line : lines) {
      Optional<Section> found = heading(line);
      found.ifPresent(next -> open.removeIf(s -> s.level() >= next.level()));
      open.forEach(s -> s.lines().add(line));
      found.ifPresent(open::add);
      found.ifPresent(sections::add);
    }
    return sections;
  }

  private static Optional<Section> heading(MarkupLine line) {
    String live = line.live().strip();
    int level = 0;
    while (level < live.length() && live.charAt(level) == '#') {
      level++;
    }
    String word = live.substring(level).strip();
    boolean dashed =
        word.length() > 2 * DASHES.length() && word.startsWith(DASHES) && word.endsWith(DASHES);
    return level > 0 && dashed
        ? Optional.of(
            new Section(
                line,
                level,
                word.substring(DASHES.length(), word.length() - DASHES.length()),
                new ArrayList<>()))
        : Optional.empty();
  }

  /** Returns the question that a section asks, with the sections up to the next that asks. */
  private Optional<Quiz.Question> question(Page page, List<Section> sections) {
    if (sections.isEmpty() || !sections.get(0).name().equals("text")) {
      return Optional.empty();
    }
    Section asks = sections.get(0);
    Quiz.Text stem = text(page, asks.heading(), asks.lines());
    QuestionDraft draft = new QuestionDraft(name(), asks.heading().span(), stem);
    for (Section section : sections) {
      switch (section.name()) {
        case "answers", "distractors" -> options(page, section).forEach(draft::option);
        case "answer" ->
            options(page, section).forEach(o -> draft.option(o).right(o.text().span()));
        case "video-solution" -> number(draft, text(page, section.heading(), section.lines()));
        default -> {}
      }
    }
    return Optional.of(draft).filter(d -> !d.options().isEmpty()).map(QuestionDraft::build);
  }

  /** A number counts the options from one; what is none is not understood. */
  private static void number(QuestionDraft draft, Quiz.Text text) {
    String digits = text.text();
    if (digits.isEmpty()) {
      return;
    }
    if (digits.length() > MOST_DIGITS || Scan.digits(digits, 0) < digits.length()) {
      draft.uncertain().withoutKey(Quiz.Keyed.UNREADABLE);
      return;
    }
    int option = Integer.parseInt(digits) - 1;
    boolean known = option >= 0 && option < draft.options().size();
    OptionalInt index = known ? OptionalInt.of(option) : OptionalInt.empty();
    draft.key(new Quiz.Key(text.span(), digits, index));
  }

  /**
   * The options between rules, each without what is said about it under a heading of its own. A
   * rule above the first one divides nothing.
   */
  private static List<Quiz.Option> options(Page page, Section section) {
    List<Quiz.Option> options = new ArrayList<>();
    MarkupLine opens = section.heading();
    List<MarkupLine> option = new ArrayList<>();
    boolean remark = false;
    for (MarkupLine line : section.lines()) {
      if (line.live().strip().equals(RULE)) {
        boolean above = options.isEmpty() && option.stream().allMatch(MarkupLine::isEmpty);
        if (!above) {
          options.add(option(page, opens, option));
        }
        option.clear();
        opens = line;
        remark = false;
      } else {
        remark |= heading(line).isPresent();
        if (!remark) {
          option.add(line);
        }
      }
    }
    options.add(option(page, opens, option));
    return options;
  }

  private static Quiz.Option option(Page page, MarkupLine opens, List<MarkupLine> lines) {
    Quiz.Text text = text(page, opens, lines);
    return new Quiz.Option(text.span(), "", opens.span(), text, text.text().contains("```"));
  }

  /** What lines say, code included; where they say nothing, that is noted at the line above. */
  private static Quiz.Text text(Page page, MarkupLine above, List<MarkupLine> lines) {
    List<Quiz.Text> said =
        lines.stream().map(l -> written(page, l)).filter(t -> !t.text().isBlank()).toList();
    String text = String.join("\n", said.stream().map(Quiz.Text::text).toList()).strip();
    Span span = said.stream().map(Quiz.Text::span).reduce(Span::union).orElse(above.span());
    return new Quiz.Text(span, text);
  }

  private static Quiz.Text written(Page page, MarkupLine line) {
    int end = line.start() + line.text().length();
    String text = page.file().text().substring(line.start(), end).stripTrailing();
    return new Quiz.Text(new Span(line.start(), line.start() + text.length()), text);
  }
}
