package io.github.hearsay.read;

import java.util.List;

/** What a field accepts, as data: messages, documentation and schemas are made of it. */
sealed interface Shape {

  /** In words that follow "must be": "a date", "text", "one of report, summary". */
  String says();

  /** Plain text of so many characters. */
  record Text(int least, int most) implements Shape {
    @Override
    public String says() {
      return "text";
    }
  }

  /** One word of a list. */
  record Words(List<String> words) implements Shape {
    @Override
    public String says() {
      return words.size() == 1 ? "the word " + words.get(0) : "one of " + String.join(", ", words);
    }
  }

  /** Yes or no. */
  record Flag() implements Shape {
    @Override
    public String says() {
      return "true or false";
    }
  }

  /** Text with a rule, such as a date or a web address; {@code example} follows it. */
  record Format(String says, String example) implements Shape {}

  /** A name or an id, to be looked up; {@code to} has its article: "a person". */
  record Reference(String to, boolean idOnly) implements Shape {
    @Override
    public String says() {
      return (idOnly ? "the id of " : "the name or id of ") + to;
    }
  }

  /** A date, which EDTF may write as a list of days. */
  record Date(String example) implements Shape {
    @Override
    public String says() {
      return "a date";
    }
  }

  /** A number of a range. */
  record Number(double least, double most, boolean whole) implements Shape {
    @Override
    public String says() {
      return whole ? "a whole number" : "a number";
    }
  }

  /** A list; one item may stand there by itself. */
  record Many(Shape item) implements Shape {
    @Override
    public String says() {
      return "a list (" + item.says() + ")";
    }
  }

  /** Fields of its own. */
  record Table(Spec spec) implements Shape {

    /** So many fields show a writer what is meant. */
    private static final int SHOWN = 8;

    @Override
    public String says() {
      List<String> keys = spec.fields().stream().limit(SHOWN).map(Field::key).toList();
      return "a map with the fields of " + spec.noun() + ": " + String.join(", ", keys) + (spec.fields().size() > SHOWN ? "…" : "");
    }
  }

  /** A map from names that the author chooses to values of one shape. */
  record Keyed(Shape value) implements Shape {
    @Override
    public String says() {
      return "a map from names";
    }
  }

  /** Either of two. */
  record Either(Shape first, Shape second) implements Shape {
    @Override
    public String says() {
      return first.says() + " or " + second.says();
    }
  }
}
