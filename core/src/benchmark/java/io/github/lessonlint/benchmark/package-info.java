/**
 * Measures how often the embedded engines are right, against compilers and interpreters. No test:
 * {@code mvn -Pbenchmark} runs {@link io.github.lessonlint.benchmark.Accuracy}.
 */
@NullMarked
package io.github.lessonlint.benchmark;

import org.jspecify.annotations.NullMarked;
