package io.github.lessonlint.quiz.markup;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.quiz.text.Scan;
import io.github.lessonlint.quiz.text.Tags;
import io.github.lessonlint.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A {@code <details>} element that holds no other one.
 *
 * @param span all of it
 * @param summary what is shown of it when it is closed, without tags
 * @param body what is shown when it is open, as written; empty where there is nothing
 */
record Details(Span span, Quiz.Text summary, Quiz.Text body) {
  private static final String OPEN = "<details";
  private static final String CLOSE = "</details";
  private static final String SUMMARY = "<summary";
  private static final String SUMMARY_END = "</summary";

  /** Returns the elements that have a summary and an end, in one pass over a page. */
  static List<Details> of(String markup, String live) {
    List<Details> found = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    boolean innermost = false;
    for (int at = live.indexOf('<'); at >= 0; at = live.indexOf('<', at + 1)) {
      if (isTag(live, at, OPEN)) {
        open.push(at);
        innermost = true;
      } else if (isTag(live, at, CLOSE) && !open.isEmpty()) {
        int start = open.pop();
        if (innermost) {
          read(markup, live, start, at).ifPresent(found::add);
        }
        innermost = false;
      }
    }
    return found;
  }

  private static boolean isTag(String live, int at, String tag) {
    int end = at + tag.length();
    return Scan.at(live, at, tag)
        && (end >= live.length() || !Character.isLetterOrDigit(live.charAt(end)));
  }

  private static Optional<Details> read(String markup, String live, int start, int end) {
    int summary = live.indexOf('<', start + 1);
    while (summary >= 0 && summary < end && !isTag(live, summary, SUMMARY)) {
      summary = live.indexOf('<', summary + 1);
    }
    int from = live.indexOf('>', Math.max(summary, start)) + 1;
    int to = from;
    while (to < end && !isTag(live, to, SUMMARY_END)) {
      to++;
    }
    if (summary < 0 || from == 0 || to >= end) {
      return Optional.empty();
    }
    int body = Math.min(end, live.indexOf('>', to) + 1);
    Quiz.Text asked = text(Tags.blank(markup.substring(from, to)), from);
    Quiz.Text answered = text(Tags.withoutComments(markup.substring(body, end)), body);
    return Optional.of(new Details(new Span(start, end), asked, answered));
  }

  /** What is written from an offset on, as far as its first line goes. */
  private static Quiz.Text text(String written, int offset) {
    String text = written.strip();
    int line = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
    int from = offset + written.indexOf(text);
    return new Quiz.Text(new Span(from, from + line), text.replace("\r", ""));
  }
}
