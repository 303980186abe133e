package io.github.lessonlint.code.protobuf;

import io.github.lessonlint.code.ParseFault;
import io.github.lessonlint.code.SnippetEngine;
import io.github.lessonlint.code.protobuf.Parser.Body;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads definitions of Protocol Buffers: files, and what stands in a message or a service. */
public final class ProtobufEngine implements SnippetEngine {

  @Override
  public Set<String> languages() {
    return Set.of("protobuf");
  }

  @Override
  public String parser() {
    return "Lessonlint";
  }

  @Override
  public Answer check(String language, String snippet) {
    try {
      return check(Lexer.tokens(snippet));
    } catch (ParseFault e) {
      return e.answer();
    }
  }

  private static Answer check(List<Token> tokens) {
    ParseFault farthest = null;
    for (Body body : Body.values()) {
      Optional<ParseFault> fault = Parser.fault(tokens, body);
      if (fault.isEmpty()) {
        return Answer.OK;
      }
      if (farthest == null || fault.get().start() > farthest.start()) {
        farthest = fault.get();
      }
    }
    return farthest == null || Parser.isForeign(tokens)
        ? Answer.unsupported("it may be a template, or in the text format")
        : farthest.answer();
  }
}
