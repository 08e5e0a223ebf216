package io.github.hearsay.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EdtfOrderTest {

  private static List<String> sorted(String... texts) {
    List<Edtf> values = new ArrayList<>();
    for (String text : texts) {
      values.add(Edtf.parse(text));
    }
    Collections.shuffle(values, new Random(texts.length));
    return values.stream().sorted().map(Edtf::toString).toList();
  }

  private static void assertOrder(String... texts) {
    assertThat(sorted(texts)).containsExactly(texts);
  }

  @Test
  void whatIsKnownOnlyToTheMonthLeadsItsMonthAndTheYearItsYear() {
    assertOrder("2015-12-31", "2016", "2016-01", "2016-01-01", "2016-09-30", "2016-10", "2016-10-01", "2016-10-31", "2016-11-01", "2017");
  }

  @Test
  void backwardsItClosesItsMonth() {
    List<String> backwards = new ArrayList<>(sorted("2016-10-31", "2016-10", "2016-10-01", "2016-09-30", "2016"));
    Collections.reverse(backwards);
    assertThat(backwards).containsExactly("2016-10-31", "2016-10-01", "2016-10", "2016-09-30", "2016");
  }

  @Test
  void whatStillGoesOnStandsWhereItBegan() {
    assertOrder("1784", "1785/..", "1785", "1786");
  }

  @Test
  void theWiderIntervalComesFirst() {
    assertOrder("2016-10/2016-12", "2016-10-01/2016-11-15", "2016-10", "2016-10-01/2016-10-20", "[2016-10-01,2016-10-03]", "2016-10-01");
  }

  @Test
  void anUnknownStartStandsAtTheLastPossibleDay() {
    assertOrder("2016-12-30", "../2016-12-31", "/2016-12", "/2016-12-31", "2016-12-31", "2017");
  }

  @Test
  void whatHasNoDateAtAllComesLast() {
    assertOrder("2016", "9999-12-31", "/..");
  }

  @Test
  void aTieIsBrokenByCanonicalTextSoTheCertainOneComesFirst() {
    assertOrder("2016-10-03", "2016-10-03%", "2016-10-03?", "2016-10-03~");
  }

  @Test
  void comparingIsAntisymmetricAndAgreesWithEquals() {
    List<Edtf> values = new Samples(1).values(250);
    for (Edtf a : values) {
      for (Edtf b : values) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(!a.equals(b) || a.hashCode() == b.hashCode()).isTrue();
      }
    }
  }

  @Test
  void comparingIsTransitive() {
    List<Edtf> values = new Samples(2).values(90);
    for (Edtf a : values) {
      for (Edtf b : values) {
        if (a.compareTo(b) <= 0) {
          for (Edtf c : values) {
            assertThat(b.compareTo(c) > 0 || a.compareTo(c) <= 0).as("%s, %s, %s", a, b, c).isTrue();
          }
        }
      }
    }
  }

  @Test
  void sortingDoesNotDependOnWhereItStarts() {
    List<Edtf> values = new ArrayList<>(new Samples(3).values(500));
    List<Edtf> expected = values.stream().sorted().toList();
    for (int seed = 0; seed < 50; seed++) {
      Collections.shuffle(values, new Random(seed));
      assertThat(values.stream().sorted().toList()).isEqualTo(expected);
    }
  }

  @Test
  void whatSurelyComesBeforeIsSortedBefore() {
    List<Edtf> values = new Samples(4).values(250);
    for (Edtf a : values) {
      for (Edtf b : values) {
        assertThat(!a.latest().isBefore(b.earliest()) || a.compareTo(b) < 0).as("%s before %s", a, b).isTrue();
      }
    }
  }
}
