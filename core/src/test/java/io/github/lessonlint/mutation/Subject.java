package io.github.lessonlint.mutation;

import io.github.lessonlint.curriculum.Curriculum;
import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A correct lesson, and the edits that plant faults in it. Lines count from 1. */
record Subject(Curriculum curriculum, Lesson lesson) {

  Document document() {
    return lesson.document();
  }

  String path() {
    return lesson.path();
  }

  String text() {
    return document().source().text();
  }

  String text(Span span) {
    return document().source().text(span);
  }

  int line(int offset) {
    return document().source().lines().line(offset);
  }

  int line(Span span) {
    return line(span.start());
  }

  Span lineSpan(int line) {
    return document().source().lineSpan(line);
  }

  String lineText(int line) {
    return document().source().line(line);
  }

  /** Returns the span of a line with its line end. */
  Span wholeLine(int line) {
    int start = document().source().lines().start(line);
    return new Span(start, document().source().lines().start(line + 1));
  }

  IntStream lines() {
    return IntStream.rangeClosed(1, document().source().lines().lineCount());
  }

  List<Quiz.Question> questions() {
    return document().quiz().questions();
  }

  /** Returns an entry of the front matter. */
  Optional<Value.Entry> entry(String key) {
    return document().frontMatter().flatMap(f -> f.root()).stream()
        .flatMap(root -> root.entries().stream())
        .filter(e -> e.key().text().equals(key))
        .findFirst();
  }

  Stream<Value.Entry> entries() {
    return document().frontMatter().flatMap(f -> f.root()).stream()
        .flatMap(root -> root.entries().stream());
  }

  /** Returns the items of a list in the front matter. */
  Stream<Value> items(String key) {
    return entry(key).stream()
        .flatMap(
            e -> e.value() instanceof Value.Sequence list ? list.items().stream() : Stream.of());
  }

  /** Returns the other lessons. */
  Stream<Lesson> others() {
    return curriculum.lessons().stream().filter(l -> !l.equals(lesson));
  }

  /** Replaces a span; the fault is in the line where it starts. */
  Planted replace(Span span, String by) {
    return Planted.at(
        path(), line(span), text().substring(0, span.start()) + by + text().substring(span.end()));
  }

  Planted insert(int offset, String text) {
    return replace(Span.at(offset), text);
  }

  /** Inserts a line; the fault is in it. */
  Planted insertLine(int before, String line) {
    return insert(document().source().lines().start(before), line + "\n");
  }

  Planted removeLine(int line) {
    return replace(wholeLine(line), "");
  }

  /** Gives a front matter entry another value. */
  Stream<Planted> set(String key, String value) {
    return entry(key).stream().map(e -> replace(e.value().span(), value));
  }
}
