package io.github.hearsay.model;

import java.util.List;

/**
 * What a story refers to. It may lie on disk: once everything is looked up, hardly anybody wants to know any more how it was written.
 *
 * @param written the lists, see {@link #lists}
 */
public record Cast(Text written) {

  /**
   * The same as lists of references.
   *
   * @param people whom it is about
   * @param mentions people named in passing
   * @param related other stories, by id
   */
  public record Lists(
      List<Reference> people, List<Reference> mentions, List<Reference> topics, List<Reference> places, List<Reference> related) {

    private static final Lists NONE = new Lists(List.of(), List.of(), List.of(), List.of(), List.of());

    public Lists {
      people = List.copyOf(people);
      mentions = List.copyOf(mentions);
      topics = List.copyOf(topics);
      places = List.copyOf(places);
      related = List.copyOf(related);
    }

    private List<List<Reference>> all() {
      return List.of(people, mentions, topics, places, related);
    }

    private boolean isEmpty() {
      return people.isEmpty() && mentions.isEmpty() && topics.isEmpty() && places.isEmpty() && related.isEmpty();
    }
  }

  /** A cast that is held in memory. */
  public Cast(
      List<Reference> people, List<Reference> mentions, List<Reference> topics, List<Reference> places, List<Reference> related) {
    this(written(new Lists(people, mentions, topics, places, related)));
  }

  private static Text written(Lists lists) {
    Packed.Writer out = new Packed.Writer();
    if (!lists.isEmpty()) {
      for (List<Reference> list : lists.all()) {
        out.number(list.size());
        list.forEach(one -> write(one, out));
      }
    }
    return out.written();
  }

  private static void write(Reference reference, Packed.Writer out) {
    out.text(reference.text());
    out.location(reference.at());
  }

  /** Whom and what it refers to; ask once, for it may have to be fetched. */
  public Lists lists() {
    if (written.isEmpty()) {
      return Lists.NONE;
    }
    Packed.Reader in = new Packed.Reader(written);
    return new Lists(references(in), references(in), references(in), references(in), references(in));
  }

  private static List<Reference> references(Packed.Reader in) {
    return in.list(() -> new Reference(in.text(), in.location()));
  }
}
