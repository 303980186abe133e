/** XML, read with the JDK's own parser; nothing outside a snippet is ever looked at. */
@NullMarked
package io.github.lessonlint.code.xml;

import org.jspecify.annotations.NullMarked;
