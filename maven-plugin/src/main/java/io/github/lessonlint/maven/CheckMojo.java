package io.github.lessonlint.maven;

import io.github.lessonlint.code.CodeOptions;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Reads the Markdown files of a curriculum and reports what is broken in them: front matter,
 * prerequisites, links, quiz keys and code blocks. Works in a folder without a <code>pom.xml</code>
 * , too.
 *
 * <p>A property given on the command line, such as <code>-Dlessonlint.skip</code>, beats what the
 * <code>pom.xml</code> says.
 *
 * <p>In a build of several modules a folder is checked once, as a whole, since lessons lead to
 * lessons in other modules: a module whose folder lies in one that was checked before with the same
 * settings is passed over. It is checked if it is built alone, if it has a <code>lessonlint.yaml
 * </code> of its own, or if <code>includes</code> or <code>excludes</code> are set.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    threadSafe = true,
    requiresProject = false)
public final class CheckMojo extends AbstractCheckMojo {

  @Override
  Optional<CodeOptions.Java> java() {
    return Optional.empty();
  }
}
