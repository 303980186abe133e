package io.github.lessonlint.curriculum;

import io.github.lessonlint.curriculum.LinkTarget.Form;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What can be said of a link target by looking at nothing but its text. */
final class TargetSyntax {
  /** How many UTF-16 units of a target are worth reading. */
  private static final int LONGEST = 8000;

  /** What template languages and shells replace. */
  private static final List<String> TEMPLATES =
      List.of("{", "<%", "${", "$(", "<?", "%7B%7B", "%7b%7b");

  /** {@code <% … %>} as a target, of which the brackets belong to Markdown. */
  private static final Pattern ERB = Pattern.compile("%.*%");

  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:");
  private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:[\\\\/]");

  /** Somebody's home folder. What else starts with {@code /home/} may be a page of the site. */
  private static final Pattern HOME =
      Pattern.compile(
          "^(/Users/[^/]+/|/home/[^/]+/(Desktop|Documents|Downloads|Music|Pictures|Videos|\\.[^/]+"
              + "|[Pp]rojects|[Ww]orkspace|repos|git|src|code|dev)/).");

  private static final Pattern ALIAS = Pattern.compile("^(@[a-z]*/|~@?[a-z]*/|@$)");
  private static final Pattern HTTP = Pattern.compile("^https?:", Pattern.CASE_INSENSITIVE);

  /** A typing slip at the start: {@code http:/x}, {@code http//x}, {@code https;//x}. */
  private static final Pattern SLIP =
      Pattern.compile("^(https?)(?:[:;]/?(?!/)|[:;]?//+)(?=[A-Za-z0-9])", Pattern.CASE_INSENSITIVE);

  /** A mail address, which no file is called like. */
  private static final Pattern MAIL =
      Pattern.compile("^[^@/:\\s#?]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.(com|org|net|edu)$");

  /** A piece of code, for which a documentation tool knows the page: {@code `List.first/1`}. */
  private static final Pattern CODE = Pattern.compile("`[^`]+`");

  /** The same to Documenter.jl, {@code @ref}, and to rustdoc, {@code struct@Parser}. */
  private static final Pattern CODE_REFERENCE =
      Pattern.compile(
          "@(ref|id|extref|cite)|(attr|const|constant|derive|enum|field|fn|function|macro|method|mod"
              + "|module|prim|primitive|static|struct|trait|tyalias|type|typealias|union|value"
              + "|variant)@[\\w:]+!?");

  private static final Pattern PLACEHOLDER =
      Pattern.compile("%[A-Z][A-Z0-9_]{2,}%|(?:^|/)\\$[A-Za-z_]");

  /** The extensions of what lessons link to; elsewhere a dot may end a sentence. */
  private static final Pattern FILE_NAME =
      Pattern.compile(
          "\\.(md|markdown|mdx|html?|png|jpe?g|gif|svg|webp|pdf)(#\\S*)?$",
          Pattern.CASE_INSENSITIVE);

  private TargetSyntax() {}

  /** Returns what became of a target that need not be looked up. */
  static Optional<Resolution> judge(String target, Form form) {
    if (target.length() > LONGEST) {
      return Optional.of(new Resolution.Unchecked("it is longer than any browser reads"));
    }
    if (target.isEmpty() || (target.equals("#") && form != Form.HTML)) {
      return Optional.of(new Resolution.Empty());
    }
    if (isTemplate(target) || (form == Form.BRACKETED && ERB.matcher(target).matches())) {
      return Optional.of(new Resolution.Unchecked("a template fills it in"));
    }
    if (DRIVE.matcher(target).find() || HOME.matcher(target).find() || isFileUrl(target)) {
      return Optional.of(new Resolution.AbsolutePath());
    }
    if (form != Form.AUTOLINK && MAIL.matcher(target).find()) {
      return malformed(
          "it lacks 'mailto:', without which it is the name of a file", "mailto:" + target);
    }
    if (CODE.matcher(target).matches() || CODE_REFERENCE.matcher(target).matches()) {
      return Optional.of(new Resolution.Unchecked("a documentation tool makes it of code"));
    }
    Optional<Resolution> fault = webFault(target);
    if (fault.isPresent()) {
      return fault;
    }
    if (form == Form.BARE && hasBlank(target)) {
      return Optional.of(blanks(target));
    }
    if (SCHEME.matcher(target).find() || target.startsWith("//") || form == Form.AUTOLINK) {
      return Optional.of(new Resolution.External());
    }
    if (ALIAS.matcher(target).find()) {
      return Optional.of(new Resolution.Unchecked("the site's build defines where it starts"));
    }
    return Optional.empty();
  }

  private static boolean isTemplate(String target) {
    return TEMPLATES.stream().anyMatch(target::contains) || PLACEHOLDER.matcher(target).find();
  }

  private static boolean isFileUrl(String target) {
    return target.regionMatches(true, 0, "file:", 0, 5);
  }

  private static boolean hasBlank(String target) {
    return target.chars().anyMatch(Character::isWhitespace);
  }

  /** What is wrong with a web address, or with what was meant as one. */
  private static Optional<Resolution> webFault(String target) {
    if (target.regionMatches(true, 0, "www.", 0, 4)) {
      return malformed(
          "it lacks 'https://', without which it is the name of a file", "https://" + target);
    }
    if (SLIP.matcher(target).find() && !isWeb(target)) {
      String rest = SLIP.matcher(target).replaceFirst("$1://");
      return malformed("a web address starts with 'http://' or 'https://'", rest);
    }
    if (!HTTP.matcher(target).find()) {
      return Optional.empty();
    }
    if (!isWeb(target)) {
      return Optional.of(new Resolution.Malformed("it names no host", Optional.empty()));
    }
    if (holdsSecondAddress(target)) {
      return Optional.of(
          new Resolution.Malformed("two web addresses run together", Optional.empty()));
    }
    int bad = Percent.firstBadEscape(beforeFragment(target));
    if (bad >= 0) {
      return malformed(
          "'%' must be followed by two hexadecimal digits; a '%' itself is written '%25'",
          target.substring(0, bad) + "%25" + target.substring(bad + 1));
    }
    return Optional.empty();
  }

  private static boolean isWeb(String target) {
    String lower = target.toLowerCase(Locale.ROOT);
    String rest =
        lower.startsWith("https://")
            ? lower.substring(8)
            : lower.startsWith("http://") ? lower.substring(7) : "";
    return !rest.isEmpty() && !rest.startsWith("/");
  }

  /**
   * Returns whether a second address was pasted right behind the first. One that is part of a path
   * or a query, as archives and redirects have it, stands behind a {@code /} or a {@code =}.
   */
  private static boolean holdsSecondAddress(String target) {
    String lower = beforeQuery(target).toLowerCase(Locale.ROOT);
    int hostStart = lower.indexOf("//") + 2;
    for (String scheme : List.of("https://", "http://")) {
      int at = lower.indexOf(scheme, hostStart);
      boolean doubled = at == hostStart;
      if (doubled || (at > 0 && Character.isLetterOrDigit(lower.charAt(at - 1)))) {
        return true;
      }
    }
    return false;
  }

  private static Resolution blanks(String target) {
    boolean meant =
        HTTP.matcher(target).find()
            || target.startsWith("./")
            || target.startsWith("../")
            || target.startsWith("#")
            || FILE_NAME.matcher(target).find();
    if (!meant) {
      return new Resolution.Unchecked("it has blanks, so that it is text and no link");
    }
    String encoded = target.replace(" ", "%20");
    boolean safe = FILE_NAME.matcher(target).find() && target.indexOf('"') < 0;
    return new Resolution.Malformed(
        "a blank ends it, so that most renderers show no link; write a blank as '%20'",
        safe ? Optional.of(encoded) : Optional.empty());
  }

  private static String beforeQuery(String target) {
    String rest = beforeFragment(target);
    int query = rest.indexOf('?');
    return query < 0 ? rest : rest.substring(0, query);
  }

  private static String beforeFragment(String target) {
    int hash = target.indexOf('#');
    return hash < 0 ? target : target.substring(0, hash);
  }

  private static Optional<Resolution> malformed(String problem, String repaired) {
    return Optional.of(new Resolution.Malformed(problem, Optional.of(repaired)));
  }
}
