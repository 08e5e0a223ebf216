package io.github.hearsay.render;

import io.github.hearsay.archive.PersonEntry;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Person;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.plan.IndexOf;
import io.github.hearsay.plan.Page;
import io.github.hearsay.plan.Whose;
import io.github.hearsay.words.Messages;
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
        Scene.each(person.names(), this::name),
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
        Scene.each(circle.members(), one -> companion(one.id(), scene.words().all(Scene.each(one.kinds(), scene.terms()::plain)), one.stories())),
        Scene.each(circle.others(), one -> companion(one.id(), "", one.stories())),
        paths(!circle.members().isEmpty()),
        scene.counted(entry.topics(), SUBJECTS, scene::topic),
        scene.counted(entry.places(), SUBJECTS, scene::place),
        ClaimSummaries.of(entry.claims(), new Whose(IndexOf.PEOPLE, entry.id()), scene),
        scene.cards(entry.stories(), STORIES),
        entry.stories().size(),
        scene.quotes(entry.mentionedIn().size() > MENTIONS ? entry.mentionedIn().subList(0, MENTIONS) : entry.mentionedIn()),
        Scene.each(corrections(), id -> words.correction(scene.archive().correction(id).orElseThrow())),
        new Link(scene.words().say("allCorrections"), entry.corrections().size() > CORRECTIONS ? scene.hrefIfAny(Addresses.CORRECTIONS) : ""),
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
    String name = person.disambiguation().isEmpty() ? person.name() : scene.words().say("nameOf", person.name(), person.disambiguation());
    String said = person.description().isEmpty() ? person.body().lead().string() : person.description();
    String description = said.isEmpty() ? scene.words().say("figuresAbout", name, scene.words().all(figures())) : said;
    Head head =
        scene
            .head(name, Words.shortened(description, DESCRIPTION), "people")
            .of("profile")
            .showing(SharedPicture.of(person.image(), person.name(), scene))
            .below(scene.crumbs(new Link(scene.words().say("people"), scene.href(Addresses.PEOPLE))));
    head = scene.about(entry.id(), head);
    return PersonJsonLd.on(feed.isEmpty() ? head : head.feeding(new Link(scene.words().say("storiesAbout", person.name()), feed)), entry, scene);
  }

  private PersonView.Name name(Person.NameForm form) {
    return new PersonView.Name(form.value(), scene.terms().of(form.kind()), RelationViews.span(form.from(), form.to(), scene));
  }

  private List<PersonView.Fact> facts() {
    List<PersonView.Fact> facts = new ArrayList<>();
    Person.Life life = person.life();
    Messages words = scene.words();
    life.born().ifPresent(born ->
        facts.add(new PersonView.Fact(words.say("born"), scene.moment(born), Ages.today(life, scene.config().today(), words))));
    life.died().ifPresent(died -> facts.add(new PersonView.Fact(words.say("died"), scene.moment(died), Ages.atDeath(life, words))));
    if (!life.ages().isEmpty()) {
      List<String> ages = Scene.each(life.ages(), age -> words.say("age.on", Integer.toString(age.age()), scene.terms().of(age.on())));
      facts.add(new PersonView.Fact(words.say("age.asPrinted"), Moment.NONE, String.join(words.say("semicolon"), ages)));
    }
    return facts;
  }

  private List<String> figures() {
    List<String> figures = new ArrayList<>();
    figures.add(scene.words().count("stories", entry.stories().size()));
    if (!entry.mentionedIn().isEmpty()) {
      figures.add(scene.words().count("stories.more", entry.mentionedIn().size()));
    }
    if (!entry.claims().isEmpty()) {
      figures.add(scene.words().count("claims", entry.claims().assertions().size()));
    }
    return figures;
  }

  private List<Id> corrections() {
    List<Id> all = entry.corrections();
    return all.size() > CORRECTIONS ? all.subList(0, CORRECTIONS) : all;
  }

  private Link paths(boolean hasCircle) {
    String href = hasCircle && person.standing().isListed() ? scene.hrefIfAny(Addresses.PATHS) : "";
    return new Link(scene.words().say("howKnows", person.name()), href.isEmpty() ? "" : href + "?from=" + entry.id());
  }

  private PersonView.Companion companion(Id other, String relation, int stories) {
    String counted = stories == 0 ? "" : scene.words().count("stories", stories);
    return new PersonView.Companion(scene.person(other), relation, counted, RelationViews.pair(entry.id(), other, scene));
  }
}
