package io.github.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Amount;
import io.github.hearsay.model.Certainty;
import io.github.hearsay.model.Event;
import io.github.hearsay.model.EventCategory;
import io.github.hearsay.model.Reference;
import io.github.hearsay.model.Role;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventReaderTest {

  private static Reads<Event> read(String... lines) {
    return Reads.of(new EventReader(), lines);
  }

  @Test
  void aTitleAndADateAreAnEvent() {
    Event event = read("title: A wedding", "date: 1785-12~").get();
    assertThat(event.id()).hasToString("carriages-e1");
    assertThat(event.named()).isFalse();
    assertThat(event.title()).isEqualTo("A wedding");
    assertThat(event.date()).contains(Edtf.parse("1785-12~"));
    assertThat(event.category()).isEqualTo(EventCategory.OTHER);
    assertThat(event.certainty()).isEqualTo(Certainty.REPORTED);
    assertThat(event.people()).isEmpty();
    assertThat(event.at().line()).isEqualTo(1);
  }

  @Test
  void everyFieldIsRead() {
    Event event = read(
        "title: A robbery", "date: 2016-10", "as-told: last week", "people: [Kim, Kris]", "roles: {Kim: victim, Kris Jenner: witness}",
        "place: Paris, France", "category: crime", "certainty: confirmed", "amount: {value: 8500000, currency: GBP, approximate: true}",
        "id: paris", "same-as: [paris-2, paris-3]", "part-of: tour").get();
    assertThat(event.id()).hasToString("paris");
    assertThat(event.named()).isTrue();
    assertThat(event.asTold()).isEqualTo("last week");
    assertThat(event.people()).extracting(Reference::text).containsExactly("Kim", "Kris");
    assertThat(event.roles()).extracting(role -> role.person().text() + " " + role.role())
        .containsExactly("Kim " + Role.VICTIM, "Kris Jenner " + Role.WITNESS);
    assertThat(event.roles().get(1).person().at().column()).isEqualTo(22);
    assertThat(event.place().map(Reference::text)).contains("Paris, France");
    assertThat(event.category()).isEqualTo(EventCategory.CRIME);
    assertThat(event.certainty()).isEqualTo(Certainty.CONFIRMED);
    assertThat(event.amount()).contains(new Amount(new BigDecimal("8500000"), "GBP", true));
    assertThat(event.sameAs()).extracting(Reference::text).containsExactly("paris-2", "paris-3");
    assertThat(event.partOf().map(Reference::text)).contains("tour");
  }

  @Test
  void eventsAreNumberedWhetherTheyHaveAnIdOrNot() {
    List<Event> events = Reads.value(
        new ListKind<>(new EventReader()), "[{title: A, date: 2000}, {title: B, date: 2001, id: b}, {title: C, undated: true}]")
        .get();
    assertThat(events).extracting(event -> event.id().value()).containsExactly("carriages-e1", "b", "carriages-e3");
  }

  @Test
  void anEventHasADateOrSaysThatItHasNone() {
    assertThat(read("title: A").problems()).containsExactly(
        "1:1+3 HS202 the event has no date | write date: 2016-10, as far as it is known, or undated: true if nobody can date it");
    assertThat(read("title: A", "undated: true").get().date()).isEmpty();
    assertThat(read("title: A", "undated: true", "date: 2016").problems())
        .containsExactly("2:10+4 HS301 the event is undated and has a date | take away one of them");
    assertThat(read("title: A", "undated: yes").problems()).hasSize(1);
  }

  @Test
  void aPartMustBeAWordOfTheList() {
    assertThat(read("title: A", "date: 2016", "roles: {Kim: guest, Kris: host}").problems()).containsExactly(
        "3:14+5 HS204 the role of Kim does not know the word \"guest\" | the words are subject, attendee, host, performer, witness, absent,"
            + " victim, accused, spokesperson, mentioned");
    assertThat(read("title: A", "date: 2016", "roles: [Kim]").problems())
        .containsExactly("3:8+5 HS203 roles is a list; it must be a map from names");
  }

  @Test
  void anAmountIsANumberWithACurrency() {
    assertThat(read("title: A", "date: 2016", "amount: {value: 8.5 million, currency: gbp}").problems()).containsExactly(
        "3:17+11 HS305 value is not a number: \"8.5 million\" | write 8500000",
        "3:40+3 HS204 currency is not an ISO 4217 code: \"gbp\" | write GBP");
    assertThat(read("title: A", "date: 2016", "amount: 145").problems()).containsExactly(
        "3:9+3 HS203 amount is text; it must be a map with the fields of an amount: value, currency, approximate"
            + " | write {value: 8500000, currency: GBP}");
  }
}
