package io.github.lessonlint.code.java;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in plain words what the compiler says. */
final class Wording {
  private static final Pattern TOKEN = Pattern.compile("<?\\b(identifier|EOF)\\b>?");

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("premature.eof", "the code ends before every '{' and '(' is closed"),
          Map.entry("not.stmt", "this is not a statement"),
          Map.entry("illegal.start.of.expr", "an expression cannot start here"),
          Map.entry("illegal.start.of.type", "a type or a statement cannot start here"),
          Map.entry("illegal.start.of.stmt", "a statement cannot start here"),
          Map.entry("unclosed.str.lit", "this string is not closed on its line"),
          Map.entry("unclosed.char.lit", "this character literal is not closed"),
          Map.entry("unclosed.text.block", "this text block is not closed"),
          Map.entry("unclosed.comment", "this comment is not closed"),
          Map.entry("empty.char.lit", "this character literal is empty"),
          Map.entry("else.without.if", "'else' without an 'if'"),
          Map.entry("catch.without.try", "'catch' without a 'try'"),
          Map.entry("finally.without.try", "'finally' without a 'try'"),
          Map.entry(
              "try.without.catch.finally.or.resource.decls", "'try' without 'catch' or 'finally'"),
          Map.entry("try.without.catch.or.finally", "'try' without 'catch' or 'finally'"),
          Map.entry("orphaned", "'case' or 'default' outside a 'switch'"),
          Map.entry("invalid.meth.decl.ret.type.req", "this method has no return type"),
          Map.entry("array.dimension.missing", "the size of the array is missing"),
          Map.entry("underscore.as.identifier", "'_' cannot be a name"),
          Map.entry("illegal.esc.char", "this escape sequence is not one that Java knows"));

  private Wording() {}

  static String of(Parser.Problem problem) {
    String code = problem.code().replaceFirst("^compiler\\.err\\.", "");
    String known = WORDS.get(code);
    if (known != null) {
      return known;
    }
    String first = problem.message().get().strip().lines().findFirst().orElse("it does not parse");
    Matcher token = TOKEN.matcher(first);
    return token
        .replaceAll(m -> m.group(1).equals("EOF") ? "end of code" : "a name")
        .replaceFirst("^class, interface.*expected$", "a class or another declaration is expected");
  }
}
