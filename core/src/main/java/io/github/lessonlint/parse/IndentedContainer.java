package io.github.lessonlint.parse;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A block whose content is indented by four blanks below a line that opens it: an admonition of
 * Python-Markdown ({@code !!! note "Title"}), and the details ({@code ???}, {@code ???+}) and tabs
 * ({@code === "Title"}) of its extensions pymdownx.details and pymdownx.tabbed. Its title, if any,
 * is a paragraph before its content.
 */
final class IndentedContainer extends Block {
  private static final int INDENT = 4;

  private static final String WORDS = "[\\w-][\\w -]*+";
  private static final String TITLE = "\"(.*)\"";

  /** As those extensions read it: what they take for text is text. */
  private static final Pattern OPENER =
      Pattern.compile(
          "(?:!!! ?WORDS(?:TITLE)?|\\?{3}\\+? ?(?:WORDS(?:TITLE)?|TITLE)|={3}[+!]{0,2} +TITLE)[ \\t]*"
              .replace("WORDS", WORDS)
              .replace("TITLE", TITLE));

  private IndentedContainer(BasedSequence chars) {
    super(chars);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  private static final class ContainerParser extends AbstractBlockParser {
    private final IndentedContainer block;
    private final @Nullable Paragraph title;

    ContainerParser(BasedSequence opener, @Nullable BasedSequence title) {
      this.block = new IndentedContainer(opener);
      this.title = title == null ? null : new Paragraph(title, List.of(title), new int[1]);
      if (this.title != null) {
        block.appendChild(this.title);
      }
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
      return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      if (state.isBlank()) {
        return BlockContinue.atIndex(state.getNextNonSpaceIndex());
      }
      return state.getIndent() >= INDENT
          ? BlockContinue.atColumn(state.getColumn() + INDENT)
          : BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
      if (block.getLastChild() != null) {
        block.setChars(
            block
                .getChars()
                .baseSubSequence(
                    block.getStartOffset(),
                    Math.max(block.getEndOffset(), block.getLastChild().getEndOffset())));
      }
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
      if (title != null) {
        inlineParser.parse(title.getChars(), title);
      }
    }
  }

  /** Starts a container at a line that opens one. */
  static final class Factory implements CustomBlockParserFactory {
    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new Starter(options);
    }
  }

  private static final class Starter extends AbstractBlockParserFactory {
    Starter(DataHolder options) {
      super(options);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      if (state.getIndent() >= INDENT) {
        return BlockStart.none();
      }
      BasedSequence line = state.getLine();
      int start = state.getNextNonSpaceIndex();
      BasedSequence opener = line.subSequence(start, line.length());
      if (opener.isEmpty() || "!?=".indexOf(opener.charAt(0)) < 0) {
        return BlockStart.none();
      }
      Matcher matcher = OPENER.matcher(opener);
      return matcher.matches()
          ? BlockStart.of(new ContainerParser(opener.trimEnd(), title(opener, matcher)))
              .atIndex(line.length())
          : BlockStart.none();
    }

    private static @Nullable BasedSequence title(BasedSequence opener, Matcher matcher) {
      for (int group = 1; group <= matcher.groupCount(); group++) {
        if (matcher.start(group) < matcher.end(group)) {
          return opener.subSequence(matcher.start(group), matcher.end(group));
        }
      }
      return null;
    }
  }
}
