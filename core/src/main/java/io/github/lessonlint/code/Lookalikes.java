package io.github.lessonlint.code;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a block that its language rejects most probably is. A label is often chosen for its colours,
 * or copied from the block before: that is a slip of another kind than a fault in the code.
 */
final class Lookalikes {
  private static final Pattern COMMENT = Pattern.compile("\\s*(?://|#|--|/\\*|\\*).*");

  /** The end of a line that goes on with the next. */
  private static final Pattern CONTINUED = Pattern.compile("\\\\\\R");

  /** Names of JSON, which a type of TypeScript could have as well. */
  private static final Pattern JSON_NAME = Pattern.compile("(?m)^\\s*\"[\\w-]+\"\\s*:");

  /** Types, which TypeScript has over JavaScript. */
  private static final String TYPES =
      "[\\w)\\]}]\\??\\s*:\\s*(?:string|number|boolean|any|unknown|void|never|object|[A-Z]\\w*|\\w+\\[\\]|\\{)"
          + "|\\b(?:interface|enum|namespace|declare|abstract|readonly|private|protected|public)"
          + " \\w|\\btype \\w+\\b.*=|\\bas (?:const\\b|[A-Za-z])|\\bsatisfies\\b|\\w<[\\w\\[\\], |]+>|\\w!\\s*[.,;)\\n]";

  /** Signs that no engine has to confirm, since nothing else looks like that. */
  private static final List<Sign> PLAIN =
      List.of(
          Sign.any("text", "^[│|\\s]*(?:[├└][─-]{1,3} ?|[`+]-- )\\S"),
          Sign.any(
              "text", "^Traceback \\(most recent call|^Exception in thread |^\\s+at [\\w.$<>]+\\("),
          Sign.any("shell", "\\A#! ?/\\S*(?:/| )(?:ba|da|k|z)?sh\\b"),
          Sign.any("scss", "^\\s*@(?:extend [.%]?\\w|mixin \\w|include \\w)"),
          Sign.first("shell", "^\\$ [a-z][\\w.-]*(?: [\\w./-]|$)"),
          Sign.first("diff", "^(?:diff --git |@@ -\\d|--- \\S+$)"),
          Sign.first("html", "^<(?:script|style|template)\\b[^>]*>$"),
          Sign.first("http", "^(?:GET|POST|PUT|PATCH|DELETE|HEAD) \\S+ HTTP/|^HTTP/[\\d.]+ \\d{3}"),
          Sign.every(
              "go.mod",
              "^(?:module|go|toolchain) [\\w./~-]+|^(?:require|replace|exclude|retract)\\b|^\\)$"
                  + "|^\\s+[\\w.-]+/[\\w./~-]+ (?:v\\d|=>)"),
          Sign.every(
              "shell",
              "^\\s*(?:\\$ |(?:sudo|git|npm|npx|yarn|pip3?|docker|docker-compose|kubectl|helm|curl"
                  + "|wget|cd|mkdir|cargo|rustup|mvn|brew|apt|apt-get|javac) \\S"
                  + "|python3? (?:-m \\w|\\S+\\.py\\b)"
                  + "|(?:java|scalac?|kotlinc?|ruby|node|php)(?: [\\w./:=-]+)+$"
                  + "|go (?:get|mod|run|build|install|test|tool|work|vet|fmt|env|list|version)\\b)"),
          Sign.every("yaml", "^\\s*(?:- )?[\\w.-]+:(?: [^\\[{(]*[^\\[{(,;])?$"),
          Sign.any("logstash", "(?s)^\\s*\\w+ \\{\\s*(?:#[^\\n]*\\s*)*\\w+ (?:=>|\\{).*=>"));

  /** Signs that the engine of the language has to confirm. */
  private static final List<Sign> READ =
      List.of(
          Sign.first("json", "^[\\[{]"),
          Sign.first("xml", "^<[A-Za-z?!]"),
          Sign.any("toml", "^\\[\\[?[\\w.-]+\\]?\\]\\s*$"),
          Sign.first("css", "^(?:@(?:import|media|charset|font-face)\\b|[\\w.#:>*, -]+\\{$)"),
          Sign.any("java", "\\bpublic (?:static|class|void)\\b|\\bSystem\\.out\\."),
          Sign.any("kotlin", "\\bfun \\w+\\(|^\\s*va[lr] \\w+"),
          Sign.any("go", "^func |^package \\w+$|\\w :="),
          Sign.any("rust", "\\bfn \\w+|\\blet mut "),
          Sign.any("python", "^\\s*(?:def|class) .*:$|^from \\w+ import |^import \\w+$"),
          Sign.any(
              "javascript",
              "\\bconst \\w+ =|\\bfunction \\w*\\(|\\bconsole\\.log\\(|^import [\\w{*].* from ['\"]"),
          Sign.any("c", "^#include <\\w+\\.h>"),
          Sign.any("c++", "\\bstd::|^#include <\\w+>"),
          Sign.any("c#", "^using System\\b|\\bConsole\\.Write"),
          Sign.any("php", "<\\?php|^\\s*\\$\\w+ = "),
          Sign.any("ruby", "^\\s*def \\w+|^\\s*puts "));

  /** Languages that take in all of another one, under whose label lessons show them. */
  private static final Map<String, List<Sign>> WIDER =
      Map.of(
          "javascript", List.of(Sign.any("typescript", TYPES), Sign.any("tsx", TYPES)),
          "jsx", List.of(Sign.any("tsx", TYPES)),
          "typescript", List.of(Sign.any("tsx", "</[\\w.]*>|/>")),
          "xml",
              List.of(
                  Sign.first(
                      "html",
                      "^<(?:!(?i:doctype) html|a|body|br|button|div|form|h[1-6]|head|html|img|input"
                          + "|li|link|meta|noscript|ol|p|script|select|span|table|ul)\\b")),
          "c",
              List.of(
                  Sign.any(
                      "c++",
                      "::|\\b(?:class|template|namespace|using|new|delete|nullptr|auto|constexpr"
                          + "|virtual|override|bool|cout|cin)\\b|\\w&|\\w<\\w")));

  private Lookalikes() {}

  /**
   * Returns the label that fits the code, if there is just one.
   *
   * @param language the language that the code is labelled as, which rejects it
   * @param accepts whether a language of which there is an engine accepts the code
   */
  static Optional<String> of(String language, String code, Predicate<String> accepts) {
    Optional<Sign> plain =
        PLAIN.stream().filter(s -> !s.label.equals(language) && s.isIn(code)).findFirst();
    if (plain.isPresent()) {
      return plain.map(Sign::label);
    }
    Optional<String> wider =
        WIDER.getOrDefault(language, List.of()).stream()
            .filter(s -> s.isIn(code) && !JSON_NAME.matcher(code).find() && accepts.test(s.label))
            .map(Sign::label)
            .findFirst();
    if (wider.isPresent()) {
      return wider;
    }
    List<String> read =
        READ.stream()
            .filter(s -> !s.label.equals(language) && !related(s.label, language))
            .filter(s -> s.isIn(code) && accepts.test(s.label))
            .map(Sign::label)
            .toList();
    return read.size() == 1 ? Optional.of(read.get(0)) : Optional.empty();
  }

  /** Whether code of one is often code of the other. */
  private static boolean related(String one, String other) {
    Map<String, String> families =
        Map.of(
            "json", "data", "jsonc", "data", "json5", "data", "yaml", "data", "xml", "markup",
            "html", "markup", "jsx", "markup", "tsx", "markup", "c", "c", "c++", "c");
    return families.containsKey(one) && families.get(one).equals(families.get(other));
  }

  /**
   * What tells a language.
   *
   * @param label the label to give to it
   */
  private record Sign(String label, Pattern pattern, Place place) {
    private enum Place {
      ANY,
      FIRST,
      EVERY
    }

    static Sign any(String label, String regex) {
      return new Sign(label, Pattern.compile(regex, Pattern.MULTILINE), Place.ANY);
    }

    static Sign first(String label, String regex) {
      return new Sign(label, Pattern.compile(regex), Place.FIRST);
    }

    static Sign every(String label, String regex) {
      return new Sign(label, Pattern.compile(regex), Place.EVERY);
    }

    boolean isIn(String code) {
      if (place == Place.ANY) {
        return pattern.matcher(code).find();
      }
      List<String> lines =
          CONTINUED
              .matcher(code)
              .replaceAll(" ")
              .lines()
              .filter(l -> !l.isBlank() && !COMMENT.matcher(l).matches())
              .toList();
      List<String> asked = place == Place.FIRST ? lines.stream().limit(1).toList() : lines;
      return !asked.isEmpty() && asked.stream().allMatch(l -> pattern.matcher(l).find());
    }
  }
}
