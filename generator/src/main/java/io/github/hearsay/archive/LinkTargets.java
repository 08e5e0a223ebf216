package io.github.hearsay.archive;

import io.github.hearsay.archive.LinkTarget.Anchor;
import io.github.hearsay.archive.LinkTarget.External;
import io.github.hearsay.archive.LinkTarget.ToAsset;
import io.github.hearsay.archive.LinkTarget.ToPage;
import io.github.hearsay.archive.LinkTarget.ToPerson;
import io.github.hearsay.archive.LinkTarget.ToPlace;
import io.github.hearsay.archive.LinkTarget.ToStory;
import io.github.hearsay.archive.LinkTarget.ToTopic;
import io.github.hearsay.archive.LinkTarget.Unlinked;
import io.github.hearsay.config.Docs;
import io.github.hearsay.model.Body;
import io.github.hearsay.model.BodyLink;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.Image;
import io.github.hearsay.model.PlainPage;
import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.read.Asset;
import io.github.hearsay.read.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds out where the links and pictures of texts lead. Safe for many threads. */
final class LinkTargets {

  private static final LinkTarget NOWHERE = new Unlinked();

  private final Directory directory;
  private final Optional<Docs> docs;
  private final Ids stories;
  private final Ids pages;
  private final Failed failed;
  private final Problems problems;
  private final Map<String, Function<String, LinkTarget>> byFile = new HashMap<>();
  private final Map<String, ToAsset> assets = new HashMap<>();
  private final Map<Id, ToStory> toStories = new ConcurrentHashMap<>();

  private NearTexts nearFiles;
  private NearTexts nearAssets;

  /** @param preview whether pages that are drafts can be reached */
  LinkTargets(Content content, Directory directory, Ids stories, boolean preview, Failed failed, Problems problems) {
    this.directory = directory;
    this.docs = content.config().docs();
    this.stories = stories;
    List<PlainPage> shown = content.pages().stream().filter(page -> preview || !page.draft()).toList();
    Set<Id> drafts = content.pages().stream().filter(page -> !preview && page.draft()).map(PlainPage::id).collect(Collectors.toSet());
    this.pages = new Ids("page", Code.DEAD_LINK, shown.stream().map(PlainPage::id).toList(), drafts, failed.pages(), problems);
    this.failed = failed;
    this.problems = problems;
    content.articles().forEach(one -> byFile.put(one.at().file(), fragment -> toStory(one.id(), fragment)));
    content.people().forEach(one -> byFile.put(one.at().file(), fragment -> new ToPerson(one.id(), fragment)));
    content.topics().forEach(one -> byFile.put(one.at().file(), fragment -> new ToTopic(one.id(), fragment)));
    content.places().forEach(one -> byFile.put(one.at().file(), fragment -> new ToPlace(one.id(), fragment)));
    content.pages().forEach(one -> byFile.put(one.at().file(), fragment -> new ToPage(one.id(), fragment)));
    for (Asset asset : content.assets()) {
      assets.put(asset.path(), new ToAsset(asset.path()));
    }
  }

  /** One target for each link of {@code body}. */
  List<LinkTarget> of(Body body) {
    return of(body.links());
  }

  /** One target for each of {@code links}. */
  List<LinkTarget> of(List<BodyLink> links) {
    List<LinkTarget> targets = new ArrayList<>(links.size());
    for (BodyLink link : links) {
      targets.add(of(link));
    }
    return targets;
  }

  private LinkTarget of(BodyLink link) {
    return switch (link.kind()) {
      case EXTERNAL -> new External(link.target());
      case ANCHOR -> new Anchor(link.target());
      case PERSON -> linked(directory.person().resolve(link), id -> new ToPerson(id, link.fragment()));
      case TOPIC -> linked(directory.topic().resolve(link), id -> new ToTopic(id, link.fragment()));
      case PLACE -> linked(directory.place().resolve(link), id -> new ToPlace(id, link.fragment()));
      case ARTICLE -> linked(stories.resolve(link.target(), link.at(), Code.DEAD_LINK), id -> toStory(id, link.fragment()));
      case PAGE -> linked(pages.resolve(page(link.target()), link.at(), Code.DEAD_LINK), id -> new ToPage(id, link.fragment()));
      case FILE -> file(link);
      case IMAGE -> picture(link.target(), link.at());
      case NOWHERE -> NOWHERE;
    };
  }

  /** A page may be named as its address is written. */
  private static String page(String written) {
    int start = written.startsWith("/") ? 1 : 0;
    int end = written.length() > start && written.endsWith("/") ? written.length() - 1 : written.length();
    return PlainPage.id(written.substring(start, end));
  }

  private static LinkTarget linked(Optional<Id> id, Function<Id, LinkTarget> target) {
    return id.isPresent() ? target.apply(id.get()) : NOWHERE;
  }

  /** One for all links that lead to the top of a story's page, as nearly all do. */
  private ToStory toStory(Id id, String fragment) {
    return fragment.isEmpty() ? toStories.computeIfAbsent(id, story -> new ToStory(story, "")) : new ToStory(id, fragment);
  }

  private LinkTarget file(BodyLink link) {
    Function<String, LinkTarget> page = byFile.get(link.target());
    if (page == null) {
      LinkTarget asset = assets.get(link.target());
      return asset != null || failed.files().contains(link.target()) ? Optional.ofNullable(asset).orElse(NOWHERE) : dead(link);
    }
    LinkTarget target = page.apply(link.fragment());
    boolean leads = true;
    if (target instanceof ToStory to) {
      leads = stories.resolve(to.story().value(), link.at(), Code.DEAD_LINK).isPresent();
    } else if (target instanceof ToPage to) {
      leads = pages.resolve(to.page().value(), link.at(), Code.DEAD_LINK).isPresent();
    }
    return leads ? target : NOWHERE;
  }

  /** What is linked from a text outside of the archive lies in the repository around it, unless it should have been one of its pages. */
  private Optional<LinkTarget> source(BodyLink link) {
    boolean isOutside = docs.isPresent() && link.at().file().startsWith(docs.get().from() + "/");
    boolean isPage = isOutside && link.target().startsWith(docs.get().from() + "/") && link.target().endsWith(".md");
    return docs.filter(any -> isOutside && !isPage).flatMap(Docs::source)
        .map(source -> new External(SourceAddress.of(docs.get().from(), source, link)));
  }

  private LinkTarget dead(BodyLink link) {
    Optional<LinkTarget> source = source(link);
    if (source.isPresent()) {
      return source.get();
    }
    problems.add(
        Code.DEAD_LINK, link.at(), "a link to the file \"" + link.target() + "\", but there is none",
        files().to(link.target()).map(near -> "did you mean " + near + "?").orElse(""));
    return NOWHERE;
  }

  private LinkTarget picture(String path, Location at) {
    LinkTarget asset = assets.get(path);
    if (asset != null) {
      return asset;
    }
    problems.add(
        Code.MISSING_IMAGE, at, "there is no picture \"" + path + "\"",
        pictures().to(path).map(near -> "did you mean " + near + "?").orElse("put it beside the text that shows it"));
    return NOWHERE;
  }

  /** Reports a picture named in front matter that is not there. */
  void check(Image image) {
    picture(image.src(), image.at());
  }

  private synchronized NearTexts files() {
    nearFiles = nearFiles == null ? new NearTexts(byFile.keySet()) : nearFiles;
    return nearFiles;
  }

  private synchronized NearTexts pictures() {
    nearAssets = nearAssets == null ? new NearTexts(assets.keySet()) : nearAssets;
    return nearAssets;
  }
}
