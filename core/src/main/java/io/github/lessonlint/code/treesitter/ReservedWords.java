package io.github.lessonlint.code.treesitter;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treesitter.TSNode;

/**
 * Finds reserved words where a grammar takes them for names: one that goes on with a statement, or
 * ends one, makes no sense to it there, and it makes the best of it.
 */
final class ReservedWords implements PostCheck {
  private static final Set<String> NAMES =
      Set.of("constant", "identifier", "name", "simple_identifier", "type_identifier");

  /** Macros of Rust take words as they come. */
  private static final Set<String> TOKENS = Set.of("token_tree", "token_tree_pattern");

  /** Each costs a walk down the tree. */
  private static final int MAX_LOOKS = 300;

  private final Pattern word;

  /**
   * Creates a finder.
   *
   * @param words those that name nothing, with bars between them; as a member of something, or
   *     behind the word that declares it, each may be a name
   */
  ReservedWords(String words) {
    word = Pattern.compile("(?<![\\w$.:>@#`&'-])(?<!\\bdef )(?:" + words + ")(?![\\w$?!:`'-])");
  }

  @Override
  public Optional<Stop> first(TSNode root, String code) {
    Matcher found = word.matcher(code);
    for (int i = 0; i < MAX_LOOKS && found.find(); i++) {
      TSNode node = root.getDescendantForByteRange(found.start(), found.end());
      TSNode parent = node.getParent();
      boolean name = NAMES.contains(node.getType()) && node.getEndByte() == found.end();
      if (name && !parent.isNull() && !TOKENS.contains(parent.getType())) {
        return Optional.of(Stop.at(found.start()));
      }
    }
    return Optional.empty();
  }
}
