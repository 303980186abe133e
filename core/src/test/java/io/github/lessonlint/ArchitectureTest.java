package io.github.lessonlint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.lessonlint.rule.Rule;

/** The data goes one way: source, model, rules, diagnostics, report. */
@AnalyzeClasses(
    packages = "io.github.lessonlint",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule layers =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("source")
          .definedBy("..lessonlint.source")
          .layer("model")
          .definedBy("..lessonlint.model")
          .layer("quiz")
          .definedBy("..lessonlint.quiz..")
          .layer("parse")
          .definedBy("..lessonlint.parse..")
          .layer("schema")
          .definedBy("..lessonlint.schema..")
          .layer("code")
          .definedBy("..lessonlint.code..")
          .layer("curriculum")
          .definedBy("..lessonlint.curriculum..")
          .layer("rule")
          .definedBy("..lessonlint.rule")
          .layer("rules")
          .definedBy("..lessonlint.rules..")
          .layer("config")
          .definedBy("..lessonlint.config..")
          .layer("engine")
          .definedBy("..lessonlint.engine..")
          .layer("fix")
          .definedBy("..lessonlint.fix..")
          .layer("report")
          .definedBy("..lessonlint.report..")
          .layer("init")
          .definedBy("..lessonlint.init..")
          .whereLayer("report")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("init")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("fix")
          .mayOnlyBeAccessedByLayers("report")
          .whereLayer("engine")
          .mayOnlyBeAccessedByLayers("fix", "report", "init")
          .whereLayer("config")
          .mayOnlyBeAccessedByLayers("engine", "report", "init")
          .whereLayer("rules")
          .mayOnlyBeAccessedByLayers("config")
          .whereLayer("rule")
          .mayOnlyBeAccessedByLayers("rules", "config", "engine", "fix", "report", "init")
          .whereLayer("schema")
          .mayOnlyBeAccessedByLayers("curriculum", "rule", "rules", "config", "engine", "init")
          .whereLayer("curriculum")
          .mayOnlyBeAccessedByLayers("rule", "rules", "config", "engine", "report", "init")
          .whereLayer("code")
          .mayOnlyBeAccessedByLayers("config", "engine", "rules", "report")
          .whereLayer("parse")
          .mayOnlyBeAccessedByLayers("config", "code", "engine", "init")
          .whereLayer("quiz")
          .mayOnlyBeAccessedByLayers("parse");

  @ArchTest
  static final ArchRule flexmarkStaysInParse =
      noClasses()
          .that()
          .resideOutsideOfPackage("..lessonlint.parse..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.vladsch..", "org.tomlj..");

  @ArchTest
  static final ArchRule yamlIsReadInTwoPlaces =
      noClasses()
          .that()
          .resideOutsideOfPackages("..lessonlint.parse..", "..lessonlint.code.yaml..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.yaml..");

  @ArchTest
  static final ArchRule networkntStaysInSchema =
      noClasses()
          .that()
          .resideOutsideOfPackage("..lessonlint.schema..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.networknt..");

  @ArchTest
  static final ArchRule rulesDoNoInputOrOutput =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..lessonlint.model..",
              "..lessonlint.quiz..",
              "..lessonlint.curriculum..",
              "..lessonlint.rule",
              "..lessonlint.rules..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..", "java.net..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.File");

  @ArchTest
  static final ArchRule rulesAreFinal =
      classes()
          .that()
          .implement(Rule.class)
          .and()
          .areNotInterfaces()
          .and()
          .doNotHaveModifier(JavaModifier.ABSTRACT)
          .should()
          .haveModifier(JavaModifier.FINAL);
}
