package io.github.hearsay.imports;

import io.github.hearsay.imports.Found.What;
import io.github.hearsay.read.Loose;
import io.github.hearsay.text.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Jekyll: stories are what lies in {@code _posts} and {@code _drafts}; their names begin with their day. */
final class JekyllReader extends FolderReader {

  private static final Pattern NAME = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})-(.+)");
  private static final Map<String, String> STYLES =
      Map.of("date", "/:categories/:year/:month/:day/:title.html", "pretty", "/:categories/:year/:month/:day/:title/", "none",
          "/:categories/:title.html");

  private final List<Loose.Field> settings;
  private final String permalink;

  JekyllReader(Path root, ImportRequest request) throws IOException {
    super(root, Format.JEKYLL, request);
    Path config = root.resolve("_config.yml");
    settings = Files.isRegularFile(config) ? Loose.yaml(Texts.read(config)).fields() : List.of();
    String given = setting("permalink").orElse("date");
    permalink = STYLES.getOrDefault(given, given);
  }

  private Optional<String> setting(String key) {
    return settings.stream().filter(field -> field.key().equals(key)).flatMap(field -> Filling.texts(field.value()).stream()).findFirst();
  }

  @Override
  List<Path> folders() {
    return List.of(root);
  }

  @Override
  Optional<What> what(String path, Head head) {
    String slashed = "/" + path;
    if (slashed.contains("/_posts/") || slashed.contains("/_drafts/")) {
      return Optional.of(What.STORY);
    }
    return path.startsWith("_") && path.indexOf('/') > 0 ? Optional.ofNullable(SHELVES.get(path.substring(1, path.indexOf('/')))) : Optional.empty();
  }

  @Override
  String other(String path, Head head) {
    return path.startsWith("_") ? "it is in a collection of its own kind" : "it is a page, not a post";
  }

  @Override
  void finish(Found one, String path, String named) {
    Matcher name = NAME.matcher(named);
    one.draft |= path.contains("_drafts/");
    if (!name.matches()) {
      one.standsAtOwn();
      return;
    }
    if (one.name.equals(named)) {
      one.name = name.group(4);
    }
    if (one.date.isEmpty()) {
      Dates.of(name.group(1) + "-" + name.group(2) + "-" + name.group(3)).ifPresent(date -> one.date = date);
    }
    if (one.date.length() >= 10) {
      one.addresses.add(address(one));
    } else {
      one.standsAtOwn();
    }
  }

  private String address(Found one) {
    String year = one.date.substring(0, 4);
    String month = one.date.substring(5, 7);
    String day = one.date.substring(8, 10);
    String categories = String.join("/", one.topics.stream().map(topic -> Slug.of(topic).orElse("")).toList());
    List<Map.Entry<String, String>> words =
        List.of(
            Map.entry(":categories", categories), Map.entry(":year", year), Map.entry(":short_year", year.substring(2)), Map.entry(":month", month),
            Map.entry(":i_month", month.replaceFirst("^0", "")), Map.entry(":day", day), Map.entry(":i_day", day.replaceFirst("^0", "")),
            Map.entry(":title", one.name), Map.entry(":slug", one.name));
    String address = one.own.isEmpty() ? permalink : STYLES.getOrDefault(one.own, one.own);
    for (Map.Entry<String, String> word : words) {
      address = address.replace(word.getKey(), word.getValue());
    }
    return address.replaceAll("/{2,}", "/");
  }

  @Override
  Optional<String> base() {
    return setting("url").map(url -> url + setting("baseurl").orElse(""));
  }

  @Override
  List<Path> roots() {
    return List.of(root);
  }
}
