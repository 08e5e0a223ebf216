package io.github.hearsay.archive;

import io.github.hearsay.model.Article;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Place;
import io.github.hearsay.model.Reference;
import io.github.hearsay.model.Topic;
import io.github.hearsay.parallel.Parallel;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.read.Content;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** One linking of one archive, step by step. */
final class Linker {

  private static final int RELATED = 5;

  private final Content content;
  private final Problems problems;
  private final Selection selection;
  private final Failed failed;
  private final Directory directory;
  private final Ids storyIds;
  private final LinkTargets targets;
  private final List<Resolved> stories;

  Linker(Content read, Problems problems, boolean preview) {
    Content unique = Uniques.of(read, problems);
    this.content = preview ? unique : unique.withPages(unique.pages().stream().filter(page -> !page.draft()).toList());
    this.problems = problems;
    this.selection = Selection.of(content.articles(), content.config(), preview);
    this.failed = Failed.of(read.failures());
    this.directory = Directory.of(content, selection, failed, problems);
    List<Id> published = new ArrayList<>(selection.published().size());
    selection.published().forEach(article -> published.add(article.id()));
    Set<Id> waiting = new HashSet<>();
    selection.waiting().forEach(article -> waiting.add(article.id()));
    this.storyIds = new Ids("story", Code.UNKNOWN_STORY, published, waiting, failed.stories(), problems);
    this.targets = new LinkTargets(read, directory, storyIds, preview, failed, problems);
    this.stories = Resolved.all(selection.published(), directory, problems);
  }

  Archive archive() {
    List<Article> waiting = selection.waiting();
    Sources sources = new Sources(selection.published(), waiting, failed.stories(), problems);
    EvidenceFinder evidence = new EvidenceFinder(storyIds, sources);
    Supplier<List<StoryText>> read = Parallel.begin(this::texts);
    Events events = Events.of(stories, waiting, directory, failed.stories(), problems);
    Hierarchy within = Hierarchy.of(directory.places(), directory.place(), Place::within, problems);
    List<Happening> happenings = events.happenings(within);
    Claims claims = Claims.of(stories, waiting, directory, evidence, failed.stories(), problems);
    Corrections corrections = Corrections.of(selection.published(), claims.ids());
    check(sources);
    List<StoryText> texts = read.get();
    Supplier<List<Story>> linked = Parallel.begin(() -> linked(texts, events, claims, corrections));
    List<Assertion> assertions = Assertions.of(claims.all(), sources, corrections);
    Digests digests = new Digests(assertions);
    Sorting sorting = Sorting.of(content.config().language());
    People people = new People(directory.people(), sorting);
    Subjects subjects = new Subjects(directory, events, sorting);
    for (int i = 0; i < stories.size(); i++) {
      people.add(stories.get(i), texts.get(i));
      subjects.add(stories.get(i), claims.of(stories.get(i).id()));
    }
    claims.all().forEach(people::add);
    Map<Id, List<Id>> cast = new HashMap<>();
    stories.forEach(story -> cast.put(story.id(), story.people()));
    corrections.newestFirst().forEach(correction -> people.add(correction, cast.get(correction.story())));
    Timeline timeline = Chronicle.of(happenings, stories, people, subjects);
    Ties ties = Ties.of(directory.people().all(), directory.person(), evidence, problems);
    Hierarchy partOf = Hierarchy.of(directory.topics(), directory.topic(), Topic::partOf, problems);
    Entries entries = Entries.whole(
        newestFirst(linked.get()), people.entries(ties, digests, targets), subjects.topics(partOf, digests, targets),
        subjects.places(within, targets), sources.publishers(claims.all(), digests, sorting),
        PageTree.entries(content.pages(), sorting, targets), happenings, claims.all(), assertions,
        corrections.newestFirst(), timeline, YearIndex.of(newestFirst(selection.published())));
    return new Archive(content.config(), entries, selection.heldBack(), Withheld.of(entries));
  }

  /** A story of the archive with the text of {@code edited}. */
  Story edited(Story before, Article edited) {
    StoryText text = StoryText.of(Resolved.again(before, edited), targets, directory.people().all(), content.config().linkMentions(), problems);
    return before.with(edited, text);
  }

  private void check(Sources sources) {
    PersonChecks.run(content.people(), storyIds, problems);
    sources.check();
    selection.published().forEach(article -> article.image().ifPresent(targets::check));
    content.people().forEach(person -> person.image().ifPresent(targets::check));
  }

  private List<StoryText> texts() {
    boolean linkMentions = content.config().linkMentions();
    return Parallel.map(stories, story -> StoryText.of(story, targets, directory.people().all(), linkMentions, problems));
  }

  private List<Story> linked(List<StoryText> texts, Events events, Claims claims, Corrections corrections) {
    List<List<Id>> chosen = new ArrayList<>(stories.size());
    stories.forEach(story -> chosen.add(chosen(story)));
    Map<Id, List<Backlink>> backlinks = backlinks(texts, chosen);
    List<Optional<Id>> ids = new ArrayList<>(stories.size());
    stories.forEach(story -> ids.add(Optional.of(story.id())));
    RelatedStories related = new RelatedStories(stories, this::personName, this::topicName);
    return Parallel.map(numbers(stories.size()), i -> {
      Resolved story = stories.get(i);
      return new Story(
          story.article(), story.people(), story.mentions(), story.topics(), story.places(), events.of(story.article()),
          claims.of(story.id()), corrections.of(story.id()), texts.get(i).links(), texts.get(i).mentions(), at(ids, i - 1), at(ids, i + 1),
          related(related, i, chosen.get(i)), backlinks.getOrDefault(story.id(), List.of()));
    });
  }

  private List<Id> chosen(Resolved story) {
    List<Reference> references = story.related();
    if (references.isEmpty()) {
      return List.of();
    }
    IdList chosen = new IdList(references.size());
    for (Reference reference : references) {
      storyIds.resolve(reference, story.id()).filter(other -> !chosen.add(other)).ifPresent(other -> problems.add(
          Code.LISTED_TWICE, reference.at(), "\"" + reference + "\" is listed twice under related", "once is enough"));
    }
    return chosen.list();
  }

  private static List<RelatedStory> related(RelatedStories stories, int story, List<Id> chosen) {
    if (chosen.isEmpty()) {
      return stories.of(story, Set.of(), RELATED);
    }
    List<RelatedStory> related = new ArrayList<>();
    chosen.forEach(id -> related.add(new RelatedStory(id, List.of())));
    related.addAll(stories.of(story, Set.copyOf(chosen), Math.max(0, RELATED - chosen.size())));
    return related;
  }

  private Map<Id, List<Backlink>> backlinks(List<StoryText> texts, List<List<Id>> chosen) {
    Map<Id, List<Backlink>> backlinks = new HashMap<>();
    for (int i = stories.size() - 1; i >= 0; i--) {
      Id from = stories.get(i).id();
      Map<Id, String> to = texts.get(i).toStories();
      to.forEach((id, sentence) -> backlinks.computeIfAbsent(id, any -> new ArrayList<>(2)).add(new Backlink(from, sentence)));
      for (Id id : chosen.get(i)) {
        if (!to.containsKey(id)) {
          backlinks.computeIfAbsent(id, any -> new ArrayList<>(2)).add(new Backlink(from, ""));
        }
      }
    }
    return backlinks;
  }

  private String personName(Id id) {
    return directory.people().all().get(id).name();
  }

  private String topicName(Id id) {
    return directory.topics().all().get(id).name();
  }

  private static List<Integer> numbers(int size) {
    List<Integer> numbers = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      numbers.add(i);
    }
    return numbers;
  }

  private static Optional<Id> at(List<Optional<Id>> ids, int i) {
    return i >= 0 && i < ids.size() ? ids.get(i) : Optional.empty();
  }

  private static <T> List<T> newestFirst(List<T> oldestFirst) {
    List<T> turned = new ArrayList<>(oldestFirst);
    Collections.reverse(turned);
    return turned;
  }
}
