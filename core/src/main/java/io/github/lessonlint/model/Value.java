package io.github.lessonlint.model;

import io.github.lessonlint.source.Span;
import java.util.List;
import java.util.Optional;

/** A front matter value with its span. The same instance may occur twice where an alias does. */
public sealed interface Value {

  /** Returns where the value stands in the file. */
  Span span();

  /** What a scalar is under the YAML 1.2 core schema (or TOML's types). */
  enum Type {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    NULL
  }

  /**
   * A single value.
   *
   * @param span the scalar with its quotes
   * @param type what it is
   * @param text its content, without quotes and with escapes resolved
   * @param plain whether it is written without quotes
   */
  record Scalar(Span span, Type type, String text, boolean plain) implements Value {}

  /** A list. */
  record Sequence(Span span, List<Value> items) implements Value {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Keys and values, in the order of the file; the same key may occur twice. */
  record Mapping(Span span, List<Entry> entries) implements Value {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** Returns the first entry with the given key. */
    public Optional<Entry> entry(String key) {
      return entries.stream().filter(e -> e.key().text().equals(key)).findFirst();
    }

    /** Returns the value of the first entry with the given key. */
    public Optional<Value> get(String key) {
      return entry(key).map(Entry::value);
    }
  }

  /** A key and its value. */
  record Entry(Scalar key, Value value) {}
}
