package io.github.lessonlint.code.java;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in plain words what the compiler says of names and types. */
final class CompilerWording {
  private static final Pattern SYMBOL =
      Pattern.compile("(?m)^\\s*symbol: +(?:\\w+ )?(.*)$|^package (\\S+) does not exist");

  private static final Pattern LOCATION = Pattern.compile("(?m)^\\s*location: +(.*)$");

  /** The package of a class, and that in which a program lies. */
  private static final Pattern PACKAGE =
      Pattern.compile("(?<![\\w.])(?:[a-z_][a-z_0-9]*\\.)+(?=[A-Z])|(?<![\\w.])l\\d+_\\.");

  private static final Pattern REQUIRED = Pattern.compile("(?m)^\\s*required: +(.*)$");

  private static final Pattern FOUND = Pattern.compile("(?m)^\\s*found: +(.*)$");

  private static final Pattern APPLIED =
      Pattern.compile(
          "^(\\w+) (\\S+) in (?:class|interface|enum|record|@interface) (.*) cannot be");

  private CompilerWording() {}

  /** Returns the name that a message is about, without what it is called with; else "". */
  static String symbol(String message) {
    Matcher symbol = SYMBOL.matcher(message);
    if (!symbol.find()) {
      return "";
    }
    String name = Optional.ofNullable(symbol.group(1)).orElse(symbol.group(2));
    int arguments = name.indexOf('(');
    return (arguments < 0 ? name : name.substring(0, arguments)).strip();
  }

  /** Returns what to say of an error, without a full stop. */
  static String of(String code, String message) {
    String text = PACKAGE.matcher(message).replaceAll("");
    if (code.startsWith("cant.resolve")) {
      return missing(text);
    }
    if (code.equals("cant.apply.symbol")) {
      return applied(text);
    }
    return firstLine(text);
  }

  private static String firstLine(String text) {
    String first = text.strip().lines().findFirst().orElse("it does not compile").strip();
    return first.endsWith(";") || first.endsWith(".") || first.endsWith(":")
        ? first.substring(0, first.length() - 1)
        : first;
  }

  /** Of a name that is not there. */
  private static String missing(String text) {
    Matcher symbol = Pattern.compile("(?m)^\\s*symbol: +(\\w+) (.*)$").matcher(text);
    if (!symbol.find()) {
      return firstLine(text);
    }
    String kind = symbol.group(1).equals("static") ? "static member" : symbol.group(1);
    String what = "there is no " + kind + " '" + symbol.group(2) + "'";
    Matcher location = LOCATION.matcher(text);
    if (!location.find() || location.group(1).contains(Composer.CLASS)) {
      return what;
    }
    return what + " in " + location.group(1).replaceFirst("^variable (\\w+) of type", "'$1', a");
  }

  /** Of a call with what the method does not take. */
  private static String applied(String text) {
    Matcher applied = APPLIED.matcher(text);
    Matcher required = REQUIRED.matcher(text);
    Matcher found = FOUND.matcher(text);
    if (!applied.find() || !required.find() || !found.find()) {
      return firstLine(text);
    }
    return "the "
        + applied.group(1)
        + " '"
        + applied.group(2)
        + "' of "
        + applied.group(3)
        + " takes ("
        + arguments(required.group(1))
        + "), not ("
        + arguments(found.group(1))
        + ")";
  }

  private static String arguments(String list) {
    return list.equals("no arguments") ? "" : list.replace(",", ", ");
  }
}
