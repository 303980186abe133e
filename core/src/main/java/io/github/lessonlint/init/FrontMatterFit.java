package io.github.lessonlint.init;

import io.github.lessonlint.curriculum.Lesson;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.schema.JsonSchema;
import io.github.lessonlint.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * What the front matter of lessons must look like.
 *
 * @param kind by which schema it is judged
 * @param share how many lessons have front matter
 * @param keys what stands in it
 */
record FrontMatterFit(Kind kind, Share share, List<KeyFacts> keys) {
  /** With fewer lessons there is no telling what is a habit. */
  private static final int FEWEST = 5;

  FrontMatterFit {
    keys = List.copyOf(keys);
  }

  /** By which schema front matter is judged. */
  enum Kind {
    /** By the one that holds without configuration. */
    DEFAULT,
    /** By one made of the lessons. */
    OWN,
    /** By none: too few lessons have any. */
    NONE
  }

  /**
   * Decides.
   *
   * @param evident whether lessons are known by the keys of the default schema
   * @param levels the names of levels in the order of difficulty, where they are not the default
   */
  static FrontMatterFit of(List<Lesson> lessons, boolean evident, List<String> levels) {
    List<Value.Mapping> fronts =
        lessons.stream()
            .flatMap(l -> KeyFacts.readable(l.document().frontMatter()).stream())
            .filter(front -> !front.entries().isEmpty())
            .toList();
    long described = lessons.stream().filter(l -> l.document().frontMatter().isPresent()).count();
    Share share = new Share((int) described, lessons.size());
    List<KeyFacts> keys = KeyFacts.of(lessons);
    if (evident && followDefault(fronts, levels)) {
      return new FrontMatterFit(Kind.DEFAULT, share, keys);
    }
    boolean own = fronts.size() >= FEWEST && share.half();
    return new FrontMatterFit(own ? Kind.OWN : Kind.NONE, share, keys);
  }

  /** Returns the schema made of the lessons, where they are judged by it. */
  Optional<SchemaInference> schema() {
    return kind == Kind.OWN ? Optional.of(new SchemaInference(keys)) : Optional.empty();
  }

  private static boolean followDefault(List<Value.Mapping> fronts, List<String> levels) {
    JsonSchema builtIn = JsonSchema.builtIn("lesson.schema.json");
    JsonSchema schema = levels.isEmpty() ? builtIn : builtIn.withChoice("level", levels);
    long valid = fronts.stream().filter(f -> schema.validate(f, Span.at(0)).isEmpty()).count();
    return new Share((int) valid, fronts.size()).most();
  }
}
