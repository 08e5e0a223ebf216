package io.github.hearsay.read;

import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The fields of one record as they were read: those that are right have a value, and the others have been reported. */
final class Values {

  private static final Optional<?> NOTHING = Optional.empty();

  private final Spec spec;
  private final Location at;
  private final Reading reading;
  private final Node.Entry[] entries;
  private final Optional<?>[] values;
  private boolean whole = true;

  Values(Spec spec, Location at, Reading reading) {
    this.spec = spec;
    this.at = at;
    this.reading = reading;
    this.entries = new Node.Entry[spec.fields().size()];
    this.values = new Optional<?>[spec.fields().size()];
    Arrays.fill(values, NOTHING);
  }

  /** Takes the field at {@code position}; two spellings of one field are one too many. */
  void give(int position, Node.Entry entry) {
    if (entries[position] == null) {
      entries[position] = entry;
      return;
    }
    String first = entries[position].key().text();
    fail(
        Code.DUPLICATE_KEY, entry.key().at(), entry.key().text() + " and " + first + " are one field: it is on line "
            + entries[position].key().at().line() + " already", "keep one of them");
  }

  void readAll() {
    List<Field<?>> fields = spec.fields();
    for (int i = 0; i < values.length; i++) {
      values[i] = value(fields.get(i), entries[i]);
      whole &= values[i].isPresent();
    }
  }

  private Optional<?> value(Field<?> field, Node.Entry entry) {
    if (entry != null && !entry.value().isEmpty()) {
      return field.read(entry.value(), entry.key().text(), reading);
    }
    if (field.isRequired()) {
      missing(field, entry == null ? at : entry.key().at());
    }
    return field.absent();
  }

  private void missing(Field<?> field, Location place) {
    String noun = spec.noun().substring(spec.noun().indexOf(' ') + 1);
    String hint = "add it, for example " + field.key() + ": " + field.example();
    fail(Code.MISSING_FIELD, place, "the " + noun + " has no " + field.key(), hint);
  }

  /** Reports something about the record; it will not be made then. */
  void fail(Code code, Location place, String message, String hint) {
    whole = false;
    reading.report(code, place, message, hint);
  }

  /** Whether every field has a value and nobody found fault with how they go together. */
  boolean isWhole() {
    return whole;
  }

  /** The value of a field of a whole record. */
  <T> T get(Field<T> field) {
    return find(field).orElseThrow(() -> new IllegalStateException("no value for " + field.key()));
  }

  /** The value of a field, if it is right: given so, or absent by right. */
  @SuppressWarnings("unchecked")
  <T> Optional<T> find(Field<T> field) {
    return (Optional<T>) values[spec.position(field)];
  }

  /** Whether the author wrote anything for the field, right or wrong. */
  boolean isGiven(Field<?> field) {
    Node.Entry entry = entries[spec.position(field)];
    return entry != null && !entry.value().isEmpty();
  }

  /** Where the field's value is; the record's own place when it is not given. */
  Location at(Field<?> field) {
    return isGiven(field) ? entries[spec.position(field)].value().at() : at;
  }

  /** Where the record is. */
  Location at() {
    return at;
  }
}
