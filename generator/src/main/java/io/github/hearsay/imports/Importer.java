package io.github.hearsay.imports;

import io.github.hearsay.archive.NameBook;
import io.github.hearsay.imports.Found.What;
import io.github.hearsay.parallel.Parallel;
import io.github.hearsay.read.Content;
import io.github.hearsay.text.Lists;
import io.github.hearsay.text.Slug;
import io.github.hearsay.watch.Progress;
import io.github.hearsay.watch.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes files of an archive of what a source holds. */
public final class Importer {

  private final ImportRequest request;
  private final Content content;
  private final Path folder;
  private final Progress progress;
  private final Tally tally;

  private Importer(ImportRequest request, Content content, Path folder, Progress progress) {
    this.request = request;
    this.content = content;
    this.folder = folder;
    this.progress = progress;
    this.tally = new Tally(request.dryRun());
  }

  /**
   * Imports, or says why not. Writes no file over another; what an earlier import made stays as it is.
   *
   * @param content what the archive holds so far
   * @param folder where its files lie
   * @throws IOException when a file cannot be read or written
   */
  public static ImportReport run(ImportRequest request, Content content, Path folder, Progress progress) throws IOException {
    if (!Files.exists(request.source())) {
      return ImportReport.refused(List.of("there is no " + request.source()));
    }
    Optional<Format> format = request.format().isPresent() ? request.format() : Sources.guess(request.source());
    if (format.isEmpty()) {
      return ImportReport.refused(List.of("it cannot be told what " + request.source() + " is: say --from " + Lists.or(Format.words())));
    }
    try {
      return new Importer(request, content, folder, progress).run(format.get());
    } catch (SourceFault unreadable) {
      return ImportReport.refused(List.of(unreadable.getMessage()));
    }
  }

  private ImportReport run(Format format) throws IOException {
    progress.begin(Stage.READ, 0);
    Source source = Sources.read(format, request, progress);
    progress.end(Stage.READ, source.found().size());
    Existing existing = Existing.of(folder);
    NameBook names = NameBook.of(content);
    List<Entry> entries = entries(source, existing, names);
    References references = new References(names, existing, entries);
    List<Entry> stories = entries.stream().filter(entry -> entry.found.what == What.STORY && entry.made.isEmpty()).toList();
    stories.forEach(entry -> complete(entry, format));
    propose(stories, new Proposer(content, names, existing), format.isPublished());
    for (Entry entry : stories) {
      references.resolve(entry);
      placed(entry, references);
    }
    List<Entry> all = new ArrayList<>(references.fresh());
    entries.stream().filter(entry -> entry.found.what != What.STORY).forEach(all::add);
    entries.stream().filter(entry -> entry.found.what == What.STORY).forEach(all::add);
    write(all, source, new Targets(entries, source.base()));
    return tally.report(format, source);
  }

  /** Gives each thing that was found its id. What is in the archive already keeps it. */
  private List<Entry> entries(Source source, Existing existing, NameBook names) {
    List<Entry> entries = new ArrayList<>();
    for (Found found : source.found()) {
      Optional<Existing.Made> made = existing.made(found.origin);
      String wish = Slug.of(found.name).or(() -> Slug.of(found.title)).filter(slug -> !slug.startsWith("readme")).orElse("untitled");
      if (made.isEmpty() && found.what != What.STORY && Known.is(found, wish, names, existing)) {
        tally.known(found);
      } else {
        entries.add(new Entry(found, made.isPresent() ? made.get().id() : existing.take(found.what, wish), made));
        made.ifPresent(any -> found.forgetText());
      }
    }
    return entries;
  }

  /** What is proposed for one story has nothing to do with another. */
  private void propose(List<Entry> stories, Proposer proposer, boolean published) {
    progress.begin(Stage.PROPOSE, stories.size());
    Parallel.forEach(stories, entry -> {
      proposer.propose(entry.found, published);
      entry.found.plain = "";
      progress.step();
    });
    progress.end(Stage.PROPOSE, stories.size());
  }

  /** Sees to what a story cannot be without. */
  private void complete(Entry entry, Format format) {
    Found found = entry.found;
    if (found.title.isEmpty()) {
      found.title = Texts.humane(found.name.isEmpty() ? entry.id : found.name, false);
      found.need("it has no headline: this one is made of the file's name");
    }
    if (found.date.isEmpty()) {
      request.date().ifPresent(date -> found.date = date.toString());
    }
    if (found.date.isEmpty()) {
      found.need("it does not say when it came out");
      entry.draft = true;
    }
    entry.draft |= !format.isPublished();
  }

  private static void placed(Entry entry, References references) {
    boolean proposed = entry.found.proposals.stream().anyMatch(line -> line.startsWith("people: "));
    if (entry.people.isEmpty() && entry.topics.isEmpty() && !proposed) {
      entry.draft = true;
      entry.found.need("it is about nobody and nothing so far: say whom under people, or what under topics");
      entry.found.topics.add("Unsorted");
      references.resolve(entry);
    }
  }

  private void write(List<Entry> entries, Source source, Targets targets) throws IOException {
    Pictures pictures = new Pictures(source.roots());
    Aliases aliases = new Aliases();
    Writer writer = new Writer(folder, request.dryRun());
    progress.begin(Stage.WRITE, entries.size());
    for (Entry entry : entries) {
      if (entry.made.isPresent()) {
        tally.again(entry);
      } else {
        String body = new Bodies(entry, targets, pictures).text();
        ArchiveFile.Result result = new ArchiveFile(entry, aliases.of(entry), content.config().today().toString(), body).text();
        if (result.faults().isEmpty()) {
          writer.text(entry.path(), result.text());
          tally.made(entry, result.text(), folder);
        } else {
          tally.failed(entry, result.faults());
        }
      }
      for (Map.Entry<String, Path> picture : new TreeMap<>(pictures.copies()).entrySet()) {
        writer.picture(picture.getKey(), picture.getValue()).ifPresent(need -> tally.needs(need, entry.path()));
      }
      pictures.copies().clear();
      entry.found.forgetText();
      progress.step();
    }
    progress.end(Stage.WRITE, entries.size());
  }
}
