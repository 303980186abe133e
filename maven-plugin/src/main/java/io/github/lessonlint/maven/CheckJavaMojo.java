package io.github.lessonlint.maven;

import io.github.lessonlint.code.CodeOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Does what <code>check</code> does, and has the Java code of lessons compiled, without running it,
 * against the classes of the project and of its dependencies, those for tests included. So a lesson
 * that calls a method which a dependency no longer has fails the build.
 *
 * <p>The release of Java is that of the <code>lessonlint.yaml</code>, else what <code>
 * maven.compiler.release</code> or <code>maven.compiler.source</code> say.
 */
@Mojo(
    name = "check-java",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.TEST,
    threadSafe = true)
public final class CheckJavaMojo extends AbstractCheckMojo {

  @Override
  Optional<CodeOptions.Java> java() throws MojoExecutionException {
    try {
      List<Path> classPath = project().getTestClasspathElements().stream().map(Path::of).toList();
      return Optional.of(
          new CodeOptions.Java(release(project().getProperties()), false, classPath));
    } catch (DependencyResolutionRequiredException e) {
      throw new MojoExecutionException("the class path of the project is not known", e);
    }
  }

  private static OptionalInt release(Properties properties) {
    for (String name : List.of("maven.compiler.release", "maven.compiler.source")) {
      String value = properties.getProperty(name, "").trim().replaceFirst("^1\\.", "");
      if (value.matches("\\d{1,3}")) {
        return OptionalInt.of(Integer.parseInt(value));
      }
    }
    return OptionalInt.empty();
  }
}
