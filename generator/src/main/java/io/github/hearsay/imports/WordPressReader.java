package io.github.hearsay.imports;

import io.github.hearsay.html.HtmlFragment;
import io.github.hearsay.imports.Found.What;
import io.github.hearsay.imports.XmlItems.Field;
import io.github.hearsay.imports.XmlItems.Item;
import io.github.hearsay.text.OneLine;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Exports of WordPress (WXR): posts, pages, what their categories and tags are called, and which files stand beside them. */
final class WordPressReader {

  /** What WordPress keeps as posts and nobody wrote as one. */
  private static final Set<String> NO_STORIES = Set.of("attachment", "nav_menu_item", "revision", "custom_css", "customize_changeset", "oembed_cache",
      "user_request", "wp_block", "wp_template", "wp_template_part", "wp_global_styles", "wp_navigation", "wp_font_family", "wp_font_face");

  private final Path file;
  private final List<String> peopleFrom;
  private final List<Source.Skipped> skipped = new ArrayList<>();
  private final List<Item> posts = new ArrayList<>();
  private final List<Item> terms = new ArrayList<>();
  private final Map<String, String> authors = new HashMap<>();
  private final Map<String, Item> files = new HashMap<>();
  private String base = "";

  WordPressReader(Path file, ImportRequest request) {
    this.file = file;
    this.peopleFrom = request.peopleFrom();
  }

  /** What the export holds. */
  Source read() throws IOException {
    Item head = XmlItems.read(file, this::sort);
    base = head.text("wp:base_blog_url", "wp:base_site_url", "link").replaceFirst("/+$", "");
    List<Found> found = new ArrayList<>();
    terms.forEach(term -> topic(term).ifPresent(found::add));
    PostTexts texts = new PostTexts(base, files);
    posts.forEach(post -> found.add(story(post, texts)));
    return new Source(found, skipped, Optional.of(base).filter(address -> !address.isEmpty()),
        List.of(file.toAbsolutePath().normalize().getParent()));
  }

  private void sort(Item item) {
    String type = item.text("wp:post_type");
    String status = item.text("wp:status");
    if (item.name().equals("wp:author")) {
      authors.put(item.text("wp:author_login"), item.text("wp:author_display_name", "wp:author_login"));
    } else if (!item.name().equals("item")) {
      terms.add(item);
    } else if (type.equals("attachment")) {
      files.put(item.text("wp:post_id"), item);
      skipped.add(new Source.Skipped(item.text("wp:attachment_url", "link", "title"), "it is a file beside the posts"));
    } else if (NO_STORIES.contains(type) || !type.matches("|post|page")) {
      skipped.add(new Source.Skipped(name(item), "it is a " + type + ", no post"));
    } else if (status.matches("trash|auto-draft|inherit")) {
      skipped.add(new Source.Skipped(name(item), status.equals("trash") ? "it was thrown away" : "it was never saved"));
    } else {
      posts.add(item);
    }
  }

  private static String name(Item item) {
    return OneLine.of(item.text("title", "wp:post_name", "wp:post_id"));
  }

  /** A category or tag of which more is told than its name. */
  private Optional<Found> topic(Item term) {
    String about = OneLine.of(term.text("wp:category_description", "wp:tag_description", "wp:term_description"));
    String name = OneLine.of(term.text("wp:cat_name", "wp:tag_name", "wp:term_name"));
    if (about.isEmpty() || name.isEmpty() || !term.text("wp:term_taxonomy").matches("|category|post_tag")) {
      return Optional.empty();
    }
    Found one = new Found(What.TOPIC, Origin.of(Format.WORDPRESS, base + "/topics/" + name, about));
    one.title = name;
    one.name = decoded(term.text("wp:category_nicename", "wp:tag_slug", "wp:term_slug"));
    if (about.length() <= Proposer.SUMMARY) {
      one.summary = about;
    } else {
      one.body = Texts.markdown(about) + "\n";
    }
    return Optional.of(one);
  }

  private Found story(Item post, PostTexts texts) {
    String content = post.text("content:encoded");
    Found one = new Found(What.STORY, Origin.of(Format.WORDPRESS, base + "?p=" + post.text("wp:post_id"), post.text("title") + "\n" + content));
    one.title = OneLine.of(HtmlFragment.text(post.text("title")));
    String slug = decoded(post.text("wp:post_name"));
    one.name = slug.isEmpty() ? one.title : slug;
    one.address = one.origin.source();
    String link = post.text("link");
    if (link.startsWith(base + "/") && !link.contains("?")) {
      one.addresses.add(link.substring(base.length()));
    }
    one.date = date(post);
    state(one, post);
    subjects(one, post);
    texts.fill(one, content);
    rest(one, post);
    return one;
  }

  /** Both clocks are told, so the offset between them is known as well. */
  private static String date(Item post) {
    String local = post.text("wp:post_date");
    String gmt = post.text("wp:post_date_gmt");
    return Dates.withOffset(local, gmt).or(() -> Dates.of(local.startsWith("0000") ? "" : local)).or(() -> Dates.of(post.text("pubDate"))).orElse("");
  }

  private static void state(Found one, Item post) {
    String status = post.text("wp:status");
    // What is scheduled has a date in the future, which says the same here.
    one.draft = !status.matches("|publish|future");
    if (one.draft && !status.equals("draft")) {
      one.need("in WordPress it was " + status + ": say whether it shall be read");
    }
    if (!post.text("wp:post_password").isEmpty()) {
      one.draft = true;
      one.need("in WordPress it could be read with a password only");
    }
    if (post.text("wp:post_type").equals("page")) {
      one.draft = true;
      one.need("it was a page, not a post: make a story of it, or delete it");
    }
  }

  private void subjects(Found one, Item post) {
    for (Field category : post.all("category")) {
      String name = OneLine.of(category.text());
      String kind = category.attribute("domain").equals("category") ? "categories" : "tags";
      if (name.isEmpty() || category.attribute("nicename").equals("uncategorized")) {
        continue;
      }
      if (peopleFrom.contains(kind)) {
        one.people.add(name);
      } else if (!category.attribute("domain").matches("|category|post_tag")) {
        one.kept.add(category.attribute("domain") + ": " + name);
      } else if (kind.equals("categories")) {
        one.topics.add(name);
      } else {
        one.tags.add(name);
      }
    }
  }

  private void rest(Found one, Item post) {
    String summary = OneLine.of(HtmlFragment.text(post.text("excerpt:encoded")));
    if (summary.length() <= Proposer.SUMMARY) {
      one.summary = summary;
    } else {
      one.kept.add("excerpt: " + summary);
    }
    String author = post.text("dc:creator");
    if (!author.isEmpty()) {
      one.kept.add("author: " + OneLine.of(authors.getOrDefault(author, author)));
    }
    List<Field> keys = post.all("wp:postmeta/wp:meta_key");
    List<Field> values = post.all("wp:postmeta/wp:meta_value");
    for (int at = 0; at < Math.min(keys.size(), values.size()); at++) {
      Item picture = keys.get(at).text().equals("_thumbnail_id") ? files.get(values.get(at).text().strip()) : null;
      if (picture != null) {
        one.need("a picture stood above it: " + picture.text("wp:attachment_url") + "; give it as image, with alt and credit");
      }
    }
    long comments = post.all("wp:comment/wp:comment_id").size();
    if (comments > 0) {
      one.kept.add("comments of readers, which are not imported: " + comments);
    }
  }

  private static String decoded(String slug) {
    try {
      return URLDecoder.decode(slug.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException noPercentCode) {
      return slug;
    }
  }
}
