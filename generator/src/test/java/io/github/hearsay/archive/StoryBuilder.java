package io.github.hearsay.archive;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.model.Alias;
import io.github.hearsay.model.Article;
import io.github.hearsay.model.ArticleKind;
import io.github.hearsay.model.Body;
import io.github.hearsay.model.Cast;
import io.github.hearsay.model.Claim;
import io.github.hearsay.model.Correction;
import io.github.hearsay.model.Event;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Image;
import io.github.hearsay.model.Ledger;
import io.github.hearsay.model.Published;
import io.github.hearsay.model.Publishing;
import io.github.hearsay.model.Reference;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.model.Source;
import io.github.hearsay.problem.Location;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A story in a test. References stand on lines of their own: people on 3, mentions on 4, topics on 5, places on 6, related on 7. */
public final class StoryBuilder {

  private final String id;
  private final String file;
  private Published published = new Published(Edtf.parse("1785-12-15"), Optional.empty());
  private final List<Reference> people = new ArrayList<>();
  private final List<Reference> mentions = new ArrayList<>();
  private final List<Reference> topics = new ArrayList<>();
  private final List<Reference> places = new ArrayList<>();
  private final List<Reference> related = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<Correction> corrections = new ArrayList<>();
  private final List<Alias> aliases = new ArrayList<>();
  private Optional<Image> image = Optional.empty();
  private boolean draft;
  private boolean index = true;
  private Body body = Body.EMPTY;

  private StoryBuilder(String id, String file) {
    this.id = id;
    this.file = file;
  }

  public static StoryBuilder story(String id) {
    return new StoryBuilder(id, "articles/" + id + ".md");
  }

  public StoryBuilder inFile(String other) {
    StoryBuilder moved = new StoryBuilder(id, other);
    return moved;
  }

  public StoryBuilder on(String date) {
    published = new Published(Edtf.parse(date), Optional.empty());
    return this;
  }

  public StoryBuilder at(String dateTime) {
    OffsetDateTime time = OffsetDateTime.parse(dateTime);
    published = new Published(Edtf.of(time.toLocalDate()), Optional.of(time.toOffsetTime()));
    return this;
  }

  public StoryBuilder people(String... names) {
    return add(people, 3, names);
  }

  public StoryBuilder mentions(String... names) {
    return add(mentions, 4, names);
  }

  public StoryBuilder topics(String... names) {
    return add(topics, 5, names);
  }

  public StoryBuilder places(String... names) {
    return add(places, 6, names);
  }

  public StoryBuilder related(String... ids) {
    return add(related, 7, ids);
  }

  private StoryBuilder add(List<Reference> list, int line, String... texts) {
    for (String text : texts) {
      list.add(new Reference(text, Location.at(file, line, list.size() + 1, text.length())));
    }
    return this;
  }

  public StoryBuilder event(EventBuilder event) {
    events.add(event.build(id, file, events.size() + 1));
    return this;
  }

  public StoryBuilder claim(ClaimBuilder claim) {
    claims.add(claim.build(id, file, claims.size() + 1));
    return this;
  }

  public StoryBuilder source(String publisher, String sourceId, String... basedOn) {
    List<Reference> on = new ArrayList<>();
    add(on, 40, basedOn);
    sources.add(new Source(
        sourceId.isEmpty() ? Optional.empty() : Optional.of(new Id(sourceId)), publisher, "", "", Optional.empty(), "", "",
        Optional.empty(), "", Optional.empty(), on, at(file, 40)));
    return this;
  }

  public StoryBuilder correction(String day, Correction.Target target, String claim) {
    corrections.add(new Correction(
        LocalDate.parse(day), Correction.Kind.CORRECTION, "It was not so; it was otherwise.", target, reference(file, claim), false,
        Optional.empty(), at(file, 30)));
    return this;
  }

  public StoryBuilder alias(String path) {
    aliases.add(new Alias(SitePath.of(path), at(file, 8)));
    return this;
  }

  public StoryBuilder image(String src) {
    image = Optional.of(new Image(src, "alt", "credit", "", List.of(), at(file, 9)));
    return this;
  }

  /** Of which search engines are not told. */
  public StoryBuilder unlisted() {
    index = false;
    return this;
  }

  public StoryBuilder draft() {
    draft = true;
    return this;
  }

  /** Paragraphs parted by blank lines; links as in {@link Marked}. */
  public StoryBuilder text(String text) {
    body = Marked.body(file, text);
    return this;
  }

  public Article build() {
    return new Article(
        new Id(id), at(file, 2), "Title of " + id, published, "", ArticleKind.SUMMARY,
        new Cast(people, mentions, topics, places, related), new Ledger(events, claims, sources, corrections), image,
        Publishing.of(draft, index, false, Optional.empty(), aliases), List.of(), List.of(), body, 0);
  }

  static Location at(String file, int line) {
    return Location.at(file, line, 1, 1);
  }

  static Optional<Reference> reference(String file, String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new Reference(text, at(file, 2)));
  }

  static List<Reference> references(String file, int line, List<String> texts) {
    return texts.stream().map(text -> new Reference(text, at(file, line))).toList();
  }
}
