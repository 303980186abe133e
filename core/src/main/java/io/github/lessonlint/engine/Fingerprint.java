package io.github.lessonlint.engine;

import io.github.lessonlint.rule.Diagnostic;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * What tells a finding from others in its file, and stays the same when lines move or something
 * else is edited.
 *
 * @param rule the id of the rule
 * @param message what is wrong, without the advice, which depends on other files, and without
 *     numbers, which count lines and other things that come and go
 * @param text the first line that it is about, without what is nothing but layout
 */
record Fingerprint(String rule, String message, String text) implements Comparable<Fingerprint> {
  /** What is further right in a line hardly tells it from others. */
  private static final int LONGEST = 120;

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern NUMBER = Pattern.compile("(?<= )[0-9]+(?:\\.[0-9]+)?(?=[ ,:%)]|$)");

  private static final Comparator<Fingerprint> ORDER =
      Comparator.comparing(Fingerprint::rule)
          .thenComparing(Fingerprint::text)
          .thenComparing(Fingerprint::message);

  /** Returns the fingerprint of a finding. */
  static Fingerprint of(Diagnostic finding) {
    String message = finding.message().text();
    int advice = message.indexOf(';');
    String fault = advice < 0 ? message : message.substring(0, advice);
    return new Fingerprint(
        finding.rule(),
        cut(NUMBER.matcher(fault).replaceAll("N")),
        cut(finding.source().line(finding.start().line())));
  }

  private static String cut(String text) {
    String plain = BLANKS.matcher(text).replaceAll(" ").strip();
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
  }

  @Override
  public int compareTo(Fingerprint other) {
    return ORDER.compare(this, other);
  }
}
