package io.github.hearsay.json;

import java.io.Writer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/**
 * Writes one JSON document, from its start to its end; nothing of it is kept. Inside an object every value follows its name, and what is empty is
 * left out by the methods that take both. {@code <}, {@code >}, {@code &}, {@code =}, {@code '} and the line separators are always escaped, so that a
 * document may stand in a {@code script} element of a page: no text in it can end that element.
 *
 * <p>Every story is written several times over, so this does not go through Gson's writer, which asks for one character after the other and hands
 * on every bracket by itself.
 */
public final class Json {

  private final Characters chars;
  private final boolean indented;
  /** How each object or list ends that is open, from the outermost in. */
  private char[] ends = new char[16];
  private int depth;
  private boolean isEmpty = true;
  private boolean isNamed;

  private Json(Characters chars, boolean indented) {
    this.chars = chars;
    this.indented = indented;
  }

  /** A document without any space between its parts. */
  public static Json compact(Writer out) {
    return new Json(new Characters(out), false);
  }

  /** A document for people to read, too. */
  public static Json indented(Writer out) {
    return new Json(new Characters(out), true);
  }

  /**
   * A document without any space between its parts that is kept, for {@link #kept}.
   *
   * @param length about how many characters it will have
   * @param before what its text begins with, as it is
   */
  public static Json keeping(int length, String before) {
    Json json = new Json(new Characters(length), false);
    json.chars.put(before);
    return json;
  }

  /** Begins an object. */
  public Json object() {
    return begin('{', '}');
  }

  /** Begins an object that {@code name} names. */
  public Json object(String name) {
    return name(name).object();
  }

  /** Ends the object begun last. */
  public Json endObject() {
    return end('}');
  }

  /** Begins a list. */
  public Json list() {
    return begin('[', ']');
  }

  /** Begins a list that {@code name} names. */
  public Json list(String name) {
    return name(name).list();
  }

  /** Ends the list begun last. */
  public Json endList() {
    return end(']');
  }

  /** Names the value that follows. */
  public Json name(String name) {
    if (isNamed || !isIn('}')) {
      throw new IllegalStateException("no place for the name " + name);
    }
    next();
    chars.quoted(name);
    chars.put(indented ? ": " : ":");
    isNamed = true;
    return this;
  }

  /** A text by itself. */
  public Json text(String text) {
    value();
    chars.quoted(text);
    return this;
  }

  /** A text by itself, of which the characters between two places are given. */
  public Json text(char[] from, int start, int end) {
    value();
    chars.quoted(from, start, end);
    return this;
  }

  /** A whole number by itself. */
  public Json number(long number) {
    return plain(Long.toString(number));
  }

  /** A text, unless it is empty. */
  public Json put(String name, String text) {
    return text.isEmpty() ? this : name(name).text(text);
  }

  /** Whatever the value is called, if there is one. */
  public Json put(String name, Optional<?> value) {
    return value.isEmpty() ? this : name(name).text(value.get().toString());
  }

  /** A number, whole or not. */
  public Json put(String name, Number number) {
    return name(name).plain(number.toString());
  }

  /** Yes or no. */
  public Json put(String name, boolean flag) {
    return name(name).plain(Boolean.toString(flag));
  }

  /** Texts, unless there are none. */
  public Json put(String name, Collection<?> texts) {
    if (!texts.isEmpty()) {
      list(name);
      texts.forEach(text -> text(text.toString()));
      endList();
    }
    return this;
  }

  /** Ends the document: whatever has been written is with whoever takes the characters. */
  public void end() {
    checkEnd();
    chars.handOn();
  }

  /** Ends a document that was {@link #keeping kept}; gives back all of it, with {@code after} behind it as it is. */
  public String kept(String after) {
    checkEnd();
    chars.put(after);
    return chars.kept();
  }

  private void checkEnd() {
    if (isNamed || depth > 0) {
      throw new IllegalStateException("the document is not at its end");
    }
  }

  private Json begin(char bracket, char end) {
    value();
    chars.put(bracket);
    if (depth == ends.length) {
      ends = Arrays.copyOf(ends, 2 * depth);
    }
    ends[depth++] = end;
    isEmpty = true;
    return this;
  }

  private Json end(char bracket) {
    if (isNamed || !isIn(bracket)) {
      throw new IllegalStateException("nothing that " + bracket + " ends");
    }
    depth--;
    if (!isEmpty) {
      line();
    }
    chars.put(bracket);
    isEmpty = false;
    return this;
  }

  private boolean isIn(char bracket) {
    return depth > 0 && ends[depth - 1] == bracket;
  }

  private Json plain(String value) {
    value();
    chars.put(value);
    return this;
  }

  /** Gets ready for a value. */
  private void value() {
    if (isNamed) {
      isNamed = false;
    } else if (depth == 0 ? isEmpty : isIn(']')) {
      next();
    } else {
      throw new IllegalStateException("no place for a value without a name");
    }
  }

  /** Gets ready for a name, or a value that has none. */
  private void next() {
    if (!isEmpty) {
      chars.put(',');
    }
    isEmpty = false;
    if (depth > 0) {
      line();
    }
    chars.handOnIfFull();
  }

  private void line() {
    if (indented) {
      chars.line(2 * depth);
    }
  }
}
