package io.github.lessonlint.rules;

import io.github.lessonlint.rule.Rule;
import io.github.lessonlint.rules.lessonlint.UndecodableFile;
import io.github.lessonlint.rules.lessonlint.UnparsableFile;
import io.github.lessonlint.rules.links.EmptyTarget;
import io.github.lessonlint.rules.links.EscapesRoot;
import io.github.lessonlint.rules.links.MalformedUrl;
import io.github.lessonlint.rules.links.MissingAnchor;
import io.github.lessonlint.rules.links.MissingFile;
import io.github.lessonlint.rules.links.MissingImage;
import io.github.lessonlint.rules.links.UndefinedReference;
import io.github.lessonlint.rules.links.WrongCase;
import io.github.lessonlint.rules.quiz.AnswerNotAnOption;
import io.github.lessonlint.rules.quiz.DuplicateOption;
import io.github.lessonlint.rules.quiz.EmptyOption;
import io.github.lessonlint.rules.quiz.EmptyQuestion;
import io.github.lessonlint.rules.quiz.MissingAnswer;
import io.github.lessonlint.rules.quiz.MultipleAnswers;
import io.github.lessonlint.rules.quiz.OptionSequence;
import io.github.lessonlint.rules.quiz.TooFewOptions;
import io.github.lessonlint.rules.quiz.UnmatchedAnswer;
import io.github.lessonlint.rules.quiz.Unrecognised;
import io.github.lessonlint.rules.structure.UnclosedFence;
import java.util.List;

/** The catalogue: every rule there is, in the order in which they are listed to people. */
public final class BuiltInRules {

  private BuiltInRules() {}

  /** Returns all rules, with default options. */
  public static List<Rule> all() {
    return List.of(
        new UnclosedFence(),
        new MissingFile(),
        new WrongCase(),
        new MissingAnchor(),
        new MissingImage(),
        new UndefinedReference(),
        new EscapesRoot(),
        new EmptyTarget(),
        new MalformedUrl(),
        new MissingAnswer(),
        new AnswerNotAnOption(),
        new DuplicateOption(),
        new OptionSequence(),
        new TooFewOptions(),
        new MultipleAnswers(),
        new UnmatchedAnswer(),
        new EmptyQuestion(),
        new EmptyOption(),
        new Unrecognised(),
        new UndecodableFile(),
        new UnparsableFile());
  }
}
