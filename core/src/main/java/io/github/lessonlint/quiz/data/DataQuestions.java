package io.github.lessonlint.quiz.data;

import io.github.lessonlint.model.Quiz;
import io.github.lessonlint.model.Value;
import io.github.lessonlint.model.Value.Mapping;
import io.github.lessonlint.model.Value.Sequence;
import io.github.lessonlint.source.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds the questions in a tree of values. One reader is for one quiz. */
public final class DataQuestions {
  private static final int DEEPEST = 12;
  private static final int FEWEST_TO_DOUBT = 2;

  private final SourceFile file;
  private final List<DataQuestion> found = new ArrayList<>();

  /** An alias stands for the same value again, however often. */
  private final Set<Value> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  public DataQuestions(SourceFile file) {
    this.file = file;
  }

  /** Finds the questions in a value. */
  public DataQuestions in(Value value) {
    boolean answersAreOptions = new AnswerLists().offer(value, 0);
    find(value, answersAreOptions, 0);
    return this;
  }

  /** Takes the question that a mapping asks, which does not say itself what is asked. */
  public DataQuestions asked(Mapping mapping, Optional<Quiz.Text> stem) {
    DataQuestion.of(new DataOptions(file, false), mapping, stem).ifPresent(found::add);
    return this;
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  private void find(Value value, boolean answersAreOptions, int depth) {
    if (depth > DEEPEST || !seen.add(value)) {
      return;
    }
    if (value instanceof Sequence list) {
      list.items().forEach(item -> find(item, answersAreOptions, depth + 1));
    } else if (value instanceof Mapping mapping) {
      DataOptions options = new DataOptions(file, answersAreOptions);
      Optional<DataQuestion> question = DataQuestion.of(options, mapping, Optional.empty());
      question.ifPresent(found::add);
      if (question.isEmpty()) {
        mapping.entries().forEach(entry -> find(entry.value(), answersAreOptions, depth + 1));
      }
    }
  }

  /**
   * Returns the questions. What one of them leaves open others may tell: from which number options
   * are counted, whether there are keys at all, and whether keys are meant to name options.
   */
  public List<Quiz.Question> read(String dialect, OptionalInt indexBase) {
    IndexBase base = new IndexBase(indexBase);
    found.forEach(q -> q.see(base));
    found.forEach(q -> q.readKeys(base));
    long strange = found.stream().filter(DataQuestion::namesNothing).count();
    boolean keyed = found.stream().anyMatch(DataQuestion::isKeyed);
    if (strange >= FEWEST_TO_DOUBT && strange == found.size()) {
      found.forEach(DataQuestion::forgetKeys);
    }
    return found.stream().map(q -> q.toQuestion(dialect, keyed)).toList();
  }

  /** Looks for a question that lists answers and says elsewhere which of them is right. */
  private static final class AnswerLists {
    private final Set<Value> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    boolean offer(Value value, int depth) {
      if (depth > DEEPEST || !seen.add(value)) {
        return false;
      }
      if (value instanceof Sequence list) {
        return list.items().stream().anyMatch(item -> offer(item, depth + 1));
      }
      return value instanceof Mapping mapping
          && (DataOptions.areAnswers(mapping)
              || mapping.entries().stream().anyMatch(e -> offer(e.value(), depth + 1)));
    }
  }
}
