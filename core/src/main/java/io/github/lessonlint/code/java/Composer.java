package io.github.lessonlint.code.java;

import io.github.lessonlint.code.Program;
import io.github.lessonlint.code.java.Item.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Makes files of a program. Its packages lie in one of its own, so that no program sees another
 * one, and what stands outside of classes comes into one.
 */
final class Composer {
  /** The class and the method around what has none. */
  static final String CLASS = "Fragment_";

  static final String METHOD = "fragment_";

  private final Program program;
  private final String home;
  private final Predicate<String> isPackage;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> packages = new HashSet<>();
  private final boolean lenient;

  private Composer(Program program, String home, Predicate<String> isPackage) {
    this.program = program;
    this.home = home;
    this.isPackage = isPackage;
    this.lenient = program.parts().stream().noneMatch(p -> p.asked() && p.faulty());
  }

  /** An item and the index of its part. */
  private record Entry(int part, Item item) {
    boolean is(Kind kind) {
      return item.kind() == kind;
    }
  }

  /**
   * Returns the files.
   *
   * @param outlines what its parts are made of; empty for those that are left out
   * @param home the name of its package
   * @param isPackage whether there is a package of that name on the class path
   * @param firstId the number of the first file
   */
  static List<ProgramFile> files(
      Program program,
      List<Optional<List<Item>>> outlines,
      String home,
      Predicate<String> isPackage,
      int firstId) {
    Composer composer = new Composer(program, home, isPackage);
    return composer.files(outlines, firstId);
  }

  private List<ProgramFile> files(List<Optional<List<Item>>> outlines, int firstId) {
    for (int part = 0; part < outlines.size(); part++) {
      for (Item item : outlines.get(part).orElse(List.of())) {
        entries.add(new Entry(part, item));
        if (item.kind() == Kind.PACKAGE) {
          packages.add(item.text());
        }
      }
    }
    dropReplaced();
    if (program.parts().size() > 1) {
      share();
    }
    List<ProgramFile> files = new ArrayList<>();
    Map<Integer, List<Entry>> alone = new LinkedHashMap<>();
    List<Entry> together = new ArrayList<>();
    for (Entry entry : entries) {
      if (isFile(entry.part)) {
        alone.computeIfAbsent(entry.part, p -> new ArrayList<>()).add(entry);
      } else {
        together.add(entry);
      }
    }
    alone.forEach(
        (part, own) ->
            files.add(file(new ProgramFile(firstId + files.size(), program, fileName(part)), own)));
    if (!together.isEmpty()) {
      files.add(file(new ProgramFile(firstId + files.size(), program, Optional.empty()), together));
    }
    return files;
  }

  private Optional<String> fileName(int part) {
    return program.parts().get(part).file();
  }

  /** Whether a part is a file of its own: it has a name, or a package. */
  private boolean isFile(int part) {
    return fileName(part).isPresent()
        || entries.stream().anyMatch(e -> e.part == part && e.is(Kind.PACKAGE));
  }

  /** Drops what a part that is there for others declares, and a part after it declares anew. */
  private void dropReplaced() {
    Set<String> later = new HashSet<>();
    for (int i = entries.size() - 1; i >= 0; i--) {
      Entry entry = entries.get(i);
      String name = entry.item.declares();
      if (!name.isEmpty() && !later.add(name) && !program.parts().get(entry.part).asked()) {
        entries.remove(i);
      }
    }
  }

  /** Puts what statements declare to where all parts see it. */
  private void share() {
    boolean members = entries.stream().anyMatch(e -> e.is(Kind.MEMBER));
    entries.replaceAll(
        e -> {
          if (!e.is(Kind.STATEMENT)) {
            return e;
          }
          if (e.item.declares().startsWith("type ")) {
            return new Entry(e.part, e.item.as(Kind.TYPE));
          }
          return members && e.item.field() ? new Entry(e.part, e.item.as(Kind.MEMBER)) : e;
        });
  }

  private ProgramFile file(ProgramFile file, List<Entry> own) {
    Optional<String> name =
        own.stream().filter(e -> e.is(Kind.PACKAGE)).map(e -> e.item.text()).findFirst();
    file.add("package " + name.map(this::inside).orElse(home) + "; ");
    name.filter(isPackage).ifPresent(n -> file.add("import " + n + ".*; "));
    if (name.isEmpty()) {
      packages.forEach(p -> file.add("import " + inside(p) + ".*; "));
    }
    own.stream().filter(e -> e.is(Kind.IMPORT)).forEach(e -> addImport(file, e));
    own.stream().filter(e -> e.is(Kind.TYPE)).forEach(e -> add(file, e));
    addClass(file, own);
    return file;
  }

  private String inside(String name) {
    return home + "." + name;
  }

  private void addClass(ProgramFile file, List<Entry> own) {
    List<Entry> members = own.stream().filter(e -> e.is(Kind.MEMBER)).toList();
    List<Entry> body = own.stream().filter(e -> e.is(Kind.STATEMENT) || e.is(Kind.VALUE)).toList();
    if (members.isEmpty() && body.isEmpty()) {
      return;
    }
    file.add("class " + CLASS + " { ");
    members.forEach(
        e -> {
          // Methods that are static see it, too.
          file.add(e.item.field() && program.parts().size() > 1 ? "static " : "");
          add(file, e);
        });
    boolean value = body.stream().anyMatch(e -> e.item.returns());
    file.add((value ? "Object " : "void ") + METHOD + "() ");
    file.add(lenient ? "throws Throwable { " : "{ ");
    int values = 0;
    for (Entry entry : body) {
      boolean expression = entry.is(Kind.VALUE);
      file.add(expression ? "Object value" + values++ + "_ = " : "");
      add(file, entry);
      file.add(expression ? ";" : "");
    }
    file.add(value ? "return null; }}" : "}}");
  }

  private static void add(ProgramFile file, Entry entry) {
    file.add(entry.item.text(), entry.part, entry.item.start());
    // Past the end of a last comment.
    file.add("\n");
  }

  /** Adds an import; one of a package of the program leads to where that lies. */
  private void addImport(ProgramFile file, Entry entry) {
    String text = entry.item.text();
    int at = text.startsWith("import") ? "import".length() : 0;
    at = blanks(text, at);
    if (text.startsWith("static", at) && blanks(text, at + 6) > at + 6) {
      at = blanks(text, at + 6);
    }
    String name = text.substring(at);
    boolean own = packages.stream().anyMatch(p -> name.startsWith(p + "."));
    file.add(text.substring(0, at), entry.part, entry.item.start());
    file.add(own ? home + "." : "");
    file.add(name, entry.part, entry.item.start() + at);
    file.add("\n");
  }

  private static int blanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
