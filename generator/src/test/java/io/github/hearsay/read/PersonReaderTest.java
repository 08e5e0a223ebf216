package io.github.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Body;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.Person.Life;
import io.github.hearsay.model.Person.Minor;
import io.github.hearsay.model.Person.NameKind;
import io.github.hearsay.model.Person.Profile;
import io.github.hearsay.model.Person.Standing;
import io.github.hearsay.model.Reference;
import io.github.hearsay.model.Relation;
import io.github.hearsay.model.RelationEnd;
import io.github.hearsay.model.RelationKind;
import io.github.hearsay.model.RelationLevel;
import io.github.hearsay.model.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PersonReaderTest {

  private static Reads<Person> with(String... lines) {
    return Reads.of(new PersonReader(), "name: Nell Gwyn\n" + String.join("\n", lines));
  }

  private static Reads<Relation> relation(String fields) {
    return Reads.value(new RelationReader(), "{" + fields + "}");
  }

  @Test
  void aNameIsAPerson() {
    Person nell = with("").get();
    assertThat(nell).isEqualTo(new Person(
        new Id("carriages"), nell.at(), "Nell Gwyn", List.of(), List.of(), List.of(), "", "", "", Life.UNKNOWN, List.of(), List.of(),
        Standing.DEFAULT, nell.image(), List.of(), List.of(), Body.EMPTY));
    assertThat(Reads.of(new PersonReader(), "born: 1650").problems())
        .containsExactly("1:1+3 HS202 the person has no name | add it, for example name: Nell Gwyn");
  }

  @Test
  void everyFieldIsRead() {
    Person nell = with(
        "names: [{value: Eleanor Gwyn, kind: birth, to: 1664}, {value: Pretty Nell, kind: nickname}]", "aliases: [Eleanor Gwynne]",
        "short: Nell", "sort-name: 'Gwyn, Nell'", "disambiguation: the actress", "description: Actress.", "born: 1650-02-02?",
        "died: 1687-11-14",
        "age-stated: [{age: 36, on: 2016-12-26, in: rocks}]", "relations: {romance: Charles, from: 1668~}",
        "same-as: https://www.wikidata.org/wiki/Q233942", "profile: limited", "minor: false",
        "image: {src: nell.jpg, alt: A portrait, credit: A gallery}", "former-ids: [nelly, eleanor]", "allow: {code: HS110, reason: r}")
        .get();
    assertThat(nell.names()).extracting(Person.NameForm::value).containsExactly("Eleanor Gwyn", "Pretty Nell");
    assertThat(nell.names().get(0).kind()).isEqualTo(NameKind.BIRTH);
    assertThat(nell.names().get(0).to()).contains(Edtf.parse("1664"));
    assertThat(nell.aliases()).containsExactly("Eleanor Gwynne");
    assertThat(nell.shortForms()).containsExactly("Nell");
    assertThat(nell.sortName()).isEqualTo("Gwyn, Nell");
    assertThat(nell.disambiguation()).isEqualTo("the actress");
    assertThat(nell.life().born()).contains(Edtf.parse("1650-02-02?"));
    assertThat(nell.life().ages()).singleElement().satisfies(age -> {
      assertThat(age.age()).isEqualTo(36);
      assertThat(age.story().map(Reference::text)).contains("rocks");
    });
    assertThat(nell.relations()).singleElement().extracting(Relation::kind).isEqualTo(RelationKind.ROMANCE);
    assertThat(nell.sameAs()).containsExactly("https://www.wikidata.org/wiki/Q233942");
    assertThat(nell.standing()).isEqualTo(new Standing(Profile.LIMITED, Minor.FALSE));
    assertThat(nell.image().orElseThrow().src()).isEqualTo("articles/1785/nell.jpg");
    assertThat(nell.formerIds()).containsExactly(new Id("nelly"), new Id("eleanor"));
    assertThat(nell.allow()).hasSize(1);
  }

  @Test
  void nobodyDiesBeforeTheyAreBorn() {
    assertThat(with("born: 1687", "died: 1650").problems())
        .containsExactly("3:7+4 HS310 died (1650) is before born (1687) | look which of them is wrong");
    assertThat(with("born: 1650", "died: 1650").problems()).isEmpty();
  }

  @Test
  void aNameFormSaysWhatSortItIs() {
    assertThat(with("names: [Eleanor, {value: Nelly}]").problems()).containsExactly(
        "2:9+7 HS203 names is text; it must be a map with the fields of a name: value, kind, from, to | write {value: Eleanor Gwyn, kind: birth}",
        "2:18+14 HS202 the name has no kind | add it, for example kind: birth");
  }

  @ParameterizedTest
  @EnumSource(RelationKind.class)
  void everyKindOfRelationIsRead(RelationKind kind) {
    Relation relation = relation(Vocabulary.word(kind) + ": Charles").get();
    assertThat(relation.kind()).isEqualTo(kind);
    assertThat(relation.other().map(Reference::text)).contains("Charles");
    assertThat(relation.level()).isEqualTo(RelationLevel.REPORTED);
    assertThat(relation.count()).isEqualTo(1);
  }

  @Test
  void everyFieldOfARelationIsRead() {
    Relation relation = relation(
        "spouse: Charles, from: 1769, to: 1783, ended: divorce, level: documented, sources: [a-story, 'https://example.org/', a letter], note: In secret.")
        .get();
    assertThat(relation.from()).contains(Edtf.parse("1769"));
    assertThat(relation.to()).contains(Edtf.parse("1783"));
    assertThat(relation.ended()).contains(RelationEnd.DIVORCE);
    assertThat(relation.level()).isEqualTo(RelationLevel.DOCUMENTED);
    assertThat(relation.sources()).extracting(Reference::text).containsExactly("a-story", "https://example.org/", "a letter");
    assertThat(relation.note()).isEqualTo("In secret.");
  }

  @Test
  void childrenMayStayUnnamed() {
    Relation children = relation("child: unnamed, count: 2").get();
    assertThat(children.other()).isEmpty();
    assertThat(children.count()).isEqualTo(2);
    assertThat(relation("spouse: unnamed").problems())
        .containsExactly("1:13+7 HS204 only a child may be unnamed | write the name of the spouse, or take the relation away");
    assertThat(relation("child: Ann, count: 2").problems())
        .containsExactly("1:24+1 HS201 count is for children who are not named | write {child: unnamed, count: 2}, or take it away");
  }

  @Test
  void aRelationIsOneThing() {
    assertThat(relation("spouse: Charles, partner: James").problems())
        .containsExactly("1:31+5 HS203 a relation is one thing; here are spouse and partner | write a relation for each");
    assertThat(relation("from: 1769").problems()).singleElement().asString()
        .startsWith("1:4+12 HS202 the relation does not say who is what | write one of spouse, partner, engaged, romance, parent, child,");
    assertThat(relation("spuse: Charles").problems()).containsExactly("1:5+5 HS201 a relation has no field spuse | did you mean spouse?");
    assertThat(relation("spouse: Charles, from: 1783, to: 1769").problems())
        .containsExactly("1:38+4 HS310 to (1769) is before from (1783) | look which of them is wrong");
  }
}
