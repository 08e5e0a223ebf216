package io.github.hearsay.plan;

import static io.github.hearsay.archive.EventBuilder.event;
import static io.github.hearsay.archive.Gossip.id;
import static io.github.hearsay.archive.PersonBuilder.person;
import static io.github.hearsay.archive.StoryBuilder.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.Gossip;
import io.github.hearsay.model.SitePath;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which pages an archive has, and at which address. */
class SitePlansTest {

  private static SitePlan plan(Gossip gossip) {
    Archive archive = gossip.link();
    return SitePlans.of(archive, gossip.assets(), List.of("style.css", "icons/star.svg"), gossip.problems());
  }

  private static List<String> complaints(Gossip gossip) {
    plan(gossip);
    return gossip.complaints();
  }

  @Test
  void everythingHasAnAddressAndPagesAreInOrderOfIt() {
    Gossip gossip =
        new Gossip()
            .publishedAt("https://example.org/")
            .with(story("ring").on("1785-12-15").people("Nell Gwyn").mentions("Lola Montez").topics("Duels").places("Paris").source("The Lamp", "")
                .event(event("Duel").on("178X")));
    assertThat(plan(gossip).pages()).extracting(page -> page.path() + " " + page.getClass().getSimpleName())
        .containsExactly(
            "/ Home", "/.nojekyll NoJekyll", "/1785/ Year", "/1785/12/ Month", "/404.html NotFound", "/articles/ Articles",
            "/articles/1785/12/ring/ OfStory", "/corrections/ CorrectionList", "/corrections/feed.xml CorrectionFeed", "/feed.xml SiteFeed",
            "/on-this-day/ Days", "/on-this-day/12-15/ OnThisDay", "/people/ Index", "/people/lola-montez/ OfPerson",
            "/people/nell-gwyn/ OfPerson", "/people/nell-gwyn/as-known/1785/ AsKnown", "/people/nell-gwyn/feed.xml PersonFeed",
            "/places/ Index", "/places/paris/ OfPlace",
            "/robots.txt Robots", "/search/ Search", "/sitemap.xml Sitemap", "/sources/ Index", "/sources/the-lamp/ OfPublisher", "/timeline/ TimelineIndex",
            "/timeline/1780-1789/ TimelineOfYears", "/timeline/1785/ TimelineOfYears", "/topics/ Index", "/topics/duels/ OfTopic");
    assertThat(complaints(gossip)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1785-12-15|/articles/1785/12/ring/", "1785-12|/articles/1785/12/ring/", "1785|/articles/1785/ring/", "178X|/articles/ring/",
        "[1785-12-26,1785-12-27]|/articles/1785/12/ring/", "1785-12-31/1786-01-01|/articles/ring/", "0964-03|/articles/0964/03/ring/"
      })
  void aStorysAddressSaysOnlyWhatIsKnownOfItsDate(String date, String address) {
    SitePlan plan = plan(new Gossip().with(story("ring").on(date).people("Nell Gwyn")));
    assertThat(plan.story(id("ring"))).isEqualTo(SitePath.of(address));
    assertThat(plan.has(SitePath.of(address))).isTrue();
  }

  @Test
  void theIdOfNothingIsRefused() {
    SitePlan plan = plan(new Gossip());
    assertThatThrownBy(() -> plan.story(id("x"))).hasMessage("not a story of this archive: x");
  }

  @Test
  void oldAddressesLeadToTheNewOnes() {
    SitePlan plan =
        plan(
            new Gossip()
                .with(person("nell-gwyn", "Nell Gwyn").formerly("eleanor"))
                .with(story("ring").on("1785-12").people("nell-gwyn").alias("/old/ring").alias("/old.html").alias("/2/")));
    assertThat(plan.pages()).filteredOn(Page.Redirect.class::isInstance)
        .containsExactly(
            new Page.Redirect(SitePath.of("/2/"), SitePath.of("/articles/1785/12/ring/")),
            new Page.Redirect(SitePath.of("/old.html"), SitePath.of("/articles/1785/12/ring/")),
            new Page.Redirect(SitePath.of("/old/ring/"), SitePath.of("/articles/1785/12/ring/")),
            new Page.Redirect(SitePath.of("/people/eleanor/"), SitePath.of("/people/nell-gwyn/")));
  }

  @Test
  void anAddressBelongsToOneThingOnly() {
    Gossip gossip =
        new Gossip()
            .with(person("nell-gwyn", "Nell Gwyn").formerly("lola-montez"), person("lola-montez", "Lola Montez"))
            .with(
                story("a").on("1785-12-15").people("nell-gwyn").alias("/x/").alias("/articles/1785/12/a/").alias("/People/").alias("/feed.xml")
                    .alias("/assets/style.css").alias("/feed.xml/old/").alias("/people/nell-gwyn"),
                story("b").on("1785-12-16").people("nell-gwyn").alias("/X"));
    assertThat(complaints(gossip))
        .containsExactly(
            "HS402 articles/a.md:8:1 the address /articles/1785/12/a/ is already that of the story \"a\" in articles/a.md - give it another address",
            "HS402 articles/a.md:8:1 the address /people/nell-gwyn/ is already that of Nell Gwyn in people/nell-gwyn.md - give it another address",
            "HS402 articles/a.md:8:1 the address /x/ is already that of an alias of the story \"b\" in articles/b.md - the other is /X/; many"
                + " computers cannot keep both",
            "HS403 articles/a.md:8:1 the address /People/ belongs to the site itself - the other is /people/; many computers cannot keep both",
            "HS403 articles/a.md:8:1 the address /assets/style.css belongs to the site itself - give it another address",
            "HS403 articles/a.md:8:1 the address /feed.xml belongs to the site itself - give it another address",
            "HS403 articles/a.md:8:1 the address /feed.xml/old/ belongs to the site itself - the other is /feed.xml; many computers cannot keep both",
            "HS402 people/nell-gwyn.md:2:1 the address /people/lola-montez/ is already that of Lola Montez in people/lola-montez.md"
                + " - give it another address");
  }

  private static AssetCopy copy(String path, SitePath to) {
    return new AssetCopy(path, Path.of("/content/" + path), to, 0, false);
  }

  @Test
  void picturesLieBesideEveryPageThatShowsThemAndNoOthersAreCopied() {
    Gossip gossip =
        new Gossip()
            .asset("articles/ring.jpg").asset("articles/x/My ring.jpg").asset("articles/secret.jpg").asset("articles/unused.jpg")
            .with(person("nell-gwyn", "Nell Gwyn").text("[[image:articles/ring.jpg]]"))
            .with(story("a").on("1785-12").people("nell-gwyn").image("articles/ring.jpg").text("[[image:articles/x/My ring.jpg]]"))
            .with(story("d").people("nell-gwyn").draft().image("articles/secret.jpg"));
    SitePlan plan = plan(gossip);
    assertThat(plan.assets())
        .containsExactly(
            copy("articles/x/My ring.jpg", SitePath.of("/articles/1785/12/a/My-ring.jpg")),
            copy("articles/ring.jpg", SitePath.of("/articles/1785/12/a/ring.jpg")),
            copy("articles/ring.jpg", SitePath.of("/people/nell-gwyn/ring.jpg")));
    assertThat(plan.picture(SitePath.of("/people/nell-gwyn/"), "articles/ring.jpg")).map(PlannedPicture::path).contains(SitePath.of("/people/nell-gwyn/ring.jpg"));
    assertThat(plan.picture(SitePath.of("/people/nell-gwyn/"), "articles/secret.jpg")).isEmpty();
    assertThat(plan.has(SitePath.of("/articles/1785/12/a/ring.jpg"))).isTrue();
    assertThat(plan.has(SitePath.of("/assets/icons/star.svg"))).isTrue();
    assertThat(plan.has(SitePath.of("/assets/none.css"))).isFalse();
  }

  @Test
  void twoPicturesOfOneNameOnOnePageAreReported() {
    Gossip gossip =
        new Gossip()
            .asset("articles/ring.jpg").asset("articles/x/Ring.jpg")
            .with(story("a").on("1785-12").people("A B").image("articles/ring.jpg").text("[[image:articles/x/Ring.jpg]]"));
    assertThat(complaints(gossip))
        .containsExactly(
            "HS402 articles/a.md:2:1 the address /articles/1785/12/a/Ring.jpg is already that of the file articles/ring.jpg in articles/a.md"
                + " - the other is /articles/1785/12/a/ring.jpg; many computers cannot keep both");
  }

  @Test
  void withoutAnAddressOfItsOwnASiteHasNoSitemap() {
    assertThat(plan(new Gossip()).has(Addresses.SITEMAP)).isFalse();
    assertThat(plan(new Gossip().publishedAt("https://example.org/")).has(Addresses.SITEMAP)).isTrue();
  }

  @Test
  void aSitemapHoldsThePagesForReadersAndIsSplitWhenTheyAreTooMany() {
    SitePlan plan = plan(new Gossip().publishedAt("https://example.org/").with(story("ring").on("1785-12-15").people("Nell Gwyn")));
    List<Page> whole = Sitemaps.of(plan.pages(), 50);
    assertThat(whole).hasSize(1);
    assertThat(((Page.Sitemap) whole.get(0)).listed()).extracting(page -> page.path().value())
        .containsExactly(
            "/", "/1785/", "/1785/12/", "/articles/", "/articles/1785/12/ring/", "/corrections/", "/on-this-day/", "/on-this-day/12-15/",
            "/people/", "/people/nell-gwyn/", "/places/", "/sources/", "/timeline/", "/timeline/1785/", "/topics/");
    List<Page> split = Sitemaps.of(plan.pages(), 6);
    assertThat(split).extracting(page -> page.path().value())
        .containsExactly("/sitemap-1.xml", "/sitemap-2.xml", "/sitemap-3.xml", "/sitemap.xml");
    assertThat(((Page.Sitemap) split.get(2)).listed()).extracting(page -> page.path().value()).containsExactly("/timeline/", "/timeline/1785/", "/topics/");
    assertThat(((Page.SitemapIndex) split.get(3)).maps())
        .containsExactly(SitePath.of("/sitemap-1.xml"), SitePath.of("/sitemap-2.xml"), SitePath.of("/sitemap-3.xml"));
  }
}
