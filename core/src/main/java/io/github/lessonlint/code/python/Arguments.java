package io.github.lessonlint.code.python;

import io.github.lessonlint.code.CodeEngine.Fault;
import io.github.lessonlint.code.python.Token.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds arguments and parameters in an order that Python does not allow. */
final class Arguments {
  private static final Set<String> NO_FUNCTION =
      Set.of("in", "not", "and", "or", "is", "if", "else", "return", "yield", "lambda", "print");

  private final List<Token> tokens;
  private final boolean definition;
  private final Deque<Group> groups = new ArrayDeque<>();

  private Arguments(Line line) {
    this.tokens = line.tokens();
    this.definition =
        line.startsWith("def") || (line.startsWith("async") && tokens.get(1).is("def"));
  }

  /** A pair of brackets that is open, and what was seen in it. */
  private static final class Group {
    final boolean call;
    final boolean parameters;
    int argumentStart;
    boolean named;
    boolean starred;
    boolean lambda;

    Group(boolean call, boolean parameters, int argumentStart) {
      this.call = call;
      this.parameters = parameters;
      this.argumentStart = argumentStart;
    }
  }

  static Optional<Fault> check(Line line) {
    return new Arguments(line).check();
  }

  private Optional<Fault> check() {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isOpening()) {
        boolean call = i > 0 && token.is("(") && isCallable(tokens.get(i - 1));
        boolean parameters =
            call
                && definition
                && groups.isEmpty()
                && tokens.get(i - 1).kind() == Kind.NAME
                && i <= 3;
        groups.push(new Group(call, parameters, i + 1));
      } else if (!groups.isEmpty() && (token.is("lambda") || token.is(":"))) {
        groups.element().lambda = token.is("lambda");
      } else if (!groups.isEmpty()
          && (token.isClosing() || (token.is(",") && !groups.element().lambda))) {
        Optional<Fault> fault = argument(groups.element(), i);
        if (fault.isPresent()) {
          return fault;
        }
        groups.element().argumentStart = i + 1;
        if (token.isClosing()) {
          groups.pop();
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isCallable(Token before) {
    return before.isClosing()
        || (before.kind() == Kind.NAME && !NO_FUNCTION.contains(before.text()));
  }

  private Optional<Fault> argument(Group group, int end) {
    List<Token> argument = tokens.subList(group.argumentStart, end);
    if (argument.isEmpty() || !group.call) {
      return Optional.empty();
    }
    Token first = argument.get(0);
    group.starred |= first.is("*") || first.is("**");
    boolean hasDefault = group.parameters && isNamedAtTop(argument);
    boolean named = !group.parameters && argument.size() > 1 && argument.get(1).is("=");
    if (hasDefault || named) {
      group.named = true;
    } else if (group.named
        && !group.starred
        && !first.is("*")
        && !first.is("...")
        && !first.is("/")) {
      String problem =
          group.parameters
              ? "a parameter without a default cannot follow one with a default"
              : "an argument by position cannot follow one by name";
      return Optional.of(new Fault(first.start(), first.end(), problem));
    }
    return Optional.empty();
  }

  private static boolean isNamedAtTop(List<Token> parameter) {
    int depth = 0;
    for (Token token : parameter) {
      depth += token.isOpening() ? 1 : token.isClosing() ? -1 : 0;
      if (depth == 0 && token.is("=")) {
        return true;
      }
    }
    return false;
  }
}
