package io.github.lessonlint.rules.frontmatter;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.FrontMatter;
import io.github.lessonlint.model.FrontMatter.Format;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.rule.Fix;
import io.github.lessonlint.rule.LessonRule;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.schema.JsonSchema;
import io.github.lessonlint.source.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
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
    new Search(lesson, curriculum, reporter).keys(frontMatter.get().root().get());
  }

  /** Goes through the front matter of a lesson. */
  private static final class Search {
    private final Lesson lesson;
    private final JsonSchema schema;
    private final Reporter reporter;
    private final Set<Value> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Span> faults = new HashSet<>();
    private boolean validated;

    Search(Lesson lesson, Curriculum curriculum, Reporter reporter) {
      this.lesson = lesson;
      this.schema = curriculum.schema(lesson);
      this.reporter = reporter;
    }

    void keys(Value.Mapping root) {
      Set<String> described = schema.properties();
      for (Value.Entry entry : root.entries()) {
        String key = entry.key().text();
        values(key, entry.value(), described.contains(key) ? Optional.of(root) : Optional.empty());
      }
    }

    /**
     * Looks at a value and what is in it.
     *
     * @param root the front matter, if the schema says what the value should be
     */
    private void values(String key, Value value, Optional<Value.Mapping> root) {
      if (!seen.add(value)) {
        return;
      }
      if (value instanceof Value.Mapping mapping) {
        mapping.entries().forEach(e -> values(e.key().text(), e.value(), Optional.empty()));
      } else if (value instanceof Value.Sequence sequence) {
        sequence.items().forEach(item -> values(key, item, root));
      } else if (value instanceof Value.Scalar scalar && scalar.plain()) {
        reading(key, scalar).ifPresent(reading -> report(scalar, reading, root));
      }
    }

    private void report(Value.Scalar scalar, String reading, Optional<Value.Mapping> root) {
      String clear = clear(scalar);
      Message message = message(scalar, reading, clear);
      reporter.report(
          lesson.document(),
          scalar.span(),
          root.map(r -> Fix.replace("Write " + clear, scalar.span(), clear))
              .map(fix -> isWanted(scalar, root.get()) ? fix : fix.unsafe())
              .map(message::fix)
              .orElse(message));
    }

    /** Whether the schema takes the value for what it stays when it is written clearly. */
    private boolean isWanted(Value.Scalar scalar, Value.Mapping root) {
      if (!validated) {
        schema.validate(root, lesson.head()).forEach(v -> faults.add(v.span()));
        validated = true;
      }
      boolean stays = scalar.type() == Value.Type.STRING || scalar.type() == Value.Type.INTEGER;
      return stays && !faults.contains(scalar.span());
    }
  }

  private static String clear(Value.Scalar scalar) {
    return scalar.type() == Value.Type.INTEGER
        ? scalar.text().replaceFirst("0+(?=[0-9])", "")
        : "\"" + scalar.text() + "\"";
  }

  private static Message message(Value.Scalar scalar, String reading, String clear) {
    boolean number = scalar.type() == Value.Type.INTEGER;
    return Message.of(
        "some YAML tools read "
            + scalar.text()
            + " as "
            + reading
            + "; write "
            + (number ? clear + ", or put it in quotes" : "it in quotes if it is text"));
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
