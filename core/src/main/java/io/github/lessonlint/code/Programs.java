package io.github.lessonlint.code;

import io.github.lessonlint.code.Annotations.Scope;
import io.github.lessonlint.model.CodeBlock;
import io.github.lessonlint.model.CodeVerdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes programs of the blocks of a page that are in one language, as their authors say. */
final class Programs {
  private final List<Block> blocks;
  private final List<Planned> programs = new ArrayList<>();

  private Programs(List<Block> blocks) {
    this.blocks = blocks;
  }

  /**
   * A block that parses.
   *
   * @param verdict what is known of it
   */
  record Block(CodeVerdict verdict, Annotations annotations) {

    Scope scope() {
      return annotations.scope();
    }

    Program.Part part(boolean asked) {
      return new Program.Part(
          verdict.block().text(),
          annotations.form(),
          scope().file(),
          asked,
          verdict.expectsError());
    }
  }

  /**
   * A program and where its parts come from.
   *
   * @param blocks the block of each part
   */
  record Planned(Program program, List<CodeBlock> blocks) {}

  /**
   * Returns the programs of a page. Each block is asked about in just one of them.
   *
   * @param blocks the blocks that parse, in the order of the page
   */
  static List<Planned> of(List<Block> blocks) {
    Programs page = new Programs(blocks);
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      Scope scope = blocks.get(i).scope();
      if (scope.group().isPresent()) {
        groups.computeIfAbsent("group " + scope.group().get(), g -> new ArrayList<>()).add(i);
      } else if (scope.file().isPresent()) {
        groups.computeIfAbsent("files", g -> new ArrayList<>()).add(i);
      } else {
        page.addAlone(i);
      }
    }
    groups.values().forEach(page::addGroup);
    return page.programs;
  }

  /**
   * A block that sees what stands before it, if it says so, and else what is hidden right there.
   */
  private void addAlone(int block) {
    List<Integer> members = new ArrayList<>();
    boolean continues = blocks.get(block).scope().continues();
    for (int i = block - 1; i >= 0; i--) {
      Scope scope = blocks.get(i).scope();
      boolean hidden = scope.hidden() && scope.group().isEmpty();
      if (!continues && !hidden) {
        break;
      }
      if (!blocks.get(i).verdict.expectsError()) {
        members.add(0, i);
      }
    }
    boolean complete = !members.isEmpty();
    members.add(block);
    add(members, List.of(block), complete);
  }

  /** A program in which all see all; of a file that is shown anew, the one that is nearest. */
  private void addGroup(List<Integer> members) {
    boolean changes =
        members.stream()
                .map(i -> blocks.get(i).scope().file())
                .flatMap(Optional::stream)
                .distinct()
                .count()
            < members.stream().filter(i -> blocks.get(i).scope().file().isPresent()).count();
    boolean faulty = members.stream().anyMatch(i -> blocks.get(i).verdict.expectsError());
    if (!changes && !faulty) {
      add(members, members, true);
      return;
    }
    for (int asked : members) {
      Map<Object, Integer> nearest = new LinkedHashMap<>();
      for (int i : members) {
        Optional<String> file = blocks.get(i).scope().file();
        if (i == asked || !blocks.get(i).verdict.expectsError()) {
          Object key = file.isPresent() ? file.get() : i;
          nearest.merge(key, i, (before, now) -> now <= asked ? now : before);
        }
      }
      add(List.copyOf(nearest.values()), List.of(asked), true);
    }
  }

  private void add(List<Integer> members, List<Integer> asked, boolean complete) {
    Program program =
        new Program(
            members.stream().map(i -> blocks.get(i).part(asked.contains(i))).toList(), complete);
    programs.add(
        new Planned(program, members.stream().map(i -> blocks.get(i).verdict.block()).toList()));
  }
}
