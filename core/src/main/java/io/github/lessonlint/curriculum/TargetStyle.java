package io.github.lessonlint.curriculum;

import io.github.lessonlint.curriculum.LinkTarget.Form;
import io.github.lessonlint.source.Paths;
import java.util.Locale;
import java.util.Optional;

/** Writes targets as the author of another one did: what he escaped is escaped, {@code ./} kept. */
final class TargetStyle {
  private static final int LAST_ASCII = 0x7F;

  /** What would end or change a target of each form, besides blanks. */
  private static final String SPECIAL_BARE = "<>\"\\\\%#?|`";

  private static final String SPECIAL_QUOTED = "<>\"'\\\\%#?|`";

  private final LinkTarget target;
  private final TargetParts parts;
  private final String lower;

  TargetStyle(LinkTarget target) {
    this.target = target;
    this.parts = TargetParts.of(target.text());
    this.lower = target.text().toLowerCase(Locale.ROOT);
  }

  String withPath(String folder, String path) {
    return withSource(folder, likePage(path));
  }

  String withSource(String folder, String path) {
    String relative = Paths.relativize(folder, path);
    if (parts.path().startsWith("./") && !Paths.leadsOut(relative)) {
      relative = "./" + relative;
    }
    return written(encode(relative) + parts.whole().substring(parts.path().length()));
  }

  String withFragment(String fragment) {
    int hash = target.text().indexOf('#');
    return written(target.text().substring(0, hash + 1) + encode(fragment));
  }

  /** A link to a built page stays one: {@code .html} or no extension for a Markdown file. */
  private String likePage(String path) {
    Optional<String> wanted = PageSources.extension(parts.path());
    boolean markdown = path.endsWith(".md");
    boolean page = wanted.isEmpty() || wanted.get().startsWith("htm");
    if (!markdown || !page || parts.path().contains("%20")) {
      return path;
    }
    return path.substring(0, path.length() - 3) + wanted.map(e -> "." + e).orElse("");
  }

  private String written(String text) {
    return target.form() == Form.HTML ? text.replace("&", "&amp;") : text;
  }

  private String encode(String text) {
    boolean parentheses = !balanced(text);
    return Percent.encode(text, c -> isSpecial(c, parentheses));
  }

  private boolean isSpecial(int c, boolean parentheses) {
    if (c > LAST_ASCII) {
      return lower.matches(".*%[89a-f][0-9a-f].*");
    }
    if (Character.isWhitespace(c) || Character.isISOControl(c)) {
      return target.form() == Form.BARE || target.text().indexOf(c) < 0;
    }
    if (c == '(' || c == ')') {
      return parentheses || isEscapedInTarget(c);
    }
    String special = target.form() == Form.BARE ? SPECIAL_BARE : SPECIAL_QUOTED;
    return special.indexOf(c) >= 0 || isEscapedInTarget(c);
  }

  private boolean isEscapedInTarget(int c) {
    return !Character.isLetterOrDigit(c)
        && lower.contains("%" + Integer.toHexString(0x100 | c).substring(1));
  }

  private static boolean balanced(String text) {
    int depth = 0;
    for (int i = 0; i < text.length() && depth >= 0; i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
    }
    return depth == 0;
  }
}
