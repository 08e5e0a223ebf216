package io.github.hearsay.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hearsay.config.SiteConfig.LinkStyle;
import io.github.hearsay.model.SitePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HrefsTest {

  @ParameterizedTest
  @CsvSource({
    "/, /people/nell-gwyn/, people/nell-gwyn/, people/nell-gwyn/index.html",
    "/, /, ./, index.html",
    "/people/nell-gwyn/, /people/charles-ii/, ../charles-ii/, ../charles-ii/index.html",
    "/people/nell-gwyn/, /people/nell/, ../nell/, ../nell/index.html",
    "/people/nell-gwyn/, /people/nell-gwyn/, ./, index.html",
    "/people/nell-gwyn/, /people/, ../, ../index.html",
    "/people/nell-gwyn/, /, ../../, ../../index.html",
    "/people/nell-gwyn/, /people/nell-gwyn/feed.xml, feed.xml, feed.xml",
    "/articles/1785/12/ring/, /articles/1785/11/oath/, ../../11/oath/, ../../11/oath/index.html",
    "/articles/1785/12/ring/, /assets/site.css, ../../../../assets/site.css, ../../../../assets/site.css",
    "/old.html, /people/, people/, people/index.html",
    "/old/page.html, /people/, ../people/, ../people/index.html"
  })
  void linksAreRelativeToThePage(String from, String to, String folder, String file) {
    assertThat(Hrefs.from(SitePath.of(from), LinkStyle.FOLDERS).to(SitePath.of(to))).isEqualTo(folder);
    assertThat(Hrefs.from(SitePath.of(from), LinkStyle.FILES).to(SitePath.of(to))).isEqualTo(file);
  }

  @Test
  void aSpotOnThePageItselfNeedsNoPath() {
    Hrefs hrefs = Hrefs.from(SitePath.of("/people/nell-gwyn/"), LinkStyle.FOLDERS);
    assertThat(hrefs.to(SitePath.of("/people/nell-gwyn/"), "y-1669")).isEqualTo("#y-1669");
    assertThat(hrefs.to(SitePath.of("/people/charles-ii/"), "y-1669")).isEqualTo("../charles-ii/#y-1669");
  }

  @Test
  void theRootIsWhereThePathsOfTheSiteStart() {
    assertThat(Hrefs.from(SitePath.of("/"), LinkStyle.FOLDERS).root()).isEqualTo("./");
    assertThat(Hrefs.from(SitePath.of("/people/nell-gwyn/"), LinkStyle.FOLDERS).root()).isEqualTo("../../");
    assertThat(Hrefs.from(SitePath.of("/old/page.html"), LinkStyle.FOLDERS).root()).isEqualTo("../");
    assertThat(Hrefs.below(SitePath.of("/"), LinkStyle.FOLDERS)).isEmpty();
    assertThat(Hrefs.below(SitePath.of("/people/"), LinkStyle.FILES)).isEqualTo("people/index.html");
  }

  @Test
  void aPageThatIsShownAnywhereStartsAtTheRootOfTheHost() {
    Hrefs hrefs = Hrefs.under("/gossip/", LinkStyle.FOLDERS);
    assertThat(hrefs.root()).isEqualTo("/gossip/");
    assertThat(hrefs.to(SitePath.of("/people/"))).isEqualTo("/gossip/people/");
    assertThat(hrefs.to(SitePath.of("/"))).isEqualTo("/gossip/");
  }
}
