package io.github.lessonlint.code.html;

import io.github.lessonlint.code.ParseFault;
import io.github.lessonlint.code.html.Tag.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows which elements are open. A fragment may begin with end tags of what stands before it and
 * leave open what goes on after it, but an end tag in between must fit.
 */
final class Nesting {
  /** An end tag of these stands for the end of all that is open in them. */
  private static final Set<String> PAGE = Set.of("html", "head", "body");

  private final Deque<Tag> open = new ArrayDeque<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** How many of the open elements need an end tag. */
  private int unclosed;

  private final Set<String> begun = new HashSet<>();

  void follow(List<Tag> tags) throws ParseFault {
    for (Tag tag : tags) {
      if (Elements.isVoid(tag.name())) {
        continue;
      }
      begun.add(tag.kind() == Kind.CLOSES ? "" : tag.name());
      if (tag.kind() == Kind.OPENS) {
        push(tag);
      } else if (tag.kind() == Kind.CLOSES) {
        close(tag);
      }
    }
  }

  private void close(Tag end) throws ParseFault {
    String name = end.name();
    if (counts.getOrDefault(name, 0) == 0) {
      boolean stray = Elements.mustBeClosed(name) || !begun.contains(name);
      if (unclosed > 0 && stray && !Elements.isOptional(name)) {
        Tag inner = innermost();
        throw new ParseFault(
            end.start(),
            end.end(),
            "'</" + name + ">' closes nothing; '<" + inner.name() + ">' is open here");
      }
      if (PAGE.contains(name) && unclosed > 0) {
        throw unclosed(innermost(), name);
      }
      return;
    }
    while (!open.element().name().equals(name)) {
      if (Elements.mustBeClosed(open.element().name())) {
        throw unclosed(open.element(), name);
      }
      pop();
    }
    pop();
  }

  private static ParseFault unclosed(Tag tag, String end) {
    return new ParseFault(
        tag.start(),
        tag.end(),
        "'<" + tag.name() + ">' has no '</" + tag.name() + ">' before '</" + end + ">'");
  }

  private Tag innermost() {
    return open.stream().filter(t -> Elements.mustBeClosed(t.name())).findFirst().orElseThrow();
  }

  private void push(Tag tag) {
    open.push(tag);
    counts.merge(tag.name(), 1, Integer::sum);
    unclosed += Elements.mustBeClosed(tag.name()) ? 1 : 0;
  }

  private void pop() {
    Tag tag = open.pop();
    counts.merge(tag.name(), -1, Integer::sum);
    unclosed -= Elements.mustBeClosed(tag.name()) ? 1 : 0;
  }
}
