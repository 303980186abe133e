package io.github.lessonlint.code.java;

import io.github.lessonlint.code.Program;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.tools.SimpleJavaFileObject;
import org.jspecify.annotations.Nullable;

/** A file that is made of parts of a program and of what must stand around them. */
final class ProgramFile extends SimpleJavaFileObject {
  private final Program program;
  private final Optional<String> fileName;
  private final StringBuilder text = new StringBuilder();
  private final List<Segment> segments = new ArrayList<>();

  /**
   * Creates an empty file.
   *
   * @param id tells it from all other files
   * @param program what it is a part of
   * @param fileName what its author calls it
   */
  ProgramFile(int id, Program program, Optional<String> fileName) {
    super(URI.create("string:///P" + id + ".java"), Kind.SOURCE);
    this.program = program;
    this.fileName = fileName.map(n -> n.substring(n.lastIndexOf('/') + 1));
  }

  /**
   * A stretch of the file that an author wrote.
   *
   * @param start where it starts in the file
   * @param length its length
   * @param part the index of the part that it is from
   * @param from where it starts in that part
   */
  private record Segment(int start, int length, int part, int from) {}

  /**
   * A place in a part of a program.
   *
   * @param part the index of the part
   * @param offset the offset in it
   */
  record Place(int part, int offset) {}

  Program program() {
    return program;
  }

  /** Adds what no author wrote. */
  void add(String frame) {
    text.append(frame);
  }

  /** Adds what stands somewhere in a part. */
  void add(String code, int part, int from) {
    segments.add(new Segment(text.length(), code.length(), part, from));
    text.append(code);
  }

  /** Returns the place that an offset stands for; empty in what no author wrote. */
  Optional<Place> place(long offset) {
    for (Segment s : segments) {
      if (offset >= s.start && offset < s.start + s.length) {
        return Optional.of(new Place(s.part, (int) (s.from + offset - s.start)));
      }
    }
    return Optional.empty();
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }

  /** Returns whether a public class may be called so in this file: in one without a name it may. */
  @Override
  public boolean isNameCompatible(String simpleName, Kind kind) {
    return fileName.isEmpty() || fileName.get().equals(simpleName + kind.extension);
  }

  @Override
  public @Nullable NestingKind getNestingKind() {
    return null;
  }

  @Override
  public @Nullable Modifier getAccessLevel() {
    return null;
  }
}
