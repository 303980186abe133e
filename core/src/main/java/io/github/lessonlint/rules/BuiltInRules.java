package io.github.lessonlint.rules;

import io.github.lessonlint.rule.Rule;
import io.github.lessonlint.rules.code.SyntaxError;
import io.github.lessonlint.rules.code.UnexpectedSuccess;
import io.github.lessonlint.rules.code.UnknownLanguage;
import io.github.lessonlint.rules.frontmatter.AmbiguousScalar;
import io.github.lessonlint.rules.frontmatter.DuplicateKey;
import io.github.lessonlint.rules.frontmatter.InvalidYaml;
import io.github.lessonlint.rules.frontmatter.Missing;
import io.github.lessonlint.rules.frontmatter.Schema;
import io.github.lessonlint.rules.frontmatter.Unclosed;
import io.github.lessonlint.rules.lesson.DuplicateCanonicalId;
import io.github.lessonlint.rules.lesson.DuplicateSlug;
import io.github.lessonlint.rules.lesson.MissingAsset;
import io.github.lessonlint.rules.lessonlint.EngineFailed;
import io.github.lessonlint.rules.lessonlint.UndecodableFile;
import io.github.lessonlint.rules.lessonlint.UnparsableFile;
import io.github.lessonlint.rules.links.AbsolutePath;
import io.github.lessonlint.rules.links.EmptyTarget;
import io.github.lessonlint.rules.links.EscapesRoot;
import io.github.lessonlint.rules.links.MalformedUrl;
import io.github.lessonlint.rules.links.MissingAnchor;
import io.github.lessonlint.rules.links.MissingFile;
import io.github.lessonlint.rules.links.MissingImage;
import io.github.lessonlint.rules.links.UndefinedReference;
import io.github.lessonlint.rules.links.WrongCase;
import io.github.lessonlint.rules.prerequisites.Ambiguous;
import io.github.lessonlint.rules.prerequisites.Cycle;
import io.github.lessonlint.rules.prerequisites.Duplicate;
import io.github.lessonlint.rules.prerequisites.LevelInversion;
import io.github.lessonlint.rules.prerequisites.OrderInversion;
import io.github.lessonlint.rules.prerequisites.Redundant;
import io.github.lessonlint.rules.prerequisites.Self;
import io.github.lessonlint.rules.prerequisites.Unknown;
import io.github.lessonlint.rules.prerequisites.Unreachable;
import io.github.lessonlint.rules.quiz.AnswerNotAnOption;
import io.github.lessonlint.rules.quiz.DuplicateOption;
import io.github.lessonlint.rules.quiz.DuplicateQuestion;
import io.github.lessonlint.rules.quiz.EmptyOption;
import io.github.lessonlint.rules.quiz.EmptyQuestion;
import io.github.lessonlint.rules.quiz.MissingAnswer;
import io.github.lessonlint.rules.quiz.MissingExplanation;
import io.github.lessonlint.rules.quiz.MultipleAnswers;
import io.github.lessonlint.rules.quiz.NoWrongOption;
import io.github.lessonlint.rules.quiz.OptionSequence;
import io.github.lessonlint.rules.quiz.QuestionCount;
import io.github.lessonlint.rules.quiz.ShuffleUnsafeOption;
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
        new Missing(),
        new Unclosed(),
        new InvalidYaml(),
        new DuplicateKey(),
        new Schema(),
        new AmbiguousScalar(),
        new DuplicateSlug(),
        new DuplicateCanonicalId(),
        new MissingAsset(),
        new Unknown(),
        new Self(),
        new Cycle(),
        new Ambiguous(),
        new Duplicate(),
        new LevelInversion(),
        new OrderInversion(),
        new Redundant(),
        new Unreachable(),
        new UnclosedFence(),
        new MissingFile(),
        new WrongCase(),
        new MissingAnchor(),
        new MissingImage(),
        new UndefinedReference(),
        new EscapesRoot(),
        new AbsolutePath(),
        new EmptyTarget(),
        new MalformedUrl(),
        new MissingAnswer(),
        new AnswerNotAnOption(),
        new DuplicateOption(),
        new OptionSequence(),
        new TooFewOptions(),
        new MultipleAnswers(),
        new NoWrongOption(),
        new UnmatchedAnswer(),
        new DuplicateQuestion(),
        new EmptyQuestion(),
        new EmptyOption(),
        new MissingExplanation(),
        new ShuffleUnsafeOption(),
        new QuestionCount(),
        new Unrecognised(),
        new SyntaxError(),
        new UnexpectedSuccess(),
        new UnknownLanguage(),
        new UndecodableFile(),
        new UnparsableFile(),
        new EngineFailed());
  }
}
