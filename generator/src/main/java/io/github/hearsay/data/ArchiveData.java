package io.github.hearsay.data;

import io.github.hearsay.archive.Archive;
import io.github.hearsay.plan.Page;
import io.github.hearsay.plan.Page.DataFile;
import io.github.hearsay.shipped.Shipped;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Writes the files that can be taken away, each from its start to its end without holding it. */
public final class ArchiveData {

  private static final String SCHEMA = "io/github/hearsay/data/schema.json";

  private ArchiveData() {}

  /**
   * Writes a file of the archive as a whole.
   *
   * @param all all such files
   * @param archive as whoever takes note of lookups sees it
   * @param reader gets everything that can be read in the file
   */
  public static void write(
      DataFile file, List<DataFile> all, Archive archive, OutputStream out, Optional<OutputStream> reader) throws IOException {
    Facts facts = new Facts(archive);
    switch (file.kind()) {
      case SCHEMA -> out.write(Shipped.bytes(SCHEMA));
      case SQLITE -> Sqlite.write(facts, out, reader);
      default -> {
        Optional<OutputStream> cells = file.kind() == DataFile.Kind.TABLE ? reader.map(CsvCells::new) : reader;
        OutputStream both = cells.isPresent() ? new Tee(out, cells.get()) : out;
        Writer text = new BufferedWriter(new OutputStreamWriter(both, StandardCharsets.UTF_8), 1 << 13);
        text(file, all, facts, text);
        text.flush();
      }
    }
  }

  private static void text(DataFile file, List<DataFile> all, Facts facts, Writer out) throws IOException {
    switch (file.kind()) {
      case PACKAGE -> DataPackage.write(facts.archive().config(), out);
      case METADATA -> DatasetteMetadata.write(facts.archive().config(), out);
      case TABLE -> Csv.write(Tables.named(file.part()), facts, out);
      default -> ArchiveJson.write(file, all, facts, out);
    }
  }

  /** Writes what programs may read of a person. */
  public static void write(Page.PersonJson page, Archive archive, Writer out) {
    ArchiveJson.write(page, new Facts(archive), out);
  }

  /** Writes a person's documented family, for genealogists. */
  public static void write(Page.PersonFamily page, Archive archive, Writer out) {
    try {
      Gedcom.write(page.person(), new Facts(archive), out);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static final class Tee extends FilterOutputStream {

    private final OutputStream reader;

    private Tee(OutputStream out, OutputStream reader) {
      super(out);
      this.reader = reader;
    }

    @Override
    public void write(int one) throws IOException {
      out.write(one);
      reader.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
      reader.write(bytes, from, length);
    }
  }
}
