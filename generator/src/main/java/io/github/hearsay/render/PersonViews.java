package io.github.hearsay.render;

import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.edtf.EdtfWords;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.plan.IndexOf;
import io.github.hearsay.plan.Page;
import io.github.hearsay.plan.Whose;
import io.github.hearsay.text.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the view of a person. */
final class PersonViews {

  private static final int SUBJECTS = 12;
  private static final int STORIES = 12;
  private static final int MENTIONS = 30;
  private static final int CORRECTIONS = 12;
  private static final int DESCRIPTION = 160;

  private final Scene scene;
  private final PersonEntry entry;
  private final Person person;
  private final List<Integer> known;
  /** Empty for somebody nobody wrote a story about. */
  private final String feed;

  private PersonViews(Page.OfPerson page, Scene scene) {
    this.scene = scene;
    this.entry = page.person();
    this.known = page.known();
    this.person = entry.person();
    this.feed = scene.hrefIfAny(Addresses.personFeed(entry.id()));
  }

  static PersonView of(Page.OfPerson page, Scene scene) {
    return new PersonViews(page, scene).view();
  }

  private PersonView view() {
    ClaimWords words = new ClaimWords(scene);
    Circle circle = Circle.of(entry);
    Optional<Picture> picture = PictureViews.of(person.image(), scene);
    RelationViews relations = new RelationViews(entry.relations(), scene);
    return new PersonView(
        head(),
        person.name(),
        person.disambiguation(),
        person.description(),
        person.aliases(),
        Scene.each(person.names(), PersonViews::name),
        facts(),
        figures(),
        picture,
        picture.isPresent() ? Markup.NONE : Monogram.of(entry.id(), person.name()),
        BodyWriter.write(person.body(), entry.links(), List.of(), scene),
        relations.groups(entry.id()),
        relations.scale(),
        relations.kin(entry),
        entry.kinship().more(),
        TimelineViews.of(entry.timeline(), new Whose(IndexOf.PEOPLE, entry.id()), scene),
        Scene.each(known, year -> new Link(Calendar.year(year), scene.href(Addresses.asKnown(entry.id(), year)))),
        CircleGraph.of(circle, scene),
        Scene.each(circle.members(), one -> companion(one.id(), String.join(", ", one.kinds()), one.stories())),
        Scene.each(circle.others(), one -> companion(one.id(), "", one.stories())),
        paths(!circle.members().isEmpty()),
        scene.counted(entry.topics(), SUBJECTS, scene::topic),
        scene.counted(entry.places(), SUBJECTS, scene::place),
        ClaimSummaries.of(entry.claims(), new Whose(IndexOf.PEOPLE, entry.id()), scene),
        scene.cards(entry.stories(), STORIES),
        entry.stories().size(),
        scene.quotes(entry.mentionedIn().size() > MENTIONS ? entry.mentionedIn().subList(0, MENTIONS) : entry.mentionedIn()),
        Scene.each(corrections(), id -> words.correction(scene.archive().correction(id).orElseThrow())),
        new Link("All corrections", entry.corrections().size() > CORRECTIONS ? scene.hrefIfAny(Addresses.CORRECTIONS) : ""),
        Scene.each(person.sameAs(), address -> new Link(EvidenceLinks.host(address), address)),
        feed,
        scene.hrefIfAny(Addresses.personCalendar(entry.id())),
        data());
  }

  private List<Link> data() {
    List<Link> data = new ArrayList<>();
    scene.addIfAny("JSON", Addresses.personJson(entry.id()), data);
    scene.addIfAny("GEDCOM", Addresses.family(entry.id()), data);
    return data;
  }

  private Head head() {
    String name = person.disambiguation().isEmpty() ? person.name() : person.name() + " (" + person.disambiguation() + ")";
    String said = person.description().isEmpty() ? person.body().lead().string() : person.description();
    String description = said.isEmpty() ? name + ": " + String.join(", ", figures()) + "." : said;
    Head head =
        scene
            .head(name, Words.shortened(description, DESCRIPTION), "people")
            .of("profile")
            .below(scene.crumbs(new Link(scene.words().say("people"), scene.href(Addresses.PEOPLE))));
    head = scene.about(entry.id(), head);
    return PersonJsonLd.on(feed.isEmpty() ? head : head.feeding(new Link("Stories about " + person.name(), feed)), entry, scene);
  }

  private static PersonView.Name name(Person.NameForm form) {
    return new PersonView.Name(form.value(), Words.of(form.kind()), RelationViews.span(form.from(), form.to()));
  }

  private List<PersonView.Fact> facts() {
    List<PersonView.Fact> facts = new ArrayList<>();
    Person.Life life = person.life();
    life.born().ifPresent(born -> facts.add(new PersonView.Fact("Born", Moment.of(born), Ages.today(life, scene.config().today()))));
    life.died().ifPresent(died -> facts.add(new PersonView.Fact("Died", Moment.of(died), Ages.atDeath(life))));
    if (!life.ages().isEmpty()) {
      List<String> ages = Scene.each(life.ages(), age -> age.age() + ", on " + EdtfWords.of(age.on()));
      facts.add(new PersonView.Fact("Age as printed", Moment.NONE, String.join("; ", ages)));
    }
    return facts;
  }

  private List<String> figures() {
    List<String> figures = new ArrayList<>();
    figures.add(scene.words().count("stories", entry.stories().size()));
    if (!entry.mentionedIn().isEmpty()) {
      figures.add("named in " + Lists.count(entry.mentionedIn().size(), "more", "more"));
    }
    if (!entry.claims().isEmpty()) {
      figures.add(ClaimWords.claims(entry.claims().assertions().size()));
    }
    return figures;
  }

  private List<Id> corrections() {
    List<Id> all = entry.corrections();
    return all.size() > CORRECTIONS ? all.subList(0, CORRECTIONS) : all;
  }

  private Link paths(boolean hasCircle) {
    String href = hasCircle && person.standing().isListed() ? scene.hrefIfAny(Addresses.PATHS) : "";
    return new Link("How " + person.name() + " knows others", href.isEmpty() ? "" : href + "?from=" + entry.id());
  }

  private PersonView.Companion companion(Id other, String relation, int stories) {
    String counted = stories == 0 ? "" : scene.words().count("stories", stories);
    return new PersonView.Companion(scene.person(other), relation, counted, RelationViews.pair(entry.id(), other, scene));
  }
}
