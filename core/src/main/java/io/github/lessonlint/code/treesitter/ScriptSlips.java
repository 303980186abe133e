package io.github.lessonlint.code.treesitter;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.treesitter.TSNode;

/**
 * Finds what the grammars of JavaScript and what is made of it let through: {@code await} in a
 * function that is not asynchronous, functions without a name, constants without a value, steps of
 * what is no variable, and words that can be no names.
 */
final class ScriptSlips implements PostCheck {
  /**
   * A word that goes on with a statement, one that starts a declaration where the grammar may take
   * it for the name of a member, a step of a number or of a step, and the two words above.
   */
  private static final Pattern TELLING =
      Pattern.compile(
          "(?<![.\\w$])(?:await|const|else|catch|finally|case|extends|(?:let|var|function)(?=\\s*[=(]))"
              + "(?![\\w$])|(?:\\+\\+|--)(?=\\s*(?:\\+\\+|--|\\d))"
              + "|(?<=[\\d+-]\\s{0,2})(?:\\+\\+|--)");

  /** A declaration without its name. */
  private static final Pattern NAMELESS =
      Pattern.compile("(?<![.\\w$])(?:const|var)\\s*(=)(?![=>])");

  /** What no member is called, though it may be. */
  private static final Set<String> DECLARING = Set.of("const", "function", "let", "var");

  private static final Set<String> FUNCTIONS =
      Set.of(
          "arrow_function",
          "function_declaration",
          "function_expression",
          "generator_function",
          "generator_function_declaration",
          "method_definition");

  private static final Set<String> NO_VARIABLES =
      Set.of("number", "string", "template_string", "update_expression");

  /** The end of a declaration, and no comment that may say what is to come there. */
  private static final Pattern END = Pattern.compile("\\s*+;(?!\\s*+/[/*])");

  /** Each costs a walk down the tree. */
  private static final int MAX_LOOKS = 300;

  private final boolean typed;

  /**
   * Creates a finder.
   *
   * @param typed whether a constant may be of a value that is not said
   */
  ScriptSlips(boolean typed) {
    this.typed = typed;
  }

  @Override
  public OptionalInt ofTokens(String code) {
    Matcher nameless = NAMELESS.matcher(code);
    return nameless.find() ? OptionalInt.of(nameless.start(1)) : OptionalInt.empty();
  }

  @Override
  public Optional<Stop> first(TSNode root, String code) {
    Matcher word = TELLING.matcher(code);
    for (int i = 0; i < MAX_LOOKS && word.find(); i++) {
      TSNode node = root.getDescendantForByteRange(word.start(), word.end());
      Optional<Stop> stop = node.getParent().isNull() ? Optional.empty() : stop(node, code);
      if (stop.isPresent()) {
        return stop;
      }
    }
    return Optional.empty();
  }

  private Optional<Stop> stop(TSNode node, String code) {
    TSNode parent = node.getParent();
    String type = parent.getType();
    return switch (node.getType()) {
      case "identifier" -> stop(node, isVariable(type) && !text(node, code).equals("await"));
      case "property_identifier" ->
          stop(node, isMember(parent) && DECLARING.contains(text(node, code)));
      case "++", "--" -> stop(node, type.equals("update_expression") && isOfValue(parent));
      case "function" -> stop(node, isStatement(parent));
      case "await" ->
          type.equals("await_expression") && isInPlain(parent)
              ? Optional.of(new Stop(node.getStartByte(), Optional.of("async")))
              : Optional.empty();
      case "const" ->
          !typed && type.equals("lexical_declaration")
              ? lackOfValue(parent, code)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Returns whether a function without a name stands where a declaration would. */
  private static boolean isStatement(TSNode function) {
    return function.getType().equals("function_expression")
        && function.getParent().getType().equals("expression_statement");
  }

  private static Optional<Stop> stop(TSNode node, boolean fault) {
    return fault ? Optional.of(Stop.at(node.getStartByte())) : Optional.empty();
  }

  private static String text(TSNode node, String code) {
    return code.substring(node.getStartByte(), node.getEndByte());
  }

  /** Returns whether what a name stands in makes it that of a variable. */
  private static boolean isVariable(String parent) {
    return !parent.startsWith("jsx_")
        && !parent.endsWith("port_specifier")
        && !parent.startsWith("namespace_");
  }

  /** Returns whether what a name stands in makes it that of a member of a class. */
  private static boolean isMember(TSNode parent) {
    return parent.getParent().getType().equals("class_body");
  }

  /** Returns whether the innermost function around a node is not asynchronous. */
  private static boolean isInPlain(TSNode node) {
    for (TSNode n = node.getParent(); !n.isNull(); n = n.getParent()) {
      if (n.getType().startsWith("class")) {
        return false;
      }
      if (FUNCTIONS.contains(n.getType())) {
        return !hasChild(n, "async");
      }
    }
    return false;
  }

  private static boolean hasChild(TSNode node, String type) {
    for (int i = 0; i < node.getChildCount(); i++) {
      if (node.getChild(i).getType().equals(type)) {
        return true;
      }
    }
    return false;
  }

  /** Returns where a constant stands that gets no value; none if something is left out there. */
  private static Optional<Stop> lackOfValue(TSNode declaration, String code) {
    for (int i = 0; i < declaration.getNamedChildCount(); i++) {
      TSNode constant = declaration.getNamedChild(i);
      if (constant.getType().equals("variable_declarator")
          && constant.getChildByFieldName("value").isNull()
          && END.matcher(code).region(constant.getEndByte(), code.length()).lookingAt()) {
        return Optional.of(new Stop(constant.getStartByte(), Optional.of("=")));
      }
    }
    return Optional.empty();
  }

  private static boolean isOfValue(TSNode update) {
    return NO_VARIABLES.contains(update.getChildByFieldName("argument").getType());
  }
}
