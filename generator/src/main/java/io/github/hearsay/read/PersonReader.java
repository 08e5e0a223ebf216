package io.github.hearsay.read;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Person;
import io.github.hearsay.model.Person.Life;
import io.github.hearsay.model.Person.Minor;
import io.github.hearsay.model.Person.NameForm;
import io.github.hearsay.model.Person.NameKind;
import io.github.hearsay.model.Person.Profile;
import io.github.hearsay.model.Person.Standing;
import io.github.hearsay.model.Person.StatedAge;
import io.github.hearsay.model.Reference;
import io.github.hearsay.model.Relation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A person. */
final class PersonReader extends RecordReader<Person> {

  private static final Field<String> NAME = CommonFields.name("Nell Gwyn");
  private static final Field<List<NameForm>> NAMES = Field.list("names", new NameReader(), "names they have or had, with the kind of each");
  private static final Field<List<String>> SHORT =
      Field.list("short", TextKind.upTo(100), "first-name forms, matched only inside stories that list the person")
          .knownAs("nickname", "nicknames");
  private static final Field<String> SORT_NAME =
      Field.or("", "sort-name", TextKind.upTo(200), "the name as a list sorts it: Gwyn, Nell").knownAs("sort");
  private static final Field<String> DISAMBIGUATION =
      Field.or("", "disambiguation", TextKind.upTo(60), "what tells them from somebody of the same name");
  private static final Field<Optional<Edtf>> BORN =
      Field.optional("born", new DateKind(), "when they were born (EDTF)").knownAs("birth", "birthday", "birthdate", "birth-date");
  private static final Field<Optional<Edtf>> DIED =
      Field.optional("died", new DateKind(), "when they died (EDTF)").knownAs("death", "death-date", "dead");
  private static final Field<List<StatedAge>> AGES =
      Field.list("age-stated", new AgeReader(), "ages that stories gave").knownAs("age", "ages");
  private static final Field<List<Relation>> RELATIONS =
      Field.list("relations", new RelationReader(), "what others are to them").knownAs("relation", "family", "relationships");
  private static final Field<Profile> PROFILE =
      Field.or(Profile.PUBLIC, "profile", WordKind.of(Profile.class), "how much of them is for the public");
  private static final Field<Minor> MINOR =
      Field.or(Minor.AUTO, "minor", WordKind.of(Minor.class), "whether they are a minor; auto lets dates tell");

  PersonReader() {
    super(
        Spec.of(
            Folder.PEOPLE.noun(), NAME, NAMES, CommonFields.ALIASES, SHORT, SORT_NAME, DISAMBIGUATION, CommonFields.DESCRIPTION, BORN, DIED,
            AGES,
            RELATIONS, CommonFields.SAME_AS, PROFILE, MINOR, CommonFields.IMAGE, CommonFields.FORMER_IDS, CommonFields.SLUG,
            CommonFields.ALLOW));
  }

  @Override
  void check(Values values) {
    Dates.checkSpan(values, BORN, DIED);
  }

  @Override
  Person make(Values values, Reading reading) {
    return new Person(
        reading.id(), values.at(NAME), values.get(NAME), values.get(NAMES), values.get(CommonFields.ALIASES), values.get(SHORT),
        values.get(SORT_NAME), values.get(DISAMBIGUATION), values.get(CommonFields.DESCRIPTION),
        new Life(values.get(BORN), values.get(DIED), values.get(AGES)), values.get(RELATIONS), values.get(CommonFields.SAME_AS),
        new Standing(values.get(PROFILE), values.get(MINOR)), values.get(CommonFields.IMAGE), values.get(CommonFields.FORMER_IDS),
        values.get(CommonFields.ALLOW), reading.body());
  }

  /** A name the person has or had. */
  private static final class NameReader extends RecordReader<NameForm> {

    private static final Field<String> VALUE = Field.required("value", TextKind.upTo(200), "the name", "Eleanor Gwyn").knownAs("name");
    private static final Field<NameKind> KIND =
        Field.required("kind", WordKind.of(NameKind.class), "what sort of name it is", "birth").knownAs("type");
    private static final Field<Optional<Edtf>> FROM = Field.optional("from", new DateKind(), "since when (EDTF)").knownAs("since");
    private static final Field<Optional<Edtf>> TO = Field.optional("to", new DateKind(), "until when (EDTF)").knownAs("until");

    NameReader() {
      super(Spec.of("a name", VALUE, KIND, FROM, TO));
    }

    @Override
    void check(Values values) {
      Dates.checkSpan(values, FROM, TO);
    }

    @Override
    NameForm make(Values values, Reading reading) {
      return new NameForm(values.get(VALUE), values.get(KIND), values.get(FROM), values.get(TO));
    }
  }

  /** An age a story gave. */
  private static final class AgeReader extends RecordReader<StatedAge> {

    private static final Field<BigDecimal> AGE = Field.required("age", DecimalKind.whole(0, 150), "years", "36");
    private static final Field<Edtf> ON = Field.required("on", new DateKind(), "when that was said (EDTF)", "2016-12-26").knownAs("date");
    private static final Field<Optional<Reference>> IN =
        Field.optional("in", ReferenceKind.id("a story"), "the story, by id").knownAs("story");

    AgeReader() {
      super(Spec.of("a stated age", AGE, ON, IN));
    }

    @Override
    StatedAge make(Values values, Reading reading) {
      return new StatedAge(values.get(AGE).intValueExact(), values.get(ON), values.get(IN));
    }
  }
}
