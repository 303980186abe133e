package io.github.lessonlint.code.java;

/**
 * A declaration, statement or expression at the top level of a fragment.
 *
 * @param kind where in a file it may stand
 * @param start its first offset in the snippet
 * @param text its text, up to the next item
 * @param declares what it declares, such as {@code type Point} or {@code variable x}; empty if
 *     nothing
 * @param field whether it is a variable that can be a field as well
 * @param returns whether it returns a value from the method that it stands in
 */
record Item(Kind kind, int start, String text, String declares, boolean field, boolean returns) {

  /** Where an item may stand. */
  enum Kind {
    /** At the head of a file; its text is the name of the package. */
    PACKAGE,
    /** After the package. */
    IMPORT,
    /** Outside of classes. */
    TYPE,
    /** In a class. */
    MEMBER,
    /** In a method. */
    STATEMENT,
    /** On the right side of an assignment. */
    VALUE
  }

  /** Returns the item in another place. */
  Item as(Kind other) {
    return new Item(other, start, text, declares, field, returns);
  }
}
