package io.github.lessonlint.code;

/**
 * What the brackets of a text leave open. Their kinds are not told apart.
 *
 * @param closes how many it closes that it does not open
 * @param opens how many it opens and does not close
 */
public record Brackets(int closes, int opens) {
  /** Those of an empty text, and of one in which every bracket has its other one. */
  public static final Brackets BALANCED = new Brackets(0, 0);

  /** Counts all brackets of a text. */
  public static Brackets of(String text) {
    int closes = 0;
    int opens = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[' || c == '{') {
        opens++;
      } else if (c == ')' || c == ']' || c == '}') {
        closes += opens == 0 ? 1 : 0;
        opens -= opens == 0 ? 0 : 1;
      }
    }
    return new Brackets(closes, opens);
  }

  /** Counts the brackets outside strings and comments, as far as most languages write them so. */
  public static Brackets ofCode(String code) {
    return of(new Bare(code).text());
  }

  /** Returns those of this text and another one behind it. */
  public Brackets then(Brackets next) {
    return new Brackets(
        closes + Math.max(0, next.closes - opens), next.opens + Math.max(0, opens - next.closes));
  }

  /** Takes strings and comments out of code of whatever language. */
  private static final class Bare {
    private final String code;

    /** Where the last comment ends that has an end of its own. */
    private final int lastEnd;

    Bare(String code) {
      this.code = code;
      this.lastEnd = code.lastIndexOf("*/");
    }

    String text() {
      StringBuilder bare = new StringBuilder();
      int at = 0;
      while (at < code.length()) {
        int end = aside(at);
        if (end == at) {
          bare.append(code.charAt(at));
          end++;
        }
        at = end;
      }
      return bare.toString();
    }

    /** Returns the end of what starts at an offset and is no code; the offset if it is code. */
    private int aside(int at) {
      char c = code.charAt(at);
      if (c == '\\') {
        return Math.min(at + 2, code.length());
      }
      if (c == '"' || c == '`' || (c == '\'' && !isInWord(at))) {
        return stringEnd(at);
      }
      if (code.startsWith("//", at) || code.startsWith("# ", at)) {
        return lineEnd(at);
      }
      return code.startsWith("/*", at) && at + 2 <= lastEnd ? code.indexOf("*/", at + 2) + 2 : at;
    }

    /** An apostrophe is no quote there. */
    private boolean isInWord(int at) {
      return at > 0 && Character.isJavaIdentifierPart(code.charAt(at - 1));
    }

    /** Returns the end of a string, or the offset of what is none since its line has no end. */
    private int stringEnd(int quote) {
      int i = quote + 1;
      while (i < code.length() && code.charAt(i) != '\n') {
        if (code.charAt(i) == code.charAt(quote)) {
          return i + 1;
        }
        i += code.charAt(i) == '\\' ? 2 : 1;
      }
      return quote;
    }

    private int lineEnd(int at) {
      int end = code.indexOf('\n', at);
      return end < 0 ? code.length() : end;
    }
  }
}
