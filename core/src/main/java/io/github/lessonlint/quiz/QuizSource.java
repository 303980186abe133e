package io.github.lessonlint.quiz;

import io.github.lessonlint.model.Block;
import io.github.lessonlint.model.FrontMatter;
import io.github.lessonlint.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * What a dialect sees of a file: its body line by line for dialects made of Markdown, and its
 * blocks, front matter and text for those made of something else.
 *
 * @param file the file
 * @param frontMatter its front matter
 * @param blocks the body as a tree
 * @param pieces the body as a sequence of lines and blocks
 */
record QuizSource(
    SourceFile file, Optional<FrontMatter> frontMatter, List<Block> blocks, List<Piece> pieces) {

  static QuizSource of(SourceFile file, Optional<FrontMatter> frontMatter, List<Block> blocks) {
    return new QuizSource(file, frontMatter, blocks, Pieces.of(file, blocks));
  }
}
