package io.github.hearsay.archive;

import io.github.hearsay.archive.Disagreement.About;
import io.github.hearsay.archive.Disagreement.Version;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Amount;
import io.github.hearsay.model.Certainty;
import io.github.hearsay.model.Id;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Finds out where tellings of one event differ. Less exact is not different: "in 1785" agrees with "on 15 December 1785". */
final class Disagreements {

  /** Sums said to be about so much agree when they lie as near as this. */
  private static final BigDecimal ABOUT = new BigDecimal("0.1");

  private final Function<Id, List<Id>> above;

  /** @param above the places in which a place lies */
  Disagreements(Function<Id, List<Id>> above) {
    this.above = above;
  }

  /** @param tellings in order of publication */
  List<Disagreement> of(List<Telling> tellings) {
    if (tellings.size() < 2) {
      return List.of();
    }
    List<Disagreement> found = new ArrayList<>(1);
    add(About.DATE, tellings, telling -> telling.event().date().filter(Edtf::isBounded), Disagreements::apart, found);
    add(About.PLACE, tellings, Telling::place, this::elsewhere, found);
    add(About.AMOUNT, tellings, telling -> telling.event().amount(), Disagreements::otherSum, found);
    add(
        About.WHETHER, tellings, telling -> Optional.of(telling.event().certainty() == Certainty.DID_NOT_HAPPEN),
        (one, other) -> !one.equals(other), found);
    return List.copyOf(found);
  }

  /** Versions that contradict no other are left out: they are no part of the quarrel. */
  private static <T> void add(
      About about, List<Telling> tellings, Function<Telling, Optional<T>> told, BiPredicate<T, T> differ, List<Disagreement> found) {
    Map<T, List<Telling>> byValue = new LinkedHashMap<>();
    tellings.forEach(telling -> told.apply(telling).ifPresent(value -> byValue.computeIfAbsent(value, any -> new ArrayList<>(1)).add(telling)));
    if (byValue.size() < 2) {
      return;
    }
    List<Version> versions = new ArrayList<>(2);
    byValue.forEach((value, by) -> {
      if (byValue.keySet().stream().anyMatch(other -> differ.test(value, other))) {
        versions.add(version(by));
      }
    });
    if (!versions.isEmpty()) {
      found.add(new Disagreement(about, versions));
    }
  }

  private static Version version(List<Telling> tellings) {
    IdList stories = new IdList(tellings.size());
    tellings.forEach(telling -> stories.add(telling.story()));
    return new Version(tellings.get(0), stories.list());
  }

  private static boolean apart(Edtf one, Edtf other) {
    return one.latest().isBefore(other.earliest()) || other.latest().isBefore(one.earliest());
  }

  private boolean elsewhere(Id one, Id other) {
    return !one.equals(other) && !above.apply(one).contains(other) && !above.apply(other).contains(one);
  }

  private static boolean otherSum(Amount one, Amount other) {
    if (!one.currency().equals(other.currency())) {
      return false;
    }
    BigDecimal difference = one.value().subtract(other.value()).abs();
    BigDecimal allowed = one.approximate() || other.approximate() ? one.value().abs().max(other.value().abs()).multiply(ABOUT) : BigDecimal.ZERO;
    return difference.compareTo(allowed) > 0;
  }
}
