package io.github.hearsay.markdown;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Web addresses as text: schemes, percent signs, and how they are shown in messages. */
final class Addresses {

  private static final int SHOWN = 60;
  private static final String UNRESERVED = "-._~:/?#[]@!$&'()*+,;=";
  private static final String HEX = "0123456789ABCDEF";

  private Addresses() {}

  /**
   * The address as a browser would take it: tabs, line breaks and other control characters are no obstacle to it, so they must not hide
   * a scheme from us.
   */
  static String withoutControls(String address) {
    StringBuilder kept = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); i++) {
      if (!Character.isISOControl(address.charAt(i))) {
        kept.append(address.charAt(i));
      }
    }
    return kept.length() == address.length() ? address : kept.toString();
  }

  /** With every run of blanks and line breaks made one blank, and none at the ends. */
  static String joined(String text) {
    StringBuilder joined = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ') {
        joined.append(c);
      } else if (joined.length() > 0 && joined.charAt(joined.length() - 1) != ' ') {
        joined.append(' ');
      }
    }
    return joined.toString().stripTrailing();
  }

  /** The scheme in lower case, such as "https". */
  static Optional<String> scheme(String address) {
    int colon = address.indexOf(':');
    if (colon < 1 || !isLetter(address.charAt(0))) {
      return Optional.empty();
    }
    for (int i = 1; i < colon; i++) {
      char c = address.charAt(i);
      if (!isLetter(c) && !(c >= '0' && c <= '9') && "+-.".indexOf(c) < 0) {
        return Optional.empty();
      }
    }
    return Optional.of(address.substring(0, colon).toLowerCase(Locale.ROOT));
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** With everything percent-encoded that an address may not hold; what already is stays as it is. */
  static String encoded(String address) {
    StringBuilder encoded = new StringBuilder(address.length() + 16);
    for (int i = 0; i < address.length(); ) {
      int c = address.codePointAt(i);
      int end = i + Character.charCount(c);
      boolean reference = c == '%' && i + 2 < address.length() && hex(address, i + 1) >= 0;
      if (reference || c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
        encoded.append((char) c);
      } else {
        for (byte octet : address.substring(i, end).getBytes(StandardCharsets.UTF_8)) {
          encoded.append('%').append(HEX.charAt(octet >> 4 & 15)).append(HEX.charAt(octet & 15));
        }
      }
      i = end;
    }
    return encoded.toString();
  }

  /** With percent signs decoded as UTF-8; stray ones stay. */
  static String percentDecoded(String address) {
    if (address.indexOf('%') < 0) {
      return address;
    }
    ByteArrayOutputStream octets = new ByteArrayOutputStream(address.length());
    int at = 0;
    while (at < address.length()) {
      int value = address.charAt(at) == '%' && at + 2 < address.length() ? hex(address, at + 1) : -1;
      if (value >= 0) {
        octets.write(value);
        at += 3;
      } else {
        int end = at + Character.charCount(address.codePointAt(at));
        octets.writeBytes(address.substring(at, end).getBytes(StandardCharsets.UTF_8));
        at = end;
      }
    }
    return withoutControls(octets.toString(StandardCharsets.UTF_8));
  }

  private static int hex(String text, int at) {
    char high = text.charAt(at);
    char low = text.charAt(at + 1);
    return high < 0x80 && low < 0x80 && Character.digit(high, 16) >= 0 && Character.digit(low, 16) >= 0
        ? Character.digit(high, 16) * 16 + Character.digit(low, 16)
        : -1;
  }

  /** For a message: in quotes, and not too long. */
  static String quoted(String address) {
    return "\"" + shortened(address) + "\"";
  }

  static String shortened(String address) {
    return address.length() <= SHOWN ? address : address.substring(0, SHOWN - 1) + "…";
  }
}
