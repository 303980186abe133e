package io.github.lessonlint.rules.frontmatter;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.FrontMatter;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.rule.DocumentRule;
import io.github.lessonlint.rule.Fix;
import io.github.lessonlint.rule.Message;
import io.github.lessonlint.rule.Reporter;
import io.github.lessonlint.rule.RuleInfo;
import io.github.lessonlint.rule.Severity;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds keys that are given twice. */
public final class DuplicateKey implements DocumentRule {
  private static final RuleInfo INFO =
      new RuleInfo("frontmatter/duplicate-key", Severity.ERROR, "The same key is given twice");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Curriculum curriculum, Reporter reporter) {
    Optional<FrontMatter> frontMatter =
        MeantFrontMatter.of(document, curriculum).filter(f -> f.problems().isEmpty());
    Set<Value> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    frontMatter.flatMap(FrontMatter::root).ifPresent(root -> check(document, root, seen, reporter));
  }

  private static void check(Document document, Value value, Set<Value> seen, Reporter reporter) {
    if (!seen.add(value)) {
      return;
    }
    if (value instanceof Value.Sequence sequence) {
      sequence.items().forEach(item -> check(document, item, seen, reporter));
    } else if (value instanceof Value.Mapping mapping) {
      Map<String, Value.Entry> first = new HashMap<>();
      for (Value.Entry entry : mapping.entries()) {
        Value.Entry earlier = first.putIfAbsent(entry.key().text(), entry);
        if (earlier != null) {
          reporter.report(document, entry.key().span(), message(document, earlier, entry));
        }
        check(document, entry.value(), seen, reporter);
      }
    }
  }

  private static Message message(Document document, Value.Entry first, Value.Entry second) {
    SourceFile source = document.source();
    int line = source.position(first.key().span().start()).line();
    Message message =
        Message.of(
            "the key '"
                + second.key().text()
                + "' is already on line "
                + line
                + ", and only one of the two can count; remove one");
    boolean equal = source.text(first.value().span()).equals(source.text(second.value().span()));
    return equal ? removal(source, second).map(message::fix).orElse(message) : message;
  }

  /** Deletes the lines of an entry; none if it shares them with others. */
  private static Optional<Fix> removal(SourceFile source, Value.Entry entry) {
    Span whole = entry.key().span().union(entry.value().span());
    int firstLine = source.lines().line(whole.start());
    int lastLine = source.lines().line(whole.end());
    Span before = new Span(source.lines().start(firstLine), whole.start());
    Span after = new Span(whole.end(), source.lineSpan(lastLine).end());
    if (!source.text(before).isBlank() || !source.text(after).isBlank()) {
      return Optional.empty();
    }
    Span lines = new Span(before.start(), source.lines().start(lastLine + 1));
    return Optional.of(Fix.replace("Remove the second '" + entry.key().text() + "'", lines, ""));
  }
}
