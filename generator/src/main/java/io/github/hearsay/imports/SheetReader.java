package io.github.hearsay.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.hearsay.author.Yaml;
import io.github.hearsay.html.HtmlText;
import io.github.hearsay.imports.Found.What;
import io.github.hearsay.read.Loose;
import io.github.hearsay.text.OneLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tables in CSV: a story in each row, and a first row that names the columns. */
final class SheetReader {

  private static final Map<String, String> SAME = Map.of("headline", "title", "body", "text", "content", "text", "published", "date", "sources",
      "source",
      "publisher", "source", "id", "slug", "teaser", "summary");
  private static final List<String> MANY = List.of("people", "person", "topics", "topic", "tags", "tag", "categories", "category", "keywords");

  private final Path file;
  private final List<String> peopleFrom;
  private final List<Source.Skipped> skipped = new ArrayList<>();
  private final Map<String, Integer> keys = new HashMap<>();

  SheetReader(Path file, ImportRequest request) {
    this.file = file;
    this.peopleFrom = request.peopleFrom();
  }

  /** What the rows hold. */
  Source read() throws IOException {
    String text = Texts.read(file);
    List<Found> found = new ArrayList<>();
    List<String> columns = List.of();
    try (CsvReader<CsvRecord> rows = CsvReader.builder().fieldSeparator(separator(text)).ofCsvRecord(text)) {
      for (CsvRecord row : rows) {
        if (columns.isEmpty()) {
          columns = row.getFields().stream().map(OneLine::of).toList();
          see(columns);
        } else {
          row(row, columns).ifPresent(found::add);
        }
      }
    } catch (CsvParseException broken) {
      throw new SourceFault(file + " cannot be read as CSV: " + broken.getMessage(), broken);
    }
    return new Source(found, skipped, Optional.empty(), List.of(file.toAbsolutePath().normalize().getParent()));
  }

  private void see(List<String> columns) throws SourceFault {
    List<String> keys = columns.stream().map(SheetReader::key).toList();
    if (!keys.contains("title") && !keys.contains("text") && !keys.contains("markdown")) {
      throw new SourceFault(file + ":1:1: the first row has to name the columns, one of them \"title\" or \"text\"; here it is: "
          + String.join(", ", columns), null);
    }
  }

  /** What parts the cells: whichever of the usual signs the first line has most of. */
  private static char separator(String text) {
    String first = text.substring(0, text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n'));
    char best = ',';
    for (char sign : new char[] {';', '\t'}) {
      best = count(first, sign) > count(first, best) ? sign : best;
    }
    return best;
  }

  private static long count(String text, char sign) {
    return text.chars().filter(one -> one == sign).count();
  }

  private static String key(String column) {
    String key = column.strip().toLowerCase(Locale.ROOT);
    return SAME.getOrDefault(key, key);
  }

  private Optional<Found> row(CsvRecord row, List<String> columns) {
    Map<String, String> cells = new HashMap<>();
    List<Loose.Field> fields = new ArrayList<>();
    List<String> extra = new ArrayList<>();
    for (int at = 0; at < row.getFieldCount(); at++) {
      String cell = row.getField(at).strip();
      if (at >= columns.size()) {
        extra.add(cell);
      } else if (!cell.isEmpty() && cells.putIfAbsent(key(columns.get(at)), cell) != null || !cell.isEmpty() && !isOwn(key(columns.get(at)))) {
        fields.add(field(key(columns.get(at)), columns.get(at), cell));
      }
    }
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    Found one = found(cells, fields);
    extra.removeIf(String::isEmpty);
    if (!extra.isEmpty()) {
      one.need("line " + row.getStartingLineNumber() + " has more cells than there are columns: " + OneLine.of(String.join(", ", extra)));
    }
    return Optional.of(one);
  }

  /** Columns that are no fields of front matter. */
  private static boolean isOwn(String key) {
    return List.of("text", "markdown", "source", "url").contains(key);
  }

  private static Loose.Field field(String key, String column, String cell) {
    List<Loose> items = new ArrayList<>();
    if (MANY.contains(key)) {
      String sign = cell.indexOf(';') >= 0 ? ";" : cell.indexOf('|') >= 0 ? "\\|" : "[,\n]";
      Arrays.stream(cell.split(sign)).map(String::strip).filter(item -> !item.isEmpty()).forEach(item -> items.add(new Loose.Text(item)));
    }
    return new Loose.Field(key, items.isEmpty() ? new Loose.Text(cell) : new Loose.Many(items), column + ": " + cell);
  }

  private Found found(Map<String, String> cells, List<Loose.Field> fields) {
    String title = OneLine.of(cells.getOrDefault("title", ""));
    String key = cells.getOrDefault("slug", title.isEmpty() ? HtmlText.cut(OneLine.of(cells.getOrDefault("text", "")), 60) : title);
    int copy = keys.merge(key, 1, Integer::sum);
    String all = cells.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList().toString();
    Found one = new Found(What.STORY, Origin.of(Format.CSV, file.getFileName() + ": " + OneLine.of(key) + (copy == 1 ? "" : " (" + copy + ")"), all));
    one.name = title.isEmpty() ? key : title;
    String markdown = cells.getOrDefault("markdown", "");
    new Filling(one, peopleFrom).of(new Head(new Loose.Reading(fields, List.of()), "",
        markdown.isEmpty() ? Texts.markdown(cells.getOrDefault("text", "")) : markdown));
    one.standsAtOwn();
    one.plain = cells.getOrDefault("text", "");
    source(one, OneLine.of(cells.getOrDefault("source", "")), OneLine.of(cells.getOrDefault("url", "")));
    return one;
  }

  /** Where it was printed: a name, an address, or both. */
  private static void source(Found one, String source, String url) {
    boolean isAddress = source.matches("https?://\\S+");
    one.address = isAddress ? source : url;
    List<String> fields = Printed.fields(one, isAddress ? "" : source, List.of());
    if (!fields.isEmpty()) {
      one.fields.put("sources", "[{" + String.join(", ", fields) + "}]");
    } else if (!source.isEmpty()) {
      one.fields.put("sources", "[{publisher: " + Yaml.text(source) + "}]");
    }
  }
}
