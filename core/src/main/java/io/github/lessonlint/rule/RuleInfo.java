package io.github.lessonlint.rule;

import java.util.regex.Pattern;

/**
 * What a rule is called and how severe its findings are unless configured otherwise.
 *
 * @param id {@code family/name}; a contract, never changed
 * @param severity the default severity
 * @param summary what it finds, in one line without a full stop
 */
public record RuleInfo(String id, Severity severity, String summary) {
  private static final Pattern ID = Pattern.compile("[a-z]+/[a-z0-9]+(-[a-z0-9]+)*");

  public RuleInfo {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("not a rule id: " + id);
    }
  }

  /** Returns the part of the id before the slash. */
  public String family() {
    return family(id);
  }

  /** Returns the part of a rule's id before the slash. */
  public static String family(String id) {
    return id.substring(0, id.indexOf('/'));
  }
}
