/**
 * SQL, of which each database has its own. What the parser rejects may be right in one of them, so
 * that there has to be a fault besides that is one in all of them.
 */
@NullMarked
package io.github.lessonlint.code.sql;

import org.jspecify.annotations.NullMarked;
