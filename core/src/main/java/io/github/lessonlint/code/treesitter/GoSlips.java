package io.github.lessonlint.code.treesitter;

import io.github.lessonlint.code.treesitter.GoTokens.Token;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.treesitter.TSNode;

/**
 * Finds what the grammar of Go lets through: ends of lines that stand for a semicolon, operators of
 * two signs read as two of one, parameters of which some have no name, what is no name before
 * {@code :=}, what is no call behind {@code defer} and {@code go}, and values between declarations,
 * such as a function without a name.
 */
final class GoSlips implements PostCheck {
  /**
   * The start of the frame in which elements of a list are read; its end is on a line of its own.
   */
  static final String ELEMENTS = "var x = X{";

  /** The start of the frame in which a value is read. */
  static final String VALUE = "var x = ";

  /** Each costs a walk down the tree. */
  private static final int MAX_LOOKS = 1000;

  private static final Set<String> DECLARATIONS =
      Set.of("package_clause", "import_declaration", "function_declaration", "method_declaration");

  private static final Set<String> FUNCTIONS = Set.of("function_declaration", "method_declaration");

  private static final Set<String> VALUES =
      Set.of("identifier", "func_literal", "interpreted_string_literal", "true", "false", "nil");

  private static final Set<String> CALLS =
      Set.of("call_expression", "type_conversion_expression", "comment");

  /** What a block may be all by itself a part of. */
  private static final Set<String> STATEMENTS =
      Set.of("source_file", "block", "statement_list", "labeled_statement", "ERROR");

  @Override
  public OptionalInt ofTokens(String code) {
    return GoTokens.firstFault(code);
  }

  @Override
  public Optional<Stop> first(TSNode root, String code) {
    OptionalInt fault = ofTokens(code);
    fault = fault.isPresent() ? fault : inTree(root, code);
    return fault.isPresent() ? Optional.of(Stop.at(fault.getAsInt())) : Optional.empty();
  }

  private static OptionalInt inTree(TSNode root, String code) {
    int end = code.startsWith(ELEMENTS) ? code.stripTrailing().length() - 1 : code.length();
    int looks = 0;
    for (Token token : GoTokens.of(code)) {
      boolean telling =
          switch (token.text()) {
            case "{", "}" -> token.ended() >= 0 && token.start() < end;
            case "&&", "++", "--", ":=", "(", "defer", "go" -> true;
            default -> false;
          };
      if (telling && looks++ < MAX_LOOKS && isFault(root, token)) {
        return OptionalInt.of(token.start());
      }
    }
    OptionalInt stray = stray(root);
    return stray.isPresent() ? stray : code.startsWith(VALUE) ? notOneValue(root, code) : stray;
  }

  /** Returns the offset of what is too much where the frame is one for a value. */
  private static OptionalInt notOneValue(TSNode root, String code) {
    int count = Math.min(root.getNamedChildCount(), MAX_LOOKS);
    OptionalInt second =
        IntStream.range(1, count)
            .mapToObj(root::getNamedChild)
            .filter(node -> !node.getType().equals("comment"))
            .mapToInt(TSNode::getStartByte)
            .findFirst();
    return second.isPresent() ? second : manyValues(root, code);
  }

  /**
   * Returns the offset of a second value where the frame is one for a value, and that of one
   * without a key among elements that have keys. Commas are slips of the pen there more often than
   * not.
   */
  private static OptionalInt manyValues(TSNode root, String code) {
    int first = code.indexOf(',');
    if (first < 0) {
      return OptionalInt.empty();
    }
    TSNode comma = root.getDescendantForByteRange(first, first + 1);
    TSNode list = comma.getParent();
    if (list.isNull()) {
      return OptionalInt.empty();
    }
    boolean values =
        list.getType().equals("expression_list") && list.getStartByte() == VALUE.length();
    boolean mixed =
        code.startsWith(ELEMENTS)
            && list.getStartByte() == ELEMENTS.length() - 1
            && hasChild(list, "keyed_element")
            && hasChild(list, "literal_element");
    return values || mixed ? OptionalInt.of(comma.getStartByte()) : OptionalInt.empty();
  }

  private static boolean hasChild(TSNode node, String type) {
    int count = Math.min(node.getNamedChildCount(), MAX_LOOKS);
    return IntStream.range(0, count).anyMatch(i -> node.getNamedChild(i).getType().equals(type));
  }

  /**
   * Returns the offset of the first value all alone between declarations, or of what would be the
   * body of the function above it.
   */
  private static OptionalInt stray(TSNode file) {
    boolean declarations = false;
    boolean head = false;
    int stray = -1;
    int count = Math.min(file.getNamedChildCount(), MAX_LOOKS);
    for (int i = 0; i < count; i++) {
      TSNode node = file.getNamedChild(i);
      String type = node.getType();
      if (head && type.equals("block")) {
        return OptionalInt.of(node.getStartByte());
      }
      declarations |= DECLARATIONS.contains(type);
      head = FUNCTIONS.contains(type) && node.getChildByFieldName("body").isNull();
      if (stray < 0 && type.equals("expression_statement")) {
        stray = VALUES.contains(node.getChild(0).getType()) ? node.getStartByte() : -1;
      }
    }
    return declarations && stray >= 0 ? OptionalInt.of(stray) : OptionalInt.empty();
  }

  private static boolean isFault(TSNode root, Token token) {
    TSNode node = root.getDescendantForByteRange(token.start(), token.start() + 1);
    TSNode parent = node.getParent();
    if (parent == null || parent.isNull()) {
      return false;
    }
    return switch (token.text()) {
      case "{" -> !isBlockAlone(parent);
      case "}" -> parent.getType().equals("literal_value");
      case ":=" ->
          parent.getType().equals("short_var_declaration") && !isOfNames(parent.getChild(0));
      case "(" -> parent.getType().equals("parameter_list") && isMixed(parent);
      case "defer", "go" ->
          parent.getType().endsWith("_statement")
              && !CALLS.contains(parent.getNamedChild(0).getType());
      default -> node.getType().length() == 1 && parent.getType().equals("unary_expression");
    };
  }

  private static boolean isBlockAlone(TSNode block) {
    if (!block.getType().equals("block")) {
      return false;
    }
    String around = block.getParent().getType();
    return STATEMENTS.contains(around) || around.endsWith("_case");
  }

  private static boolean isOfNames(TSNode list) {
    for (int i = 0; i < list.getNamedChildCount(); i++) {
      String type = list.getNamedChild(i).getType();
      if (!type.equals("identifier") && !type.equals("comment")) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether some parameters have a name and some have none. */
  private static boolean isMixed(TSNode parameters) {
    boolean named = false;
    boolean unnamed = false;
    for (int i = 0; i < parameters.getNamedChildCount(); i++) {
      TSNode parameter = parameters.getNamedChild(i);
      if (parameter.getType().endsWith("parameter_declaration")) {
        boolean hasName = !parameter.getChildByFieldName("name").isNull();
        named |= hasName;
        unnamed |= !hasName;
      }
    }
    return named && unnamed;
  }
}
