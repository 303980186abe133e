package io.github.lessonlint.maven;

import io.github.lessonlint.code.CodeOptions;
import io.github.lessonlint.report.ReportWriter;
import io.github.lessonlint.rule.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The parameters of an execution, read and checked. */
record Settings(
    List<Path> folders,
    List<String> includes,
    List<String> excludes,
    Optional<Path> configFile,
    Optional<Path> baselineFile,
    boolean failOnViolation,
    Severity violationSeverity,
    ReportWriter format,
    Optional<Path> outputFile,
    Optional<CodeOptions.Java> java) {}
