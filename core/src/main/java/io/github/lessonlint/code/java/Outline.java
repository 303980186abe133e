package io.github.lessonlint.code.java;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.github.lessonlint.code.java.Item.Kind;
import io.github.lessonlint.code.java.Parser.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what stands at the top level of fragments. */
final class Outline {
  private final Fragment fragment;
  private final Reading reading;
  private final Parsed parsed;
  private final List<Item> items = new ArrayList<>();

  private Outline(Fragment fragment, Reading reading, Parsed parsed) {
    this.fragment = fragment;
    this.reading = reading;
    this.parsed = parsed;
  }

  /**
   * Returns what each fragment is made of; empty for one that was not read, or read as what cannot
   * stand in a file.
   */
  static List<Optional<List<Item>>> of(List<Fragment> fragments, Parser parser) {
    List<Fragment> parts = new ArrayList<>();
    fragments.forEach(f -> parts.addAll(f.pieces.isEmpty() ? List.of(f) : f.pieces));
    List<Fragment> read = parts.stream().filter(p -> p.reading.isPresent()).toList();
    List<Parsed> parsed =
        parser.trees(read.stream().map(p -> p.reading.orElseThrow().wrap(p.text)).toList());
    List<Optional<List<Item>>> outlines = new ArrayList<>();
    int next = 0;
    for (Fragment fragment : fragments) {
      boolean whole = fragment.accepted;
      List<Item> items = new ArrayList<>();
      for (Fragment part : fragment.pieces.isEmpty() ? List.of(fragment) : fragment.pieces) {
        if (part.reading.isPresent()) {
          Reading reading = part.reading.get();
          Outline outline = new Outline(part, reading, parsed.get(next++));
          whole &= outline.read();
          items.addAll(outline.items);
        }
      }
      outlines.add(whole ? Optional.of(settled(items)) : Optional.empty());
    }
    return outlines;
  }

  /** Variables are those of a method where nothing needs them to be fields. */
  private static List<Item> settled(List<Item> items) {
    boolean variables = items.stream().filter(i -> i.kind() == Kind.MEMBER).allMatch(Item::field);
    return items.stream()
        .map(i -> variables && i.kind() == Kind.MEMBER ? i.as(Kind.STATEMENT) : i)
        .toList();
  }

  /** Finds the items; returns whether the reading is one of those that have some. */
  private boolean read() {
    CompilationUnitTree unit = parsed.unit();
    if (reading.equals(Reading.UNIT)) {
      return readUnit(unit);
    }
    if (reading.prefix().equals(Reading.EXPRESSION.prefix())) {
      items.add(new Item(Kind.VALUE, fragment.start, fragment.text, "", false, false));
      return true;
    }
    if (!(unit.getTypeDecls().get(0) instanceof ClassTree wrapper)) {
      return false;
    }
    if (reading.equals(Reading.MEMBERS)) {
      slice(Kind.MEMBER, wrapper.getMembers());
      return true;
    }
    if (reading.equals(Reading.STATEMENTS)
        && wrapper.getMembers().get(0) instanceof MethodTree method) {
      slice(Kind.STATEMENT, method.getBody().getStatements());
      return true;
    }
    return false;
  }

  private boolean readUnit(CompilationUnitTree unit) {
    if (unit.getModule() != null || !unit.getPackageAnnotations().isEmpty()) {
      return false;
    }
    if (unit.getPackageName() != null) {
      String name = unit.getPackageName().toString();
      items.add(new Item(Kind.PACKAGE, fragment.start, name, "", false, false));
    }
    List<Tree> trees = new ArrayList<>(unit.getImports());
    for (Tree tree : unit.getTypeDecls()) {
      // A file of members alone is a class that is called like the file.
      boolean implicit =
          tree instanceof ClassTree type && type.getSimpleName().contentEquals(parsed.name());
      if (implicit) {
        trees.addAll(((ClassTree) tree).getMembers());
      } else {
        trees.add(tree);
      }
    }
    slice(Kind.TYPE, trees);
    return true;
  }

  /** Cuts the fragment where trees start, and so keeps the comments after them. */
  private void slice(Kind kind, List<? extends Tree> trees) {
    int offset = reading.prefix().length();
    for (int i = 0; i < trees.size(); i++) {
      int start = parsed.start(trees.get(i)) - offset;
      int end = fragment.text.length();
      // Variables that share a type start where the type does.
      boolean shared = i > 0 && parsed.start(trees.get(i - 1)) - offset == start;
      for (int j = i + 1; j < trees.size() && end == fragment.text.length(); j++) {
        int next = parsed.start(trees.get(j)) - offset;
        end = next > start ? next : end;
      }
      if (!shared && start >= 0) {
        add(kind, trees.get(i), start, Math.min(end, fragment.text.length()));
      }
    }
  }

  private void add(Kind kind, Tree tree, int start, int end) {
    items.add(
        new Item(
            kindOf(tree, kind),
            fragment.start + start,
            fragment.text.substring(start, end),
            declared(tree),
            tree instanceof VariableTree variable && isPlain(variable),
            returnsValue(tree)));
  }

  private static Kind kindOf(Tree tree, Kind around) {
    if (tree instanceof ImportTree) {
      return Kind.IMPORT;
    }
    boolean member = tree instanceof MethodTree || tree instanceof VariableTree;
    return around == Kind.TYPE && member ? Kind.MEMBER : around;
  }

  private boolean isPlain(VariableTree variable) {
    int start = parsed.start(variable);
    return variable.getModifiers().getFlags().isEmpty()
        && variable.getModifiers().getAnnotations().isEmpty()
        && variable.getType() != null
        && parsed.start(variable.getType()) == start;
  }

  private static String declared(Tree tree) {
    if (tree instanceof ClassTree type) {
      return "type " + type.getSimpleName();
    }
    if (tree instanceof VariableTree variable) {
      return "variable " + variable.getName();
    }
    if (tree instanceof MethodTree method) {
      List<String> types =
          method.getParameters().stream().map(p -> String.valueOf(p.getType())).toList();
      return "method " + method.getName() + types;
    }
    if (tree instanceof ImportTree use) {
      String name = use.getQualifiedIdentifier().toString();
      return "import " + (use.isStatic() || name.endsWith("*") ? name : simple(name));
    }
    return "";
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static boolean returnsValue(Tree statement) {
    boolean[] found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void none) {
        found[0] |= tree.getExpression() != null;
        return null;
      }

      @Override
      public @Nullable Void visitClass(ClassTree tree, @Nullable Void none) {
        return null;
      }

      @Override
      public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void none) {
        return null;
      }
    }.scan(statement, null);
    return found[0] && !(statement instanceof MethodTree);
  }
}
