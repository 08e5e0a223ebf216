package io.github.hearsay.read;

import io.github.hearsay.problem.Code;
import java.util.Optional;

/** Plain text on one line, however many lines it is written on. */
final class TextKind extends ScalarKind<String> {

  /** For names and the like, of which nobody says how long they may be. */
  private static final int ANY = 1000;

  private final int least;
  private final int most;
  private final boolean isShared;

  private TextKind(int least, int most, boolean isShared) {
    this.least = least;
    this.most = most;
    this.isShared = isShared;
  }

  /** Text of at most {@code most} characters. */
  static TextKind upTo(int most) {
    return new TextKind(1, most, false);
  }

  /** Text of {@code least} to {@code most} characters. */
  static TextKind between(int least, int most) {
    return new TextKind(least, most, false);
  }

  /** A name of at most {@code most} characters, by which many others call the same: one value serves for all of them. */
  static TextKind name(int most) {
    return new TextKind(1, most, true);
  }

  /** Text of any sensible length. */
  static TextKind any() {
    return new TextKind(1, ANY, false);
  }

  @Override
  Optional<String> of(Node.Scalar scalar, String name, Reading reading) {
    String text = oneLine(scalar.text());
    int length = text.codePointCount(0, text.length());
    if (length > most) {
      String message = name + " is " + length + " characters long; it may have " + most;
      return refused(Code.TOO_LONG, scalar.at(), reading, message, "shorten it by " + (length - most));
    }
    if (length < least) {
      String message = name + (length == 0 ? " is empty" : " is " + length + " characters long");
      return refused(Code.TOO_SHORT, scalar.at(), reading, message, "write at least " + (least == 1 ? "one" : least));
    }
    return Optional.of(isShared ? reading.shared(text) : text);
  }

  @Override
  public Shape shape() {
    return new Shape.Text(least, most);
  }

  /** {@code text} with single blanks for all blanks and line ends in it. */
  static String oneLine(String text) {
    if (isOneLine(text)) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    boolean pending = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        pending = kept.length() > 0;
      } else {
        if (pending) {
          kept.append(' ');
        }
        kept.append(c);
        pending = false;
      }
    }
    return kept.toString();
  }

  private static boolean isOneLine(String text) {
    boolean afterBlank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = isBlank(c);
      if (blank && (afterBlank || c != ' ')) {
        return false;
      }
      afterBlank = blank;
    }
    return !afterBlank || text.isEmpty();
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || c == '\u0085';
  }
}
