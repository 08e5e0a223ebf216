package corpus;

import java.text.Normalizer;
import java.util.List;
import java.util.function.Function;

/** Words as files want them. */
final class Text {

  private Text() {}

  static String twoDigits(int n) {
    return n < 10 ? "0" + n : Integer.toString(n);
  }

  static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  static String capitals(String words) {
    StringBuilder text = new StringBuilder(words);
    for (int i = 0; i < text.length(); i++) {
      if (i == 0 || text.charAt(i - 1) == ' ') {
        text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
      }
    }
    return text.toString();
  }

  /** Lower-case words of plain letters joined by hyphens; what is not Latin is left out. */
  static String slug(String text) {
    String plain = Normalizer.normalize(text.replace('\u0142', 'l').replace('\u00f8', 'o').replace("\u2019", ""), Normalizer.Form.NFD);
    StringBuilder slug = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = Character.toLowerCase(plain.charAt(i));
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        slug.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    return slug.length() > 0 && slug.charAt(slug.length() - 1) == '-' ? slug.substring(0, slug.length() - 1) : slug.toString();
  }

  /** A string that YAML and JSON read alike. */
  static String q(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  static <T> String flow(Iterable<T> items, Function<T, String> shown) {
    StringBuilder text = new StringBuilder("[");
    for (T item : items) {
      text.append(text.length() > 1 ? ", " : "").append(shown.apply(item));
    }
    return text.append(']').toString();
  }

  static String ids(List<Person> people) {
    return flow(people, Person::id);
  }
}
