package io.github.lessonlint.curriculum;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Percent-encoding, after RFC 3986, section 2.1, with UTF-8. */
public final class Percent {

  private Percent() {}

  /**
   * Returns the decoded text; empty where a {@code %} starts no escape or the bytes are no text.
   */
  public static Optional<String> decode(String text) {
    if (text.indexOf('%') < 0) {
      return Optional.of(text);
    }
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    ByteBuffer decoded = ByteBuffer.allocate(utf8.length);
    for (int i = 0; i < utf8.length; i++) {
      if (utf8[i] != '%') {
        decoded.put(utf8[i]);
      } else if (i + 2 < utf8.length && hex(utf8[i + 1]) >= 0 && hex(utf8[i + 2]) >= 0) {
        decoded.put((byte) (hex(utf8[i + 1]) * 16 + hex(utf8[i + 2])));
        i += 2;
      } else {
        return Optional.empty();
      }
    }
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(decoded.flip()).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Returns the text with the escapes of ASCII characters decoded, whatever else is in it. */
  static String decodeAscii(String text) {
    StringBuilder decoded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int code = i + 2 < text.length() && text.charAt(i) == '%' ? escape(text, i) : -1;
      if (code >= 0 && code < 0x80) {
        decoded.append((char) code);
        i += 2;
      } else {
        decoded.append(text.charAt(i));
      }
    }
    return decoded.toString();
  }

  private static int escape(String text, int percent) {
    int high = hex(text.charAt(percent + 1));
    int low = hex(text.charAt(percent + 2));
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  /** Returns the offset of the first {@code %} that starts no escape, or -1. */
  public static int firstBadEscape(String text) {
    for (int i = text.indexOf('%'); i >= 0; i = text.indexOf('%', i + 1)) {
      boolean escape =
          i + 2 < text.length() && hex(text.charAt(i + 1)) >= 0 && hex(text.charAt(i + 2)) >= 0;
      if (!escape) {
        return i;
      }
    }
    return -1;
  }

  /** Encodes the characters for which {@code special} holds. */
  public static String encode(String text, IntPredicate special) {
    StringBuilder encoded = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              if (special.test(c)) {
                appendEscapes(encoded, c);
              } else {
                encoded.appendCodePoint(c);
              }
            });
    return encoded.toString();
  }

  private static void appendEscapes(StringBuilder encoded, int c) {
    for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      encoded.append(String.format("%%%02X", b & 0xFF));
    }
  }

  private static int hex(int c) {
    return Character.digit(c, 16);
  }
}
