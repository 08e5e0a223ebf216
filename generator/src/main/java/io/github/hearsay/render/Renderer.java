package io.github.hearsay.render;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.archive.Brief;
import io.github.hearsay.cache.Check;
import io.github.hearsay.cache.ValueChecks;
import io.github.hearsay.config.Admin;
import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.data.ArchiveData;
import io.github.hearsay.model.Id;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.plan.Page;
import io.github.hearsay.plan.SitePlan;
import io.github.hearsay.problem.Problem;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.read.EditorForms;
import io.github.hearsay.words.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/** Turns the pages of a plan into bytes, each by itself, from any number of threads. */
public final class Renderer {

  private static final int PAGE_BYTES = 64 * 1024;

  private final Archive archive;
  private final SitePlan plan;
  private final Directory directory;
  private final Templates templates;
  private final Words terms;
  private final Optional<SitePath> editor;
  private final long shared;
  private final Map<SitePath, Long> sizes = new ConcurrentHashMap<>();
  private final TemplateFailures failures = new TemplateFailures();
  private final XMLOutputFactory xml = XMLOutputFactory.newDefaultFactory();
  private final ThreadLocal<Utf8Buffer> buffers = ThreadLocal.withInitial(() -> new Utf8Buffer(PAGE_BYTES));

  private Renderer(Archive archive, SitePlan plan, Templates templates, Messages words, Optional<SitePath> editor, long shared) {
    this.editor = editor;
    this.terms = new Words(words);
    this.shared = shared;
    this.archive = archive;
    this.plan = plan;
    this.templates = templates;
    this.directory = new Directory(archive, plan, terms);
  }

  /**
   * What renders the pages of {@code plan}.
   *
   * @param templates a folder whose files go before the built-in templates of the same name
   */
  public static Renderer of(Archive archive, SitePlan plan, Optional<Path> templates, Theme theme, Problems problems) {
    return of(archive, plan, TemplateSet.of(templates, problems), theme);
  }

  /** The same with templates that no other has. */
  public static Renderer of(Archive archive, SitePlan plan, TemplateSet templates, Theme theme) {
    TemplateFiles files = templates.files();
    Messages words = Messages.of(archive.config().language(), archive.config().words());
    SiteView site = SiteViews.of(archive.config(), plan, theme, words);
    Optional<SitePath> editor = archive.config().admin().flatMap(admin -> theme.script(admin.script()));
    long shared = Check.join(shared(archive.config(), site, files, words), Check.of(editor.map(SitePath::value).orElse("")));
    return new Renderer(archive, plan, templates.templates().of(site, words), words, editor, shared);
  }

  /** What every page depends on: settings, the view of the site, templates of the user's own, words. */
  private static long shared(SiteConfig config, SiteView site, TemplateFiles files, Messages words) {
    ValueChecks checks = new ValueChecks(Map.of());
    long check = Check.join(checks.of(config), checks.of(site));
    for (Map.Entry<String, String> own : files.own().entrySet()) {
      check = Check.join(check, Check.join(Check.of(own.getKey()), Check.of(own.getValue())));
    }
    for (Map.Entry<String, String> text : words.texts().entrySet()) {
      check = Check.join(check, Check.join(Check.of(text.getKey()), Check.of(text.getValue())));
    }
    return check;
  }

  /** The check of what shapes every page, apart from the code of this tool and its built-in templates. */
  public long shared() {
    return shared;
  }

  /** The checks of what pages are made of; {@code entries} are those of the archive. */
  public Fingerprints fingerprints(EntryChecks entries) {
    return new Fingerprints(archive, plan, entries);
  }

  /** The page as bytes; absent when its template fails, which {@link #problems} tells at the end. */
  public Optional<Rendered> render(Page page) {
    return render(page, new Reads());
  }

  /**
   * The same.
   *
   * @param reads is told what the page is made of
   */
  public Optional<Rendered> render(Page page, Reads reads) {
    if (page instanceof Page.DataFile file) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      write(file, reads, bytes, Optional.empty());
      return Optional.of(new Rendered(page.path(), bytes.toByteArray()));
    }
    Utf8Buffer out = buffers.get();
    out.clear();
    try {
      write(page, scene(page, reads), out);
      return Optional.of(new Rendered(page.path(), out.toBytes(), out.pieces()));
    } catch (TemplateFault fault) {
      failures.add(fault, page.path());
      return Optional.empty();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("cannot write " + page.path(), impossible);
    }
  }

  /**
   * Writes a file that programs read, however long it is, without holding it.
   *
   * @param reader gets everything that can be read in it
   */
  public void write(Page.DataFile file, Reads reads, OutputStream out, Optional<OutputStream> reader) {
    try {
      ArchiveData.write(file, plan.dataFiles(), archive.seenBy(reads), out, reader);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Tells how large a file has become: the page about data, which has to be rendered last, says so. */
  public void made(SitePath file, long size) {
    sizes.put(file, size);
  }

  /** What went wrong in templates, each fault once however many pages it spoilt; to be asked when all pages have been rendered. */
  public List<Problem> problems() {
    return failures.problems();
  }

  private void write(Page page, Scene scene, Utf8Buffer out) throws TemplateFault, XMLStreamException {
    if (page instanceof Page.NoJekyll) {
      return;
    }
    if (page instanceof Page.SiteFeed) {
      List<Id> stories = Scene.each(scene.archive().briefs(), Brief::id);
      AtomFeed.write(archive.config().title(), Addresses.HOME, stories, scene, xml, out);
    } else if (page instanceof Page.PersonFeed of) {
      String title = of.person().name() + " – " + archive.config().title();
      AtomFeed.write(title, Addresses.person(of.person().id()), of.person().stories(), scene, xml, out);
    } else if (page instanceof Page.Calendar calendar) {
      Calendars.write(calendar, scene, out);
    } else if (page instanceof Page.PathsData data) {
      PathsJson.write(data.network(), scene, out);
    } else if (page instanceof Page.CorrectionFeed) {
      AtomFeed.corrections(terms.messages().say("headTitle", terms.messages().say("corrections"), archive.config().title()), scene, xml, out);
    } else if (page instanceof Page.PersonJson of) {
      ArchiveData.write(of, scene.archive(), out);
    } else if (page instanceof Page.PersonFamily of) {
      ArchiveData.write(of, scene.archive(), out);
    } else if (page instanceof Page.Data of) {
      templates.write(PageTemplate.DATA.file(), DataViews.of(of, scene, sizes), out);
    } else if (page instanceof Page.Sitemap sitemap) {
      SitemapXml.write(sitemap, scene.archive(), xml, out);
    } else if (page instanceof Page.SitemapIndex index) {
      SitemapXml.write(index, archive.config(), xml, out);
    } else if (page instanceof Page.Editor) {
      String text = editor(page.path(), scene);
      out.write(text, 0, text.length());
    } else if (page instanceof Page.Robots) {
      String text = robots(archive.config());
      out.write(text, 0, text.length());
    } else {
      PageViews.Shown shown = PageViews.of(page, scene);
      templates.write(shown.template().file(), shown.view(), out);
    }
  }

  private Scene scene(Page page, Reads reads) {
    SitePath path = page.path();
    SiteConfig config = archive.config();
    // Sent for any unknown address, so only addresses from the host's root hold on it; without one, it can only be opened where it lies.
    boolean shownAnywhere = page instanceof Page.NotFound && (config.url().isPresent() || config.links() == SiteConfig.LinkStyle.FOLDERS);
    Hrefs hrefs = shownAnywhere ? Hrefs.under(Absolute.base(config), config.links()) : Hrefs.from(path, config.links());
    Archive seen = archive.seenBy(reads);
    return new Scene(seen, plan.seenBy(reads), directory.seenIn(seen), path, hrefs, terms);
  }

  private String editor(SitePath page, Scene scene) {
    Admin admin = archive.config().admin().orElseThrow();
    return page.equals(Addresses.ADMIN_SETTINGS) ? EditorForms.of(admin) : EditorPage.html(archive.config(), admin, editor.map(scene::href)
        .orElse(""));
  }

  private static String robots(SiteConfig config) {
    String all = "User-agent: *\nAllow: /\n";
    return Absolute.of(config, Addresses.SITEMAP).map(sitemap -> all + "\nSitemap: " + sitemap + "\n").orElse(all);
  }
}
