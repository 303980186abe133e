package io.github.lessonlint.quiz.component;

import io.github.lessonlint.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * A component with what it holds: an element whose name starts with a capital letter.
 *
 * @param tag its first tag
 * @param inside the span between its tags; empty where it has only one
 * @param children the components in it
 */
record JsxElement(JsxTag tag, Span inside, List<JsxElement> children) {
  private static final int DEEPEST = 50;

  /** A component that is not closed yet. */
  private record Open(JsxTag tag, List<JsxElement> children) {}

  /**
   * Returns the outermost components of a page in one pass over it. What is not closed, or closed
   * but not open, holds nothing.
   *
   * @param markup the page
   * @param live the page without code and comments
   */
  static List<JsxElement> of(String markup, String live) {
    Deque<Open> open = new ArrayDeque<>();
    List<JsxElement> roots = new ArrayList<>();
    open.push(new Open(JsxTag.at("<>", 0), roots));
    int at = live.indexOf('<');
    while (at >= 0) {
      int next = at + 1;
      if (startsComponent(live, at)) {
        JsxTag tag = JsxTag.at(markup, at);
        next = tag.span().end();
        take(tag, open);
      }
      at = live.indexOf('<', next);
    }
    while (open.size() > 1) {
      leaveUnclosed(open);
    }
    return roots;
  }

  private static void take(JsxTag tag, Deque<Open> open) {
    switch (tag.form()) {
      case WHOLE -> open.element().children().add(alone(tag));
      case OPEN -> {
        if (open.size() < DEEPEST) {
          open.push(new Open(tag, new ArrayList<>()));
        }
      }
      case CLOSE -> close(tag, open);
      case BROKEN -> {}
    }
  }

  /** Closes the innermost component of the name, and with it what is still open inside it. */
  private static void close(JsxTag tag, Deque<Open> open) {
    if (open.stream().noneMatch(o -> o.tag().name().equals(tag.name()))) {
      return;
    }
    while (!open.element().tag().name().equals(tag.name())) {
      leaveUnclosed(open);
    }
    Open last = open.pop();
    int from = last.tag().span().end();
    int to = tag.span().start();
    Span inside = new Span(from, to);
    open.element().children().add(new JsxElement(last.tag(), inside, List.copyOf(last.children())));
  }

  private static void leaveUnclosed(Deque<Open> open) {
    Open unclosed = open.pop();
    List<JsxElement> siblings = open.element().children();
    siblings.add(alone(unclosed.tag()));
    siblings.addAll(unclosed.children());
  }

  private static JsxElement alone(JsxTag tag) {
    return new JsxElement(tag, Span.at(tag.span().end()), List.of());
  }

  private static boolean startsComponent(String text, int at) {
    int name = text.startsWith("/", at + 1) ? at + 2 : at + 1;
    return name < text.length() && Character.isUpperCase(text.charAt(name));
  }

  /** Returns the last part of its name in lower case: {@code answer} of {@code Quiz.Answer}. */
  String name() {
    String name = tag.name();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** Returns the whole of it. */
  Span span() {
    return tag.span().union(inside);
  }
}
