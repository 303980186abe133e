package io.github.lessonlint.curriculum;

import io.github.lessonlint.model.Document;
import java.util.Map;

/** Says where links lead. Safe to use from many threads. */
public final class LinkResolver {

  LinkResolver(Settings settings, RepositoryFiles files, Map<String, Document> documents) {}
}
