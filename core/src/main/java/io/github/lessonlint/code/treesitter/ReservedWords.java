package io.github.lessonlint.code.treesitter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treesitter.TSNode;

/**
 * Finds words of the shell that only go on with a statement where the grammar takes them for the
 * name of a command. The word {@code done} is not among them, since programs print it.
 */
final class ReservedWords implements PostCheck {
  private static final Pattern WORD =
      Pattern.compile("(?<![\\w.$/-])(?:then|fi|elif|esac|do)(?![\\w.:/=-])");

  /** Each costs a walk down the tree. */
  private static final int MAX_LOOKS = 200;

  @Override
  public Optional<Stop> first(TSNode root, String code) {
    Matcher word = WORD.matcher(code);
    for (int i = 0; i < MAX_LOOKS && word.find(); i++) {
      TSNode node = root.getDescendantForByteRange(word.start(), word.end());
      TSNode parent = node.getParent();
      if (!parent.isNull() && parent.getType().equals("command_name")) {
        return Optional.of(Stop.at(word.start()));
      }
    }
    return Optional.empty();
  }
}
