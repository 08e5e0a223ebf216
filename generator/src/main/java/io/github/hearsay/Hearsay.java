package io.github.hearsay;

import io.github.hearsay.amend.Amended;
import io.github.hearsay.amend.Change;
import io.github.hearsay.author.ArchiveMaker;
import io.github.hearsay.author.NewArchive;
import io.github.hearsay.author.NewFile;
import io.github.hearsay.author.Outcome;
import io.github.hearsay.author.Stock;
import io.github.hearsay.explain.Explanation;
import io.github.hearsay.imports.ImportReport;
import io.github.hearsay.imports.ImportRequest;
import io.github.hearsay.outside.Outside;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.serve.PreviewServer;
import io.github.hearsay.shard.Merge;
import io.github.hearsay.shard.MergeException;
import io.github.hearsay.shard.Shard;
import io.github.hearsay.watch.Progress;
import io.github.hearsay.write.SiteWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The front door. */
public final class Hearsay {

  private Hearsay() {}

  /**
   * Reads, links, plans, renders and checks the archive, and writes the site if there was no error.
   *
   * @throws IOException when the output cannot be written; what is wrong with the content is in the report
   */
  public static BuildReport build(BuildRequest request) throws IOException {
    return build(request, Progress.NONE);
  }

  /**
   * Does what {@link #build(BuildRequest)} does, and tells {@code progress} how far it has come.
   *
   * @throws IOException when the output cannot be written; what is wrong with the content is in the report
   */
  public static BuildReport build(BuildRequest request, Progress progress) throws IOException {
    return FewFiles.are(request.content()) ? FewFiles.alone(() -> built(request, progress)) : built(request, progress);
  }

  private static BuildReport built(BuildRequest request, Progress progress) throws IOException {
    try (BuildCache cache = BuildCache.beside(request.output())) {
      Output.Opener output = Output.to(request.output());
      Optional<BuildReport> same = cache.again(request, output);
      Optional<BuildReport> quick = same.isPresent() ? same : EditedText.build(request, cache, output, progress);
      return quick.isPresent() ? quick.get() : new Build(request, Part.WHOLE, progress).run(output, cache);
    }
  }

  /**
   * Does what {@link #build(BuildRequest)} does, but renders and writes only one shard of the site, with a record for {@link #merge} to go by.
   *
   * @throws IOException when the output cannot be written; what is wrong with the content is in the report
   */
  public static BuildReport build(BuildRequest request, Shard shard, Progress progress) throws IOException {
    OneShard part = new OneShard(shard, request);
    try (BuildCache cache = BuildCache.ofFiles(request.output())) {
      return new Build(request, part, progress).run(part.recording(Output.to(request.output())), cache);
    }
  }

  /**
   * Writes down the texts of all stories as they are published, in {@code stories.lock} in the content folder: from then on they may only be changed
   * with a correction or as a minor edit. Nothing is written when there is an error, and a silent edit is one.
   *
   * @throws IOException when the file cannot be written
   */
  public static BuildReport record(BuildRequest request, Progress progress) throws IOException {
    return Recording.run(request, progress);
  }

  /**
   * Begins an archive in which {@code mvn site-build} works at once, or says why not.
   *
   * @throws IOException when a file cannot be written
   */
  public static Outcome init(NewArchive archive) throws IOException {
    return ArchiveMaker.make(archive);
  }

  /**
   * Begins a story, person, topic, place or page: writes a file with what is given and the other fields explained, or says why not.
   *
   * @throws IOException when the file cannot be written
   */
  public static Outcome create(BuildRequest request, NewFile file) throws IOException {
    return Creation.run(request, file);
  }

  /**
   * Makes stories of what people have: texts, and folders of other tools. Overwrites nothing, and does nothing twice.
   *
   * @throws IOException when a file cannot be read or written; what was written by then stands, and the next import goes on
   */
  public static ImportReport importInto(BuildRequest request, ImportRequest source, Progress progress) throws IOException {
    return Importing.run(request, source, progress);
  }

  /**
   * Calls something otherwise, or joins two that are one, wherever the archive refers to them; or says why not.
   *
   * @param dryRun whether to tell only what would be written
   * @throws IOException when a file cannot be read or written; then all are as they were
   */
  public static Amended amend(BuildRequest request, Change change, boolean dryRun) throws IOException {
    return Amending.run(request, change, dryRun);
  }

  /**
   * Says why something is on the site, or is not, and which pages a change of a file would touch. Writes nothing.
   *
   * @param what a path of a file, an address of the site, a name or an id
   * @param where on whose page, by name, id or address; empty for the site as a whole
   * @throws IOException when what a build remembers cannot be looked at
   */
  public static Explanation explain(BuildRequest request, String what, String where) throws IOException {
    return Explaining.run(request, what, where);
  }

  /**
   * Puts right in the archive's files what is safe: the order of fields, dates in another notation, names other than the one shown.
   *
   * @param dryRun whether to tell only what would be written
   * @throws IOException when a file cannot be read or written; then all are as they were
   */
  public static Amended fix(BuildRequest request, boolean dryRun) throws IOException {
    return Fixing.run(request, dryRun);
  }

  /**
   * Writes JSON Schemas for editors, which offer what the archive holds; or says why not.
   *
   * @param folder where to; beside the content folder when absent
   * @throws IOException when a file cannot be written
   */
  public static Outcome schema(BuildRequest request, Optional<Path> folder) throws IOException {
    return Schematics.run(request, folder);
  }

  /** Lists what editors look after: drafts, names without a file, open predictions and more. Writes nothing. */
  public static Stock list(BuildRequest request) {
    return Stocktaking.run(request);
  }

  /**
   * Shows the archive in a browser as it will be published, and again after every edit, until the server is closed. Writes nothing.
   *
   * @param unpublished whether drafts and stories of the future are shown, too
   * @param port where to; when it is taken, the next free one. 0 for any
   * @param log is told what happens
   * @param first is told how far the first site has come
   * @throws IOException when no port is free
   */
  public static PreviewServer serve(BuildRequest request, boolean unpublished, int port, Consumer<String> log, Progress first) throws IOException {
    return PreviewServer.start(new Preview(request, unpublished, first), port, log);
  }

  /**
   * Joins the shards of a site, and writes it if it is proved to be what one build would have made.
   *
   * @param shards the output folder of each shard, or folders that hold those
   * @throws MergeException when the shards do not come to a site
   * @throws IOException when a shard cannot be read or the output not be written
   */
  public static BuildReport merge(List<Path> shards, Path output, Progress progress) throws IOException {
    return Merge.run(shards, output, progress);
  }

  /**
   * Does all that {@link #build(BuildRequest)} does except writing.
   *
   * @throws IOException when a file that is copied to the site cannot be read
   */
  public static BuildReport check(BuildRequest request) throws IOException {
    return check(request, Progress.NONE);
  }

  /**
   * Does what {@link #check(BuildRequest)} does, and tells {@code progress} how far it has come.
   *
   * @throws IOException when a file that is copied to the site cannot be read
   */
  public static BuildReport check(BuildRequest request, Progress progress) throws IOException {
    return new Build(request, Part.WHOLE, progress).run(Output.nowhere(), BuildCache.none());
  }

  /**
   * Does what {@link #check(BuildRequest, Progress)} does, and asks other sites whether what the archive links to is still there.
   *
   * @throws IOException when a file that is copied to the site cannot be read, or other sites cannot be asked at all
   */
  public static BuildReport check(BuildRequest request, Outside outside, Progress progress) throws IOException {
    return new Build(request, Part.WHOLE, progress, Optional.of(outside)).run(Output.nowhere(), BuildCache.none());
  }

  /** How other sites are asked: politely, and with what an earlier check found out beside the site that {@code request} builds. */
  public static Outside outside(BuildRequest request) throws IOException {
    return Outside.politely(SiteWriter.stateFolder(request.output()).resolve("outside.txt"), request.clock());
  }
}
