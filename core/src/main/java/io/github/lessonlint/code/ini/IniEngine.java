package io.github.lessonlint.code.ini;

import io.github.lessonlint.code.SnippetEngine;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads INI files, of which there is no standard: each program takes other comments, separators and
 * continued lines. They agree on the header of a section, so that one without its {@code ]} is the
 * only fault.
 */
public final class IniEngine implements SnippetEngine {
  /** A name after {@code [}, and no {@code ]} but perhaps in a comment. */
  private static final Pattern OPEN_HEADER =
      Pattern.compile("(?m)^\\[[ \\t]*+[A-Za-z][^\\]\\n;#=,]*+(?=$|[;#])");

  @Override
  public Set<String> languages() {
    return Set.of("ini");
  }

  @Override
  public String parser() {
    return "Lessonlint";
  }

  @Override
  public Answer check(String language, String snippet) {
    Matcher header = OPEN_HEADER.matcher(snippet);
    if (header.find()) {
      String text = header.group().strip();
      return Answer.rejected(
          new Fault(
              header.start(),
              header.start() + text.length(),
              "the header '" + text + "' needs a ']' at its end"));
    }
    return Answer.OK;
  }
}
