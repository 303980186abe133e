package io.github.lessonlint.report;

import io.github.lessonlint.engine.LintResult;
import io.github.lessonlint.rule.Diagnostic;
import io.github.lessonlint.rule.Severity;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The report for people: findings by file, each with its line of source, then a summary. */
final class TextReport implements ReportWriter {

  @Override
  public String format() {
    return ReportFormats.TEXT;
  }

  @Override
  public void write(LintResult result, ReportContext context, Writer out) throws IOException {
    Page page = new Page(result, context, out);
    for (List<Diagnostic> file : byFile(result.diagnostics())) {
      page.file(file);
    }
    page.fixes();
    page.summary();
  }

  private static List<List<Diagnostic>> byFile(List<Diagnostic> diagnostics) {
    List<List<Diagnostic>> files = new ArrayList<>();
    String path = "";
    for (Diagnostic d : diagnostics) {
      if (files.isEmpty() || !d.source().path().equals(path)) {
        files.add(new ArrayList<>());
        path = d.source().path();
      }
      files.get(files.size() - 1).add(d);
    }
    return files;
  }

  private static final class Page {
    private final LintResult result;
    private final ReportContext context;
    private final FindingLine findings;
    private final Ansi ansi;
    private final Writer out;

    /** The help that was given; what holds for many findings is said once. */
    private final Set<String> helped = new HashSet<>();

    Page(LintResult result, ReportContext context, Writer out) {
      this.result = result;
      this.context = context;
      this.findings = new FindingLine(result.root(), context.base());
      this.ansi = new Ansi(context.color());
      this.out = out;
    }

    void file(List<Diagnostic> diagnostics) throws IOException {
      String path = findings.path(diagnostics.get(0).source());
      line(ansi.bold(path) + ansi.dim(" - " + Summary.plural(diagnostics.size(), "finding")));
      for (Diagnostic d : diagnostics) {
        finding(d);
      }
    }

    private void finding(Diagnostic d) throws IOException {
      Severity severity = d.severity();
      line(
          ansi.bold(findings.location(d) + ":")
              + " "
              + ansi.severity(severity, severity.id() + ":")
              + " "
              + FindingLine.message(d)
              + " "
              + ansi.dim("[" + d.rule() + "]"));
      Excerpt excerpt = Excerpt.of(d.source(), d.span());
      line((ansi.dim(String.format(Locale.ROOT, "%6d |", excerpt.line())) + " " + excerpt.text()));
      line(ansi.dim("       |") + " " + ansi.severity(severity, excerpt.marks()));
      Optional<String> help = d.message().help().filter(helped::add);
      for (String text : help.stream().flatMap(String::lines).toList()) {
        line(ansi.dim("       =") + " " + Printable.text(text));
      }
      line("");
    }

    void fixes() throws IOException {
      if (!context.fixes().isEmpty()) {
        for (String fix : context.fixes()) {
          line(fix);
        }
        line("");
      }
    }

    void summary() throws IOException {
      Iterator<String> lines = Summary.lines(result).iterator();
      line(ansi.bold(lines.next() + " in " + seconds(context.elapsed())));
      while (lines.hasNext()) {
        line(lines.next());
      }
    }

    private void line(String text) throws IOException {
      out.write(text.stripTrailing());
      out.write('\n');
    }

    private static String seconds(Duration elapsed) {
      return String.format(Locale.ROOT, "%.1f s", elapsed.toMillis() / 1000.0);
    }
  }
}
