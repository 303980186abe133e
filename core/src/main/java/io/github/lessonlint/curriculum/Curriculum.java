package io.github.lessonlint.curriculum;

import io.github.lessonlint.model.CodeBlock;
import io.github.lessonlint.model.CodeVerdict;
import io.github.lessonlint.model.Document;
import io.github.lessonlint.schema.JsonSchema;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All documents of a run, and the answers that need more than one of them. Immutable. */
public final class Curriculum {
  private final Settings settings;
  private final RepositoryFiles files;
  private final List<Document> documents;
  private final List<Document> quizFiles;
  private final List<Lesson> lessons;
  private final Map<String, Document> byPath;
  private final IdentityHashMap<Document, Lesson> lessonOf;
  private final IdentityHashMap<CodeBlock, CodeVerdict> verdicts;
  private final LinkResolver links;
  private final PrerequisiteGraph prerequisites;
  private final LessonSchemas schemas;

  /** Creates the curriculum of a run; documents, quiz files and lessons come sorted by path. */
  public Curriculum(
      Settings settings,
      LessonSchemas schemas,
      RepositoryFiles files,
      List<Document> documents,
      List<Document> quizFiles,
      List<Lesson> lessons,
      List<CodeVerdict> verdicts) {
    this.settings = settings;
    this.files = files;
    this.documents = List.copyOf(documents);
    this.quizFiles = List.copyOf(quizFiles);
    this.lessons = List.copyOf(lessons);
    this.byPath =
        documents.stream()
            .collect(Collectors.toUnmodifiableMap(Document::path, Function.identity()));
    this.lessonOf = new IdentityHashMap<>();
    lessons.forEach(l -> lessonOf.put(l.document(), l));
    this.verdicts = new IdentityHashMap<>();
    verdicts.forEach(v -> this.verdicts.put(v.block(), v));
    this.links = new LinkResolver(settings, files, byPath);
    this.prerequisites = PrerequisiteGraph.of(this.lessons);
    this.schemas = schemas;
  }

  /** Returns what the configuration says about curricula. */
  public Settings settings() {
    return settings;
  }

  /** Returns which files exist. */
  public RepositoryFiles files() {
    return files;
  }

  /** Returns all Markdown files, sorted by path. */
  public List<Document> documents() {
    return documents;
  }

  /**
   * Returns the files of data that hold a quiz, sorted by path. They are documents of which nothing
   * but the quiz is known.
   */
  public List<Document> quizFiles() {
    return quizFiles;
  }

  /** Returns the lessons among the Markdown files, sorted by path. */
  public List<Lesson> lessons() {
    return lessons;
  }

  /** Returns the Markdown file at a path. */
  public Optional<Document> document(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /** Returns the lesson that a document is. */
  public Optional<Lesson> lesson(Document document) {
    return Optional.ofNullable(lessonOf.get(document));
  }

  /** Returns what the engines found out about a code block. */
  public Optional<CodeVerdict> verdict(CodeBlock block) {
    return Optional.ofNullable(verdicts.get(block));
  }

  /** Returns what links lead to. */
  public LinkResolver links() {
    return links;
  }

  /** Returns the schema that the front matter of a lesson must follow. */
  public JsonSchema schema(Lesson lesson) {
    return schemas.of(lesson.path());
  }

  /** Returns which lessons require which. */
  public PrerequisiteGraph prerequisites() {
    return prerequisites;
  }
}
