package io.github.hearsay.read;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.problem.Code;
import java.util.Optional;

/** What can be said of the order of dates that are not known exactly: only what holds for every day they may mean. */
final class Dates {

  private Dates() {}

  /** Whether {@code first} is certainly later than {@code second}. */
  static boolean isAfter(Edtf first, Edtf second) {
    return first.earliest().isAfter(second.latest());
  }

  /** Complains when what {@code end} says is certainly before what {@code start} says. */
  static void checkSpan(Values values, Field<Optional<Edtf>> start, Field<Optional<Edtf>> end) {
    Optional<Edtf> from = values.find(start).flatMap(date -> date);
    Optional<Edtf> to = values.find(end).flatMap(date -> date);
    if (from.isPresent() && to.isPresent() && isAfter(from.get(), to.get())) {
      values.fail(
          Code.DATE_ORDER, values.at(end), end.key() + " (" + to.get() + ") is before " + start.key() + " (" + from.get() + ")",
          "look which of them is wrong");
    }
  }
}
