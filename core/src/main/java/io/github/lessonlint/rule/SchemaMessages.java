package io.github.lessonlint.rule;

import io.github.lessonlint.schema.Violation;
import io.github.lessonlint.source.SourceFile;
import java.util.Optional;

/** Makes messages of schema violations, with a did-you-mean and a fix where there is one. */
public final class SchemaMessages {

  private SchemaMessages() {}

  /** Returns the message of a violation in a file. */
  public static Message of(Violation violation, SourceFile source) {
    Optional<String> meant = Suggestions.nearest(violation.word(), violation.candidates());
    return meant.isPresent() ? misspelt(violation, meant.get(), source) : plain(violation);
  }

  private static Message plain(Violation violation) {
    String advice = violation.advice().map(a -> "; " + a).orElse("");
    Message message = Message.of(violation.message() + advice);
    return violation
        .replacement()
        .map(text -> Fix.replace("Write " + text, violation.span(), text))
        .map(fix -> message.fix(keepsMeaning(violation) ? fix : fix.unsafe()))
        .orElse(message);
  }

  /** A value of the wrong type only gets or loses its quotes; other words mean something else. */
  private static boolean keepsMeaning(Violation violation) {
    return violation.keyword().equals("type");
  }

  private static Message misspelt(Violation violation, String meant, SourceFile source) {
    Message message = Message.of(violation.message() + Suggestions.didYouMean(Optional.of(meant)));
    String written = source.text(violation.span());
    boolean quoted = written.startsWith("\"") || written.startsWith("'");
    String quote = quoted ? written.substring(0, 1) : "";
    return violation
        .advice()
        .map(message::help)
        .orElse(message)
        .suggest(
            "Replace '" + violation.word() + "' with '" + meant + "'",
            violation.span(),
            quote + meant + quote);
  }
}
