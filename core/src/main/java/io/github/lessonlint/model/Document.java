package io.github.lessonlint.model;

import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * What one Markdown file says. All lists are in the order of the file.
 *
 * @param source the file
 * @param frontMatter its front matter
 * @param body the span of what follows the front matter
 * @param headings the headings
 * @param links links and images of every form
 * @param definitions link reference definitions
 * @param anchors places that raw HTML names
 * @param codeBlocks code blocks
 * @param comments comments of front matter and body
 * @param quiz its questions
 * @param failure why the body could not be read; then nothing of it is in the other lists
 */
public record Document(
    SourceFile source,
    Optional<FrontMatter> frontMatter,
    Span body,
    List<Heading> headings,
    List<Link> links,
    List<LinkDefinition> definitions,
    List<Anchor> anchors,
    List<CodeBlock> codeBlocks,
    List<Comment> comments,
    Quiz quiz,
    Optional<String> failure) {

  public Document {
    headings = List.copyOf(headings);
    links = List.copyOf(links);
    definitions = List.copyOf(definitions);
    anchors = List.copyOf(anchors);
    codeBlocks = List.copyOf(codeBlocks);
    comments = List.copyOf(comments);
  }

  /** Returns the file's path, relative to the root, with {@code /}. */
  public String path() {
    return source.path();
  }

  /** Returns the same with another quiz. */
  public Document withQuiz(Quiz other) {
    return new Document(
        source,
        frontMatter,
        body,
        headings,
        links,
        definitions,
        anchors,
        codeBlocks,
        comments,
        other,
        failure);
  }

  @Override
  public String toString() {
    return source.path();
  }
}
