package io.github.lessonlint.code.treesitter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treesitter.TSNode;

/** Finds elements of JSX that end with a tag of another name than they start with. */
final class EndTags {
  private static final Pattern END_TAG = Pattern.compile("</");

  /** Each costs a walk down the tree. */
  private static final int MAX_LOOKS = 200;

  private EndTags() {}

  /** Returns the first one, with the tag that is expected there. */
  static Optional<Stop> first(TSNode root, String code) {
    Matcher tag = END_TAG.matcher(code);
    for (int i = 0; i < MAX_LOOKS && tag.find(); i++) {
      TSNode end = root.getDescendantForByteRange(tag.start(), tag.end()).getParent();
      if (!end.isNull() && end.getType().equals("jsx_closing_element")) {
        String expected = "</" + name(end.getParent().getChild(0), code) + ">";
        if (!expected.equals("</" + name(end, code) + ">")) {
          return Optional.of(new Stop(tag.start(), Optional.of(expected)));
        }
      }
    }
    return Optional.empty();
  }

  /** The name in a tag; none in that of a fragment. */
  private static String name(TSNode tag, String code) {
    TSNode name = tag.getChildByFieldName("name");
    return name.isNull() ? "" : code.substring(name.getStartByte(), name.getEndByte());
  }
}
