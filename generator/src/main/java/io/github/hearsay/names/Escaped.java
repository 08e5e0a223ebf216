package io.github.hearsay.names;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Reads one character of a file, however it is written: as UTF-8 or Latin-1, as a character reference of HTML or XML, percent-encoded, or as an
 * escape of JSON, JavaScript or CSS; also when one way is used upon the other, as in {@code &amp;amp;eacute;}.
 */
final class Escaped {

  /** So often one way of writing may be used upon another. */
  private static final int DEPTH = 4;

  private static final int NAME = 8;

  /** The endings of the names that HTML has for letters with accents: {@code eacute}, {@code Scaron}. */
  private static final String[] ACCENTS = {
    "acute", "grave", "circ", "uml", "tilde", "cedil", "ring", "caron", "macr", "breve", "dot", "ogon", "dblac"
  };

  /** Names that HTML has for other characters that names and what stands between them are made of. */
  private static final Map<String, Integer> NAMED =
      Map.ofEntries(
          Map.entry("amp", (int) '&'), Map.entry("lt", (int) '<'), Map.entry("gt", (int) '>'), Map.entry("quot", (int) '"'),
          Map.entry("apos", (int) '\''), Map.entry("nbsp", 0xa0), Map.entry("shy", 0xad), Map.entry("comma", (int) ','),
          Map.entry("period", (int) '.'), Map.entry("lowbar", (int) '_'), Map.entry("hyphen", 0x2010), Map.entry("dash", 0x2010),
          Map.entry("rsquo", 0x2019), Map.entry("lsquo", 0x2018), Map.entry("ensp", 0x2002), Map.entry("emsp", 0x2003),
          Map.entry("thinsp", 0x2009), Map.entry("zwj", 0x200d), Map.entry("zwnj", 0x200c), Map.entry("Tab", (int) '\t'),
          Map.entry("NewLine", (int) ' '), Map.entry("sol", (int) '/'), Map.entry("percnt", (int) '%'), Map.entry("bsol", (int) '\\'),
          Map.entry("szlig", 0xdf), Map.entry("aelig", 0xe6), Map.entry("AElig", 0xc6), Map.entry("oelig", 0x153),
          Map.entry("OElig", 0x152), Map.entry("oslash", 0xf8), Map.entry("Oslash", 0xd8), Map.entry("lstrok", 0x142),
          Map.entry("Lstrok", 0x141), Map.entry("dstrok", 0x111), Map.entry("Dstrok", 0x110), Map.entry("eth", 0xf0),
          Map.entry("ETH", 0xd0), Map.entry("thorn", 0xfe), Map.entry("THORN", 0xde), Map.entry("inodot", 0x131));

  private final byte[] bytes;
  private final int end;
  private int next;

  Escaped(byte[] bytes, int end) {
    this.bytes = bytes;
    this.end = end;
  }

  /** Where the character that was read last ends. */
  int next() {
    return next;
  }

  /** The character that begins at {@code at}. */
  int read(int at) {
    int c = raw(at);
    for (int depth = 0; depth < DEPTH; depth++) {
      int before = next;
      int meant = switch (c) {
        case '&' -> reference(next);
        case '%' -> percent(next);
        case '\\' -> backslash(next);
        default -> -1;
      };
      if (meant < 0) {
        next = before;
        break;
      }
      c = meant;
    }
    return c;
  }

  /** A character as UTF-8; a byte that is not UTF-8 stands for the Latin-1 character it may have been meant as. */
  private int raw(int at) {
    int first = bytes[at] & 0xff;
    int more = first < 0xc2 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : first < 0xf5 ? 3 : 0;
    if (more == 0 || at + more >= end) {
      next = at + 1;
      return first;
    }
    int c = first & 0x3f >> more;
    for (int i = 1; i <= more; i++) {
      if ((bytes[at + i] & 0xc0) != 0x80) {
        next = at + 1;
        return first;
      }
      c = c << 6 | bytes[at + i] & 0x3f;
    }
    next = at + more + 1;
    return c;
  }

  private int reference(int at) {
    if (at < end && bytes[at] == '#') {
      boolean hex = at + 1 < end && (bytes[at + 1] | 0x20) == 'x';
      int start = at + (hex ? 2 : 1);
      int c = number(start, 8, hex ? 16 : 10);
      next += next < end && bytes[next] == ';' ? 1 : 0;
      return c;
    }
    int stop = at;
    while (stop < end && stop - at < NAME && Letters.ASCII[bytes[stop] & 0x7f] != 0 && bytes[stop] > 0) {
      stop++;
    }
    if (stop == at || stop == end || bytes[stop] != ';') {
      return -1;
    }
    next = stop + 1;
    return named(new String(bytes, at, stop - at, StandardCharsets.US_ASCII));
  }

  private static int named(String name) {
    Integer known = NAMED.get(name);
    if (known != null) {
      return known;
    }
    for (String accent : ACCENTS) {
      if (name.length() == accent.length() + 1 && name.endsWith(accent)) {
        return name.charAt(0);
      }
    }
    return -1;
  }

  /** A character of which each byte may be percent-encoded. */
  private int percent(int at) {
    int first = hexByte(at);
    if (first < 0x80) {
      return first;
    }
    byte[] decoded = {(byte) first, 0, 0, 0};
    int length = 1;
    int stop = next;
    int[] ends = {stop, stop, stop, stop};
    while (length < 4 && stop + 2 < end && bytes[stop] == '%' && hexByte(stop + 1) >= 0x80) {
      decoded[length] = (byte) hexByte(stop + 1);
      stop = next;
      ends[length++] = stop;
    }
    Escaped inner = new Escaped(decoded, length);
    int c = inner.raw(0);
    next = ends[inner.next - 1];
    return c;
  }

  /** The byte that two hexadecimal digits at {@code at} stand for; -1 when there are none. */
  private int hexByte(int at) {
    if (at + 1 >= end || digit(at, 16) < 0 || digit(at + 1, 16) < 0) {
      return -1;
    }
    next = at + 2;
    return digit(at, 16) << 4 | digit(at + 1, 16);
  }

  private int backslash(int at) {
    if (at >= end) {
      return -1;
    }
    next = at + 1;
    int c = switch (bytes[at]) {
      case 'u' -> unit(at + 1);
      case 'x' -> hexByte(at + 1);
      case 'n', 'r', 't', 'f', 'b', 'v' -> ' ';
      default -> digit(at, 16) >= 0 ? css(at) : bytes[at] > 0 ? bytes[at] : -1;
    };
    return c;
  }

  /** What follows {@code \}{@code u}: four digits, twice for a character beyond the first plane; or any number in braces. */
  private int unit(int at) {
    if (at < end && bytes[at] == '{') {
      int c = number(at + 1, 6, 16);
      next += next < end && bytes[next] == '}' ? 1 : 0;
      return c;
    }
    int c = fourDigits(at);
    int after = next;
    if (c >= 0xd800 && c < 0xdc00 && after + 1 < end && bytes[after] == '\\' && bytes[after + 1] == 'u') {
      int low = fourDigits(after + 2);
      if (low >= 0xdc00 && low < 0xe000) {
        return Character.toCodePoint((char) c, (char) low);
      }
      next = after;
    }
    return c;
  }

  private int fourDigits(int at) {
    int c = number(at, 4, 16);
    return next == at + 4 ? c : -1;
  }

  /** Up to six digits, and the blank that may end them. */
  private int css(int at) {
    int c = number(at, 6, 16);
    next += next < end && bytes[next] == ' ' ? 1 : 0;
    return c;
  }

  /** The number at {@code at}, of {@code most} digits or fewer; -1 when there is none that is a character. */
  private int number(int at, int most, int base) {
    int stop = at;
    long number = 0;
    while (stop < end && stop - at < most && digit(stop, base) >= 0) {
      number = number * base + digit(stop++, base);
    }
    next = stop;
    return stop == at || number > Character.MAX_CODE_POINT ? -1 : (int) number;
  }

  private int digit(int at, int base) {
    return bytes[at] < 0 ? -1 : Character.digit(bytes[at], base);
  }
}
