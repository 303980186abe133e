package io.github.lessonlint.code.treesitter;

import static io.github.lessonlint.code.treesitter.Reading.in;

import java.util.List;
import org.treesitter.TreeSitterC;
import org.treesitter.TreeSitterCSharp;
import org.treesitter.TreeSitterCpp;
import org.treesitter.TreeSitterCss;
import org.treesitter.TreeSitterDockerfile;
import org.treesitter.TreeSitterGo;
import org.treesitter.TreeSitterGraphql;
import org.treesitter.TreeSitterJavascript;
import org.treesitter.TreeSitterKotlin;
import org.treesitter.TreeSitterPhp;
import org.treesitter.TreeSitterRuby;
import org.treesitter.TreeSitterRust;
import org.treesitter.TreeSitterScala;
import org.treesitter.TreeSitterTsx;
import org.treesitter.TreeSitterTypescript;

/**
 * The languages that are read by a tree-sitter grammar. Each lists, beside a whole file, in which
 * surroundings a fragment of it is tried: members of a class, an expression, branches of a switch.
 */
final class Syntaxes {
  private static final String NODE = "^> ";

  /** What the preprocessor of C may turn into anything. */
  private static final String MACRO =
      "^\\s*#|\\\\\\s*$|\\b(?:__\\w+|_Atomic|[A-Z][A-Z0-9_]{2,}|(?:PRI|SCN)\\w+)\\b|^\\s*(?:\\w+\\s+){2,}\\**\\w";

  /** Code of which the preprocessor takes a part, and macros that stand for themselves. */
  private static final String PREPROCESSED =
      "^\\s*#\\s*if|^\\s*[A-Z][A-Z0-9_]{2,}(?:\\([^)\\n]*\\))?\\s*$";

  /** Macros over several lines, which may take anything and be the head of anything. */
  private static final String LONG_MACRO =
      "^\\s*[A-Z][A-Z0-9_]{2,}\\([^;{}\\n]{0,300}\\n[^;{}]{0,1000}[;{]";

  /** What documentation writes for the types that a call or an option takes. */
  private static final String CALL_SIGNATURE =
      "^\\s*(?:(?:const|let|var) [\\w{}, \\[\\]]+ = )?(?:await |new )?[\\w.]+\\(\\w+\\??:\\s"
          + "|^\\s*\\w+\\??: (?:[A-Z]\\w*|string|number|boolean|any|object)\\b[^(){};]*$";

  private static final String SIGNATURE = "\\w\\?\\s*:\\s|" + CALL_SIGNATURE;

  /** Words to be put in: {@code <your name>}, {@code <API_KEY>}. */
  private static final String WORDS_TO_PUT_IN = "<(?:[a-z]+(?:[ _-][a-z]+)+|[A-Z]+(?:_[A-Z]+)+)>";

  /** The like, which is no type argument: TypeScript would want something behind it. */
  private static final String NAME_TO_PUT_IN = WORDS_TO_PUT_IN + "|(?<![\\w)\\]])<[A-Z]\\w*>";

  /** The like, which is no tag: it stands where a name is declared, or is a part of one. */
  private static final String NO_TAG =
      WORDS_TO_PUT_IN
          + "|(?<=\\.)<[A-Z]\\w*>|<[A-Z]\\w*>(?=\\.\\w| ?=[^>=])"
          + "|(?<=\\b(?:class|const|function|let|new|var) )<[A-Z]\\w*>";

  /** How modules of data were imported until it was decided to write {@code with}. */
  private static final String ASSERT = "(?<=['\"] )assert(?= \\{)";

  /**
   * The first letter of an attribute that is called as a word of the language: {@code <b
   * class="x">}. The grammar takes no such names, elements do.
   */
  private static final String RESERVED_ATTRIBUTE =
      "\\b(?=(?:break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|export"
          + "|extends|false|finally|for|function|if|import|in|instanceof|new|null|return|super"
          + "|switch|this|throw|true|try|typeof|var|void|while|with)"
          + "(?:=[{\"']|\\s*/?>|\\s+[\\w:-]+=[{\"']))"
          + "[a-z](?<=<\\w[^<]{0,300}\\s.)";

  /** What is proposed for JavaScript: binding, pipes, records. */
  private static final String PROPOSED = "::|\\|>|#[{\\[]";

  /** What the children of an element start with; any other text would do as a child, too. */
  private static final String CHILDREN = "\\A(?:\\s*//[^\\n]*\\n)*\\s*[<{]";

  /** Elements and nothing else, under the label of the language that they are written in. */
  private static final String ELEMENTS = "\\A(?:\\s*//[^\\n]*\\n)*\\s*<[A-Za-z>](?s:.*)>\\s*\\z";

  /** What a statement goes on with, of which the start is out of sight. */
  private static final String REST = "\\A\\s*(?:\\}\\s*)?(?:else|catch|finally|while)\\b";

  /** Calls on what is out of sight; an assignment starts with what it assigns to. */
  private static final String CHAIN = "^\\s*\\.(?![\\w$.]+\\s*=[^=>])";

  /** Tags that open, one a line, and nothing that closes them. */
  private static final String OPENING_TAG =
      "\\A\\s*<\\w[^<]*>\\s*\\z|\\A(?:\\s*+<\\w[^<>\\n]*+>[ \\t]*+(?://[^<\\n]*+)?)++\\s*\\z";

  private static final String LONE_DECLARATION =
      "(\\b(?:for|while|if) ?\\([^{}\\n]{0,120}\\)\\s{1,80}(?!return\\b|throw\\b|delete\\b|goto\\b|new\\b)"
          + "[\\w:]{1,80}) (?=\\w+\\s*[;=({])";

  /** Objects as Ruby prints them, in place of a value. To the language that is a comment. */
  private static final String INSPECTED = "^[^#\\n]*[:,=>(\\[]\\s*#<[A-Z]";

  /** A date as Ruby prints it, likewise. */
  private static final String DATE =
      "^[^#\\n]*\\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d\\d? [A-Z][a-z]{2} \\d{4}\\b";

  static final List<Syntax> ALL =
      List.of(
          Syntax.of(
                  "javascript",
                  TreeSitterJavascript::new,
                  in("class X {|}"),
                  in("x = |;"),
                  in("x = {|};"),
                  in("x = {a|};").with("\\A\\s*,"),
                  in("x = <>|</>;").with(ELEMENTS),
                  in("switch (x) {|}"),
                  in("if (x) {|").with(REST),
                  in("if (x) y;|").with(REST),
                  in("try {|").with(REST),
                  in("x|").with(CHAIN))
              .prompt(NODE)
              .placeholder(NO_TAG)
              .respelling(RESERVED_ATTRIBUTE, "x")
              .respelling(ASSERT, "with  ")
              .unknown(SIGNATURE + "|" + PROPOSED)
              // What the shell of MongoDB understands besides.
              .mark("^(?:use \\w+|show \\w+)$"),
          Syntax.of(
                  "jsx",
                  TreeSitterJavascript::new,
                  in("class X {|}"),
                  in("x = |;"),
                  in("x = {|};"),
                  in("x = <>|</>;").with(CHILDREN),
                  in("x = <x |/>;").with("\\A\\s*[\\w-]+=[{\"']"),
                  in("switch (x) {|}"),
                  in("if (x) {|").with(REST),
                  in("try {|").with(REST))
              .placeholder(NO_TAG)
              .respelling(RESERVED_ATTRIBUTE, "x")
              .respelling(ASSERT, "with  ")
              .unknown(SIGNATURE + "|" + PROPOSED)
              .unsure(OPENING_TAG),
          Syntax.of(
                  "typescript",
                  TreeSitterTypescript::new,
                  in("class X {|}"),
                  in("interface X {|}"),
                  in("x = |;"),
                  in("x = {|};"),
                  in("x = {a|};").with("\\A\\s*,"),
                  in("type X = |;"),
                  in("switch (x) {|}"),
                  in("if (x) {|").with(REST),
                  in("if (x) y;|").with(REST),
                  in("try {|").with(REST),
                  in("x|").with(CHAIN))
              .prompt(NODE)
              .respelling("\\bin out (?=\\w)", "       ")
              .placeholder(NAME_TO_PUT_IN)
              .respelling(ASSERT, "with  ")
              .unknown("\\baccessor\\b|" + CALL_SIGNATURE),
          Syntax.of(
                  "tsx",
                  TreeSitterTsx::new,
                  in("class X {|}"),
                  in("interface X {|}"),
                  in("x = |;"),
                  in("x = {|};"),
                  in("x = <>|</>;").with(CHILDREN),
                  in("x = <x |/>;").with("\\A\\s*[\\w-]+=[{\"']"),
                  in("type X = |;"),
                  in("if (x) {|").with(REST),
                  in("try {|").with(REST))
              .respelling("\\bin out (?=\\w)", "       ")
              .placeholder(NO_TAG)
              .respelling(ASSERT, "with  ")
              .unknown("\\baccessor\\b|" + CALL_SIGNATURE)
              .unsure(OPENING_TAG),
          Syntax.of(
                  "go",
                  TreeSitterGo::new,
                  in("type X struct {|}"),
                  in("type X interface {|}"),
                  in(GoSlips.VALUE + "|"),
                  in(GoSlips.ELEMENTS + "|}")
                      .with("(?m)^\\s*(?:[\\w.\"\\[\\]]+\\s*:(?!=)|[{\"&\\d])"),
                  in("func x() { switch x {|} }"),
                  in("func x() { select {|} }"),
                  in("func x() { if x {|}").with(REST))
              .prompt("^[ \\t]*> ?")
              .placeholder("<[A-Za-z][\\w .:/|-]*>")
              // The module file and commands, which lessons show in one block with the code, and
              // what references list of types.
              .mark(
                  "^(?:module [\\w./~-]+|go \\d[\\w.]*"
                      + "|go (?:mod|get|run|build|install|test|vet|tool|work) [^(\\n]*|type \\w+)$"),
          Syntax.of(
                  "rust",
                  TreeSitterRust::new,
                  in("impl X {|}"),
                  in("trait X {|}"),
                  in("struct X {|}"),
                  in("enum X {|}"),
                  in("const X: X = |;"),
                  in("const X: X = [|];"),
                  in("fn x() { match x {|} }"),
                  in("fn x() {|}"),
                  in("fn x() { if x {|}").with(REST))
              // Lines that rustdoc hides.
              .mark("^[ \\t]*#(?:[ \\t]|$)")
              .respelling("\\btry!", "try_")
              .respelling("\\bbox (?=[\\w&(])", "    ")
              .respelling("&_(?=[),>])", "&x")
              .respelling("<-(?=\\d)", "< ")
              // The fields of a tuple in a pattern.
              .respelling("(?<=[{,]\\s?)\\d(?=: )", "x")
              // What only nightly builds know, and the grammars of parsers.
              .unsure("#!\\[feature\\(|^\\w+\\s*=\\s*[_@$!]?\\{.*\\}\\s*$"),
          Syntax.of(
                  "c",
                  TreeSitterC::new,
                  in("void x() {|}"),
                  in("struct x {|};"),
                  in("int x = |;"),
                  in("enum x {|};"),
                  in("void x() { switch (x) {|} }"),
                  in("void x() { if (x) {|}").with(REST),
                  in("void x() { if (x) y; |}").with(REST))
              // A type that has no name but that of its struct.
              .respelling(
                  "\\btypedef(?= (?:struct|union|enum) \\w+ \\{[^{}]{0,5000}\\};)", "       ")
              .unknown("\\b(?:auto|typeof|_BitInt)\\b|" + MACRO)
              .unsure(PREPROCESSED + "|" + LONG_MACRO),
          Syntax.of(
                  "c++",
                  TreeSitterCpp::new,
                  in("void x() {|}"),
                  in("class X {|};"),
                  in("auto x = |;"),
                  in("enum class X {|};"),
                  in("void x() { switch (x) {|} }"),
                  in("void x() { if (x) {|}").with(REST),
                  in("void x() { if (x) y; |}").with(REST),
                  in("void x() { try {|}").with(REST))
              // Names taken over from all classes of a list.
              .respelling("(?<=\\w)\\.{3}(?=;)", "   ")
              // A declaration that is all of a loop.
              .respelling(LONE_DECLARATION, "$1.")
              .unknown(
                  "\\b(?:module|import|export|contract_assert|pre|post|typeid)\\b|\\[:|\\^\\^|::\\*"
                      + "|->operator\\b|\\benum\\s*\\[|"
                      + MACRO)
              .unsure(PREPROCESSED + "|" + LONG_MACRO),
          Syntax.of(
                  "c#",
                  TreeSitterCSharp::new,
                  in("class X {|}"),
                  in("interface X {|}"),
                  in("enum X {|}"),
                  in("var x = |;"),
                  in("class X { void X() { switch (x) {|} } }"),
                  in("if (x) {|").with(REST),
                  in("if (x) y;|").with(REST),
                  in("try {|").with(REST))
              .prompt("^> ")
              .unknown("\\b(?:extension|field|allows ref struct)\\b"),
          Syntax.of(
                  "kotlin",
                  TreeSitterKotlin::new,
                  in("class X {|}"),
                  in("enum class X {|}"),
                  in("val x = |"),
                  in("fun x() { when (x) {|} }"),
                  in("fun x() { if (x) {|}").with(REST),
                  in("fun x() { try {|}").with(REST))
              .prompt("^>>> ")
              // It stops at an else behind a branch that is an if.
              .unknown(
                  "\\bcontext\\s*\\(|^\\s*!?(?:in|is)\\b|^\\s*else\\s*->"
                      + "|\\bfun\\s*\\(|\\bconstructor\\b|\\)\\.\\w+\\s*=")
              // It stops at a second one.
              .unsure("^[ \\t]*catch\\b")
              .respelling("\\bfun interface\\b", "    interface")
              .respelling("\\.\\.<", ".. ")
              // It wants a line end before the brace that ends a class.
              .respelling("(?<=[^\\s{;]) (?=\\})", ";"),
          Syntax.of(
                  "scala",
                  TreeSitterScala::new,
                  in("class X {|}"),
                  in("object X { val x = | }"),
                  in("object X { val x = X(|) }").with(",\\s*\\n"),
                  in("object X { type X = | }")
                      .with("\\A(?!(?s:.*)\\b(?:class|def|object|package|trait|va[lr])\\b)"),
                  in("x match {|}"))
              .prompt("^scala> ")
              .unknown(
                  "\\bmatch\\b|\\bderives\\b|=>>|\\b(?:given|using|extension|inline|then)\\b"
                      // Types of old: existential ones, procedures, annotations.
                      + "|\\bforSome\\b|\\bdef \\w+(?:\\(\\))?\\s*$|^[\\w.\\[\\]]+ @\\w+\\s*$"
                      // What is a subtype of what.
                      + "|^\\s*[\\w.?]+(?:\\[[\\w.?, ]*\\])? <: ")
              // Parameters of types alone; names, each with a type.
              .unsure("\\A\\s*\\[[\\w@]|\\A(?:[ \\t]*\\w+ ?: [^\\n]*(?:\\n|\\z))+\\z"),
          Syntax.of(
                  "ruby",
                  TreeSitterRuby::new,
                  in("case x\n|end").with("^\\s*(?:when|in)\\b"),
                  in("x = {|}"),
                  in("x(|)"),
                  in("x|").with("^\\s*\\."),
                  // The head of a class, a method or a block.
                  in("|\nend")
                      .with(
                          "\\A\\s*(?:(?:class|module|def) [^\\n]*|[^\\n]* do(?: \\|[^|\\n]*\\|)?)\\s*\\z"))
              .prompt(
                  "^(?:irb(?:\\([^)\\n]*\\)(?::\\d+)*)?[>*\"']|>>|\\[\\d+\\] pry\\([^)\\n]*\\)[>*])(?: |$)")
              // As documentation writes what comes of a call.
              .unknown("\\)\\s*(?:->|=>|\u2192)\\s*\\w+\\s*$|" + DATE)
              .unsure(INSPECTED),
          Syntax.of(
                  "php",
                  TreeSitterPhp::new,
                  List.of(
                      Reading.FILE.with("<\\?"),
                      in("<?php |"),
                      in("<?php class X {|}"),
                      in("<?php $x = |;"),
                      in("<?php $x = [|];"),
                      in("<?php switch ($x) {|}"),
                      in("<?php if ($x) {|").with(REST),
                      in("<?php try {|").with(REST)))
              .prompt("^(?:php > |>>> )"),
          Syntax.of("css", TreeSitterCss::new, in("x {|}"), in("@keyframes x {|}"))
              .respelling("!(\\s+)important\\b", "$1!important")
              // Declarations with nothing in them.
              .respelling(";(?=\\s*;)|(?<=\\{\\s{0,80});", " ")
              .unknown(
                  // Rules but for those of old, properties that hold a block, variables and names
                  // joined to those outside, which are written before they are made to CSS.
                  "@(?!(?:charset|extend|font-face|include|keyframes|mixin|namespace)\\b)[\\w-]"
                      + "|--[\\w-]+\\s*:\\s*\\{|\\$[\\w-]|&[\\w-]"
                      + "|>>>|:has\\(|\\\\$|\\[[^]]*\"\\s+[is]]")
              // A selector alone.
              .unsure("\\A[^{};]*\\z"),
          Syntax.of("dockerfile", TreeSitterDockerfile::new)
              .placeholder("<[A-Za-z][\\w .:/|-]*>")
              .unknown(
                  "<<|--\\w+|\\[|\\$|%|^\\s*(?i:ENV \\w+ |STOPSIGNAL \\w|INSTRUCTION\\b|ONBUILD <)|[\\\\`]\\s*$"),
          Syntax.of(
              "graphql",
              TreeSitterGraphql::new,
              in("type X {|}"),
              in("enum X {|}"),
              in("query {|}")));

  private Syntaxes() {}
}
