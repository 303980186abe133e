package io.github.lessonlint.rules.links;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.LinkTarget;
import io.github.lessonlint.curriculum.Resolution;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.rule.Fix;
import io.github.lessonlint.rule.Message;

/** Another text for a target, as a fix. */
final class TargetEdit {

  private TargetEdit() {}

  /**
   * Adds to a message the fix that writes a target as it was certainly meant. What then still leads
   * nowhere has a second fault, and is for a person to look at.
   */
  static Message certain(
      Message message,
      Document document,
      Curriculum curriculum,
      LinkTarget target,
      String replacement) {
    Fix fix = fix(target, replacement);
    Resolution then = curriculum.links().resolution(document, target, replacement);
    boolean leads = then instanceof Resolution.Found || then instanceof Resolution.External;
    return message.fix(leads ? fix : fix.unsafe());
  }

  /** Adds to a message the fix that writes a target as it was probably meant. */
  static Message guess(Message message, LinkTarget target, String replacement) {
    return message.fix(fix(target, replacement).unsafe());
  }

  private static Fix fix(LinkTarget target, String replacement) {
    return Fix.replace("Replace the target with '" + replacement + "'", target.span(), replacement);
  }
}
