package io.github.lessonlint.curriculum;

import io.github.lessonlint.model.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which lessons require which. Immutable. */
public final class PrerequisiteGraph {
  private final List<Lesson> lessons;
  private final Map<Lesson, Integer> indexOf = new HashMap<>();
  private final List<List<Reference>> references = new ArrayList<>();
  private final int[][] required;

  private PrerequisiteGraph(List<Lesson> lessons) {
    this.lessons = lessons;
    for (int i = 0; i < lessons.size(); i++) {
      indexOf.put(lessons.get(i), i);
    }
    LessonIndex index = new LessonIndex(lessons);
    this.required = new int[lessons.size()][];
    for (int i = 0; i < required.length; i++) {
      Lesson lesson = lessons.get(i);
      List<Reference> own =
          lesson.prerequisites().stream()
              .map(entry -> new Reference(entry, index.find(lesson, entry)))
              .toList();
      references.add(own);
      required[i] =
          own.stream()
              .flatMap(r -> r.target().stream())
              .filter(target -> !target.equals(lesson))
              .mapToInt(this::index)
              .distinct()
              .toArray();
    }
  }

  static PrerequisiteGraph of(List<Lesson> lessons) {
    return new PrerequisiteGraph(lessons);
  }

  /**
   * A prerequisite as a lesson names it.
   *
   * @param entry the entry in the front matter
   * @param candidates the lessons it fits: none, the one that is meant, or several
   */
  public record Reference(Value.Scalar entry, List<Lesson> candidates) {
    public Reference {
      candidates = List.copyOf(candidates);
    }

    /** Returns the lesson that is meant, if there is exactly one. */
    public Optional<Lesson> target() {
      return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }
  }

  /** Returns what a lesson names as its prerequisites, in the order of the file. */
  public List<Reference> references(Lesson lesson) {
    return references.get(index(lesson));
  }

  /** Returns the lessons that a lesson requires directly, itself left out, each once. */
  public List<Lesson> required(Lesson lesson) {
    return lessons(required[index(lesson)]);
  }

  /** Returns the first entry by which a lesson requires another. */
  public Optional<Reference> reference(Lesson from, Lesson to) {
    return references(from).stream()
        .filter(r -> r.target().filter(to::equals).isPresent())
        .findFirst();
  }

  /**
   * Returns the groups of lessons that require each other, directly or through others. Lessons and
   * groups come in the order of the curriculum.
   */
  public List<List<Lesson>> cyclicGroups() {
    return StronglyConnected.components(required).stream()
        .filter(component -> component.length > 1)
        .map(this::lessons)
        .toList();
  }

  /**
   * Returns a shortest cycle in a group that {@link #cyclicGroups()} gave: each lesson requires the
   * next, the last the first. It begins at its first lesson in the order of the curriculum.
   */
  public List<Lesson> shortestCycle(List<Lesson> group) {
    int[] component = group.stream().mapToInt(this::index).toArray();
    return lessons(new ShortestCycle(required, component).find());
  }

  /**
   * Returns, for each lesson that a lesson requires directly and through another direct
   * prerequisite too, that other prerequisite. Prerequisites that are part of a cycle prove
   * nothing.
   */
  public Map<Lesson, Lesson> redundant(Lesson lesson) {
    Map<Lesson, Lesson> redundant = new HashMap<>();
    int[] direct = required[index(lesson)];
    for (int through : direct) {
      boolean[] behind = direct.length > 1 ? reach(required, required[through]) : new boolean[0];
      for (int other : direct) {
        if (other != through && behind[other] && !behind[through]) {
          redundant.putIfAbsent(lessons.get(other), lessons.get(through));
        }
      }
    }
    return redundant;
  }

  /**
   * Returns the lessons that nobody can get to by taking lessons one after the other, starting with
   * those that require none.
   */
  public List<Lesson> unreachable() {
    List<List<Integer>> dependants = new ArrayList<>();
    lessons.forEach(l -> dependants.add(new ArrayList<>()));
    for (int i = 0; i < required.length; i++) {
      for (int target : required[i]) {
        dependants.get(target).add(i);
      }
    }
    int[][] next =
        dependants.stream()
            .map(d -> d.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    int[] roots =
        IntStream.range(0, required.length).filter(i -> required[i].length == 0).toArray();
    boolean[] reached = reach(next, roots);
    return lessons(IntStream.range(0, reached.length).filter(i -> !reached[i]).toArray());
  }

  /** Marks what can be reached from the given starts, these included. */
  private static boolean[] reach(int[][] next, int[] starts) {
    boolean[] seen = new boolean[next.length];
    int[] stack = new int[next.length];
    int size = 0;
    for (int start : starts) {
      if (!seen[start]) {
        seen[start] = true;
        stack[size++] = start;
      }
    }
    while (size > 0) {
      for (int target : next[stack[--size]]) {
        if (!seen[target]) {
          seen[target] = true;
          stack[size++] = target;
        }
      }
    }
    return seen;
  }

  private int index(Lesson lesson) {
    Integer index = indexOf.get(lesson);
    if (index == null) {
      throw new IllegalArgumentException("not of this curriculum: " + lesson);
    }
    return index;
  }

  private List<Lesson> lessons(int[] indices) {
    List<Lesson> found = new ArrayList<>(indices.length);
    for (int i : indices) {
      found.add(lessons.get(i));
    }
    return Collections.unmodifiableList(found);
  }
}
