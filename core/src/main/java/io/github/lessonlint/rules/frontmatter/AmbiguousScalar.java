package io.github.lessonlint.rules.frontmatter;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.FrontMatter;
import io.github.lessonlint.model.FrontMatter.Format;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.rule.LessonRule;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds values that YAML tools read in different ways. */
public final class AmbiguousScalar implements LessonRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "frontmatter/ambiguous-scalar",
          Severity.WARNING,
          "A value that YAML tools read in different ways");

  private static final Pattern TRUE = Pattern.compile("[Yy]es|YES|[Oo]n|ON");
  private static final Pattern FALSE = Pattern.compile("[Nn]o|NO|[Oo]ff|OFF");
  private static final Pattern OCTAL = Pattern.compile("0[0-7]{1,15}");
  private static final Pattern SEXAGESIMAL = Pattern.compile("[1-9][0-9]*+(?::[0-5]?[0-9])++");
  private static final Pattern TRAILING_ZERO = Pattern.compile("[0-9]++\\.[0-9]*[1-9]0+");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /** Names under which a date is expected. */
  private static final Pattern DATE_KEY =
      Pattern.compile(
          "date|day|time|created|updated|modified|lastmod|published|reviewed|expires|since|until"
              + "|_at$|_on$",
          Pattern.CASE_INSENSITIVE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Lesson lesson, Curriculum curriculum, Reporter reporter) {
    Document document = lesson.document();
    Optional<FrontMatter> frontMatter =
        document
            .frontMatter()
            .filter(f -> f.format() == Format.YAML && f.closed() && f.problems().isEmpty());
    if (frontMatter.isEmpty() || frontMatter.get().root().isEmpty()) {
      return;
    }
    Set<String> described = curriculum.schema(lesson).properties();
    Set<Value> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Value.Entry entry : frontMatter.get().root().get().entries()) {
      String key = entry.key().text();
      check(document, key, entry.value(), described.contains(key), seen, reporter);
    }
  }

  private static void check(
      Document document,
      String key,
      Value value,
      boolean fixable,
      Set<Value> seen,
      Reporter reporter) {
    if (!seen.add(value)) {
      return;
    }
    if (value instanceof Value.Mapping mapping) {
      mapping
          .entries()
          .forEach(e -> check(document, e.key().text(), e.value(), false, seen, reporter));
    } else if (value instanceof Value.Sequence sequence) {
      sequence.items().forEach(i -> check(document, key, i, fixable, seen, reporter));
    } else if (value instanceof Value.Scalar scalar && scalar.plain()) {
      reading(key, scalar)
          .ifPresent(
              reading ->
                  reporter.report(document, scalar.span(), message(scalar, reading, fixable)));
    }
  }

  private static Message message(Value.Scalar scalar, String reading, boolean fixable) {
    boolean number = scalar.type() == Value.Type.INTEGER;
    String clear =
        number ? scalar.text().replaceFirst("0+(?=[0-9])", "") : "\"" + scalar.text() + "\"";
    Message message =
        Message.of(
            "some YAML tools read "
                + scalar.text()
                + " as "
                + reading
                + "; write "
                + (number ? clear + ", or put it in quotes" : "it in quotes if it is text"));
    return fixable ? message.fix("Write " + clear, scalar.span(), clear) : message;
  }

  /** What else than its text a scalar may be taken for. */
  private static Optional<String> reading(String key, Value.Scalar scalar) {
    String text = scalar.text();
    if (TRUE.matcher(text).matches()) {
      return Optional.of("true");
    } else if (FALSE.matcher(text).matches()) {
      return Optional.of("false");
    } else if (OCTAL.matcher(text).matches()) {
      return Optional.of("an octal number, " + Long.parseLong(text, 8));
    } else if (SEXAGESIMAL.matcher(text).matches()) {
      return Optional.of("a number to the base of 60");
    } else if (TRAILING_ZERO.matcher(text).matches()) {
      return Optional.of("the number " + text.replaceFirst("0+$", ""));
    } else if (DATE.matcher(text).matches()) {
      return date(key, text);
    }
    return Optional.empty();
  }

  /** A date under a key for dates is meant as one. */
  private static Optional<String> date(String key, String text) {
    try {
      LocalDate.parse(text);
      return DATE_KEY.matcher(key).find() ? Optional.empty() : Optional.of("a point in time");
    } catch (DateTimeException e) {
      return Optional.of("another date, since there is no such day");
    }
  }
}
