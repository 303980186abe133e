package io.github.lessonlint.code.html;

import io.github.lessonlint.code.ParseFault;
import io.github.lessonlint.code.SnippetEngine;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads HTML, files and fragments, those of template engines and frameworks included: tags without
 * their end, quotes that nothing closes, attributes that are there twice, and end tags that do not
 * fit what is open are faults.
 */
public final class HtmlEngine implements SnippetEngine {
  /** Lines of a comparison: one that goes and one that comes. */
  private static final Pattern COMPARISON = Pattern.compile("(?m)^[+-]\\s*<");

  /** Mark-up that is left out, and with it what would close or open the rest. */
  private static final Pattern OMISSION = Pattern.compile("(?<![\\w\"'])(?:\\.{3}|…)(?![\\w\"'])");

  @Override
  public Set<String> languages() {
    return Set.of("html");
  }

  @Override
  public String parser() {
    return "Lessonlint";
  }

  @Override
  public Answer check(String language, String snippet) {
    try {
      new Nesting().follow(new TagScanner(Masking.mask(snippet)).scan());
      return Answer.OK;
    } catch (ParseFault e) {
      if (Masking.hasChoice(snippet) || COMPARISON.matcher(snippet).find()) {
        return Answer.unsupported("what it puts together is known only when the page is made");
      }
      return OMISSION.matcher(snippet).find()
          ? Answer.unsupported("code is left out here")
          : e.answer();
    }
  }
}
