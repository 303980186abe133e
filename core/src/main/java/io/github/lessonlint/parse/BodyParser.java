package io.github.lessonlint.parse;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.lessonlint.model.Anchor;
import io.github.lessonlint.model.Block;
import io.github.lessonlint.model.Block.TextLine;
import io.github.lessonlint.model.CodeBlock;
import io.github.lessonlint.model.Comment;
import io.github.lessonlint.model.Heading;
import io.github.lessonlint.model.Link;
import io.github.lessonlint.model.LinkDefinition;
import io.github.lessonlint.source.SourceFile;
import io.github.lessonlint.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the body of a file with flexmark, as CommonMark with GitHub's tables and the containers of
 * Python-Markdown. All offsets of the result are offsets of the file.
 */
final class BodyParser {
  private static final Parser PARSER =
      Parser.builder(options()).customBlockParserFactory(new IndentedContainer.Factory()).build();

  private static final Pattern CUSTOM_ID =
      Pattern.compile("\\s*\\{:?\\s*#([^\\s{}]+)[^{}]*\\}\\s*$");
  private static final Pattern TASK_BOX = Pattern.compile("^\\[([ xX])\\](?=\\s|$)[ \\t]*");

  private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

  private final SourceFile source;
  private final int bodyStart;
  private final InlineText inlineText;

  private final List<Heading> headings = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<Anchor> anchors = new ArrayList<>();
  private final List<CodeBlock> codeBlocks = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private final List<Span> codeSpans = new ArrayList<>();
  private final Set<Reference> usedByLink = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Reference> usedByImage = Collections.newSetFromMap(new IdentityHashMap<>());

  private BodyParser(SourceFile source, int bodyStart) {
    this.source = source;
    this.bodyStart = bodyStart;
    this.inlineText = new InlineText(source, bodyStart);
  }

  /**
   * What a body holds, each list in the order of the file; the blocks are those of the top level.
   */
  record Body(
      List<Block> blocks,
      List<Heading> headings,
      List<Link> links,
      List<LinkDefinition> definitions,
      List<Anchor> anchors,
      List<CodeBlock> codeBlocks,
      List<Comment> comments) {}

  /**
   * Reads the body.
   *
   * @param bodyStart the offset at which the body starts
   */
  static Body parse(SourceFile source, int bodyStart) {
    return new BodyParser(source, bodyStart).read();
  }

  private static MutableDataSet options() {
    MutableDataSet options = new MutableDataSet();
    options.setFrom(ParserEmulationProfile.COMMONMARK_0_29);
    options.set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
    return options;
  }

  private Body read() {
    String masked = Masking.mask(source, bodyStart);
    Node document = PARSER.parse(masked);
    List<Block> blocks = blocks(document, false);
    links.sort(Comparator.comparing(Link::span));
    anchors.sort(Comparator.comparing(Anchor::span));
    if (Masking.isMdx(source)) {
      comments.addAll(MdxComments.find(source, bodyStart, code()));
    }
    comments.sort(Comparator.comparing(Comment::span));
    comments.forEach(c -> CodeBlocks.hidden(c, source).ifPresent(codeBlocks::add));
    codeBlocks.sort(Comparator.comparing(CodeBlock::span));
    return new Body(
        blocks, headings, links, definitions(), anchors, withComments(codeBlocks), comments);
  }

  // Blocks

  private List<Block> blocks(Node parent, boolean nested) {
    List<Block> blocks = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      addBlock(child, nested, blocks);
    }
    return blocks;
  }

  private void addBlock(Node node, boolean nested, List<Block> into) {
    Span span = span(node.getChars());
    if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
      into.add(new Block.HeadingBlock(heading(heading, nested)));
    } else if (node instanceof com.vladsch.flexmark.ast.Paragraph) {
      inlines(node);
      into.add(new Block.Paragraph(span, lines((com.vladsch.flexmark.util.ast.Block) node)));
    } else if (node instanceof ListBlock) {
      into.add(new Block.ListBlock(span, node instanceof OrderedList, items(node)));
    } else if (node instanceof BlockQuote || node instanceof IndentedContainer) {
      into.add(new Block.Quote(span, blocks(node, true)));
    } else if (node instanceof FencedCodeBlock fence) {
      into.add(code(CodeBlocks.fenced(fence, source, bodyStart)));
    } else if (node instanceof IndentedCodeBlock indented) {
      into.add(code(CodeBlocks.indented(indented, source, bodyStart)));
    } else if (node instanceof HtmlBlockBase) {
      html(span);
      into.add(new Block.Html(span, source.text(span)));
    } else if (node instanceof Reference reference) {
      if (!InlineText.isFootnote(reference.getReference())) {
        references.add(reference);
      }
    } else {
      inlines(node);
      into.add(new Block.Other(span));
    }
  }

  /** Where code stands that is no Markdown; indented code there is none in MDX. */
  private List<Span> code() {
    return Stream.concat(
            codeSpans.stream(), codeBlocks.stream().filter(CodeBlock::fenced).map(CodeBlock::span))
        .sorted()
        .toList();
  }

  private Block.Code code(CodeBlock block) {
    codeBlocks.add(block);
    return new Block.Code(block);
  }

  private List<Block.ListItem> items(Node list) {
    List<Block.ListItem> items = new ArrayList<>();
    for (Node child = list.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof ListItem item) {
        items.add(item(item));
      }
    }
    return items;
  }

  private Block.ListItem item(ListItem item) {
    List<Block> blocks = blocks(item, true);
    Optional<Boolean> checked = Optional.empty();
    if (!blocks.isEmpty()
        && blocks.get(0) instanceof Block.Paragraph first
        && !first.lines().isEmpty()) {
      Matcher box = TASK_BOX.matcher(first.lines().get(0).raw());
      if (box.find()) {
        checked = Optional.of(!box.group(1).equals(" "));
        blocks.set(0, withoutBox(first, box.end()));
      }
    }
    Optional<Integer> number =
        item instanceof OrderedListItem ? number(item.getOpeningMarker()) : Optional.empty();
    return new Block.ListItem(
        span(item.getChars()), span(item.getOpeningMarker()), number, checked, blocks);
  }

  private static Block.Paragraph withoutBox(Block.Paragraph paragraph, int length) {
    List<TextLine> lines = new ArrayList<>(paragraph.lines());
    TextLine line = lines.get(0);
    String text = TASK_BOX.matcher(line.text()).replaceFirst("");
    lines.set(
        0,
        new TextLine(
            new Span(line.span().start() + length, line.span().end()),
            line.raw().substring(length),
            text));
    return new Block.Paragraph(paragraph.span(), lines);
  }

  private static Optional<Integer> number(BasedSequence marker) {
    String digits = NO_DIGIT.matcher(marker).replaceAll("");
    return digits.isEmpty() || digits.length() > 9
        ? Optional.empty()
        : Optional.of(Integer.valueOf(digits));
  }

  private List<TextLine> lines(com.vladsch.flexmark.util.ast.Block paragraph) {
    LineTexts texts = new LineTexts(source, bodyStart, paragraph, inlineText);
    List<TextLine> lines = new ArrayList<>();
    for (BasedSequence content : paragraph.getContentLines()) {
      BasedSequence trimmed = content.trim();
      if (!trimmed.isEmpty()) {
        Span span = span(trimmed);
        lines.add(new TextLine(span, source.text(span), texts.line(span.start())));
      }
    }
    return lines;
  }

  private Heading heading(com.vladsch.flexmark.ast.Heading node, boolean nested) {
    inlines(node);
    String text = inlineText.of(node, InlineText.Code.BARE);
    Optional<String> customId = Optional.empty();
    Matcher id = CUSTOM_ID.matcher(text);
    if (id.find()) {
      customId = Optional.of(id.group(1));
      text = text.substring(0, id.start());
    }
    Heading heading =
        new Heading(
            span(node.getChars()),
            node.getLevel(),
            text.strip(),
            span(node.getText()),
            customId,
            nested);
    headings.add(heading);
    return heading;
  }

  // Inlines

  private void inlines(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      inline(child);
      inlines(child);
    }
  }

  private void inline(Node node) {
    if (node instanceof InlineLinkNode link) {
      links.add(inlineLink(link));
    } else if (node instanceof RefNode ref) {
      reference(ref);
    } else if (node instanceof AutoLink link) {
      String target = link.getText().toString();
      links.add(
          new Link(
              Link.Kind.AUTOLINK,
              false,
              span(node.getChars()),
              target,
              false,
              target,
              span(link.getText()),
              Optional.empty()));
    } else if (node instanceof HtmlInlineBase) {
      html(span(node.getChars()));
    } else if (node instanceof Code) {
      codeSpans.add(span(node.getChars()));
    } else if (node instanceof Reference reference
        && !InlineText.isFootnote(reference.getReference())) {
      references.add(reference);
    }
  }

  private Link inlineLink(InlineLinkNode node) {
    boolean image = node instanceof Image;
    String text = inlineText.of(node, InlineText.Code.BARE);
    return new Link(
        Link.Kind.INLINE,
        image,
        span(node.getChars()),
        text,
        image && !text.isBlank(),
        target(node.getUrl()),
        span(node.getUrl().isNull() ? node.getLinkClosingMarker() : node.getUrl()),
        Optional.empty());
  }

  private void reference(RefNode node) {
    BasedSequence label = InlineText.label(node);
    if (InlineText.isFootnote(label)) {
      return;
    }
    boolean image = node instanceof ImageRef;
    if (node.isDefined()) {
      Reference definition = node.getReferenceNode(node.getDocument());
      if (definition != null) {
        (image ? usedByImage : usedByLink).add(definition);
      }
    }
    String text = inlineText.of(node, InlineText.Code.BARE);
    links.add(
        new Link(
            node.isDefined() ? Link.Kind.REFERENCE : Link.Kind.UNDEFINED_REFERENCE,
            image,
            span(node.getChars()),
            text,
            image && !(text.isBlank() && node.getText().isBlank()),
            "",
            span(label),
            Optional.of(text(label))));
  }

  private void html(Span span) {
    HtmlScanner.scan(source, span, links, anchors, comments);
  }

  // Definitions and comments

  private List<LinkDefinition> definitions() {
    references.sort(Comparator.comparingInt(Node::getStartOffset));
    List<LinkDefinition> definitions = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Reference reference : references) {
      String label = text(reference.getReference());
      boolean image = usedByImage.contains(reference);
      definitions.add(
          new LinkDefinition(
              span(reference.getChars()),
              label,
              target(reference.getUrl()),
              span(reference.getUrl()),
              image,
              image || usedByLink.contains(reference),
              !seen.add(LinkDefinition.fold(label))));
    }
    return definitions;
  }

  private List<CodeBlock> withComments(List<CodeBlock> blocks) {
    List<CodeBlock> result = new ArrayList<>();
    int next = 0;
    for (CodeBlock block : blocks) {
      while (next < comments.size() && comments.get(next).span().end() <= block.span().start()) {
        next++;
      }
      Optional<Comment> before = next == 0 ? Optional.empty() : Optional.of(comments.get(next - 1));
      result.add(
          new CodeBlock(
              block.span(),
              block.fenced(),
              block.closed(),
              block.info(),
              block.infoSpan(),
              block.text(),
              block.lines(),
              before.filter(c -> onlyMarksBetween(c.span().end(), block.span().start()))));
    }
    return result;
  }

  /** Whether there is nothing but blanks and quote marks, and at most one empty line. */
  private boolean onlyMarksBetween(int from, int to) {
    if (source.lines().line(to) - source.lines().line(from) > 2) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = source.text().charAt(i);
      if (!Character.isWhitespace(c) && c != '>') {
        return false;
      }
    }
    return true;
  }

  // Positions

  private String target(BasedSequence url) {
    return Escaping.unescapeString(text(url).strip());
  }

  private String text(BasedSequence chars) {
    return source.text(span(chars));
  }

  private Span span(BasedSequence chars) {
    int start = bodyStart + chars.getStartOffset();
    return new Span(start, Math.max(start, bodyStart + chars.getEndOffset()));
  }
}
