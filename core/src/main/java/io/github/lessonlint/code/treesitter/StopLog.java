package io.github.lessonlint.code.treesitter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.treesitter.TSLogType;
import org.treesitter.TSLogger;

/**
 * Learns from what tree-sitter logs where it first found no way on. The tree does not tell: an
 * error node begins where the parser could go on after it had thrown away what it did not need. The
 * log tells the very token. It follows several readings of an ambiguous text at once, each a
 * <i>version</i>, and goes into recovery, which it calls to <i>resume</i>, once none is left; what
 * came farthest till then is where the fault is.
 *
 * <p>See {@code ts_parser__advance} and {@code ts_parser__condense_stack} in tree-sitter's {@code
 * lib/src/parser.c}.
 */
final class StopLog implements TSLogger {
  private static final Pattern PROCESS = Pattern.compile("process .* row:(\\d+), col:(\\d+)");
  private static final String DETECT = "detect_error ";
  private static final String RESUME = "resume version:";
  private static final Pattern MISSING = Pattern.compile("recover_with_missing symbol:(\\S+), .*");

  /** What is worth a mention: an end that was forgotten, not an operator that would do, too. */
  private static final Pattern TELLING = Pattern.compile("[])};,:>]|end|fi|done|esac");

  private final String code;
  private final int[] lineStarts;
  private int position;
  private int farthest = -1;
  private boolean recovering;
  private boolean over;
  private Optional<String> expected = Optional.empty();

  StopLog(String code) {
    this.code = code;
    this.lineStarts = lineStarts(code);
  }

  @Override
  public void log(TSLogType type, String message) {
    if (over || type != TSLogType.TSLogTypeParse) {
      return;
    }
    if (recovering) {
      Matcher missing = MISSING.matcher(message);
      if (missing.matches()) {
        expected = Optional.of(missing.group(1)).filter(s -> TELLING.matcher(s).matches());
        over = true;
      } else {
        over = message.startsWith("process ");
      }
    } else if (message.startsWith("process ")) {
      Matcher process = PROCESS.matcher(message);
      if (process.matches()) {
        int row = Integer.parseInt(process.group(1));
        position = lineStarts[row] + Integer.parseInt(process.group(2));
      }
    } else if (message.startsWith(DETECT)) {
      farthest = Math.max(farthest, position);
    } else if (message.startsWith(RESUME)) {
      recovering = true;
    }
  }

  /** Returns whether nothing of what is still to come matters. */
  boolean isOver() {
    return over;
  }

  /** Returns the place; empty if no recovery was logged. */
  Optional<Stop> stop() {
    if (farthest < 0) {
      return Optional.empty();
    }
    int offset = farthest;
    while (offset < code.length() && Character.isWhitespace(code.charAt(offset))) {
      offset++;
    }
    return Optional.of(new Stop(offset, expected));
  }

  private static int[] lineStarts(String code) {
    return IntStream.concat(
            IntStream.of(0),
            IntStream.range(0, code.length()).filter(i -> code.charAt(i) == '\n').map(i -> i + 1))
        .toArray();
  }
}
