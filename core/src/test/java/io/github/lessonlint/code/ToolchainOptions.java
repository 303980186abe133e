package io.github.lessonlint.code;

import io.github.lessonlint.code.CodeOptions.Toolchain;
import java.util.Map;

/** Options that say when to ask the compiler of one language, and of no other. */
public final class ToolchainOptions {

  private ToolchainOptions() {}

  /** Returns the options. */
  public static CodeOptions of(String language, Toolchain wish) {
    CodeOptions usual = CodeOptions.DEFAULT;
    return new CodeOptions(
        usual.level(), Toolchain.OFF, Map.of(language, wish), usual.require(), usual.java());
  }
}
