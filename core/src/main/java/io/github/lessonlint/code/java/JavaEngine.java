package io.github.lessonlint.code.java;

import io.github.lessonlint.code.CodeEngine;
import io.github.lessonlint.code.Form;
import io.github.lessonlint.code.Near;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parses Java with the compiler of the running JDK. */
public final class JavaEngine implements CodeEngine {
  @Override
  public Set<String> languages() {
    return Set.of("java");
  }

  @Override
  public String parser() {
    return "javac " + Runtime.version().feature();
  }

  @Override
  public Optional<String> unavailable() {
    return Javac.isThere()
        ? Optional.empty()
        : Optional.of(
            "Java code was not checked: this Java runtime has no compiler;"
                + " run Lessonlint with a JDK.");
  }

  @Override
  public List<Answer> check(String language, List<String> snippets) {
    return check(snippets, Reading.WHOLE);
  }

  @Override
  public List<Answer> check(String language, List<String> snippets, Form form) {
    return check(snippets, Reading.of(form));
  }

  private static List<Answer> check(List<String> snippets, List<Reading> readings) {
    List<Fragment> fragments = snippets.stream().map(s -> new Fragment(s, readings)).toList();
    try (Parser parser = new Parser(Javac.get())) {
      Fragment.read(fragments, parser);
    }
    return fragments.stream().map(JavaEngine::answer).toList();
  }

  private static Answer answer(Fragment fragment) {
    if (fragment.accepted) {
      return Answer.OK;
    }
    Fault fault = fragment.fault();
    return Excuses.of(Near.line(fragment.source, fault.start()), Runtime.version().feature())
        .map(Answer::unsupported)
        .orElseGet(() -> Answer.rejected(fault));
  }
}
