package io.github.lessonlint.quiz.data;

import io.github.lessonlint.model.Quiz;
import java.util.List;
import java.util.Optional;

/**
 * An option that is data.
 *
 * @param option what it says, and where
 * @param ids by what a key may name it besides its text
 * @param right whether a flag says that it is right; empty where it has none
 * @param reason what is said about it
 */
record DataOption(
    Quiz.Option option, List<String> ids, Optional<Boolean> right, Optional<Quiz.Text> reason) {}
