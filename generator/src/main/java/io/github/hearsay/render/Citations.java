package io.github.hearsay.render;

import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.edtf.Form;
import io.github.hearsay.json.Json;
import io.github.hearsay.model.Article;
import io.github.hearsay.plan.Addresses;
import io.github.hearsay.words.Messages;
import java.time.LocalDate;
import java.util.Optional;

/** How to cite a story: in plain words, for BibTeX, and as CSL-JSON. */
final class Citations {

  private final Article article;
  private final SiteConfig config;
  private final Messages words;
  private final Edtf date;
  private final String said;
  private final Optional<String> url;

  private Citations(Article article, Scene scene) {
    this.article = article;
    this.config = scene.config();
    this.words = scene.words();
    this.date = article.published().date();
    this.said = scene.moment(date).words();
    this.url = Absolute.of(config, Addresses.story(article));
  }

  static StoryView.Citation of(Article article, Scene scene) {
    Citations citations = new Citations(article, scene);
    return new StoryView.Citation(citations.plain(), citations.bibtex(), citations.csl());
  }

  private String plain() {
    StringBuilder plain = new StringBuilder(config.author().isEmpty() ? "" : Words.sentence(config.author()) + " ");
    // Quotation marks within quotation marks are single ones.
    String title = article.title().replace('“', '‘').replace('”', '’');
    plain.append(words.say("cited", Words.sentence(title), config.title(), said));
    url.ifPresent(address -> plain.append(' ').append(address));
    return plain.toString();
  }

  private String bibtex() {
    StringBuilder entry = new StringBuilder("@misc{").append(article.id());
    if (!config.author().isEmpty()) {
      field(entry, "author", "{" + escaped(config.author()) + "}");
    }
    field(entry, "title", "{" + escaped(article.title()) + "}");
    field(entry, "howpublished", escaped(config.title()));
    if (date.year().isPresent()) {
      field(entry, "year", Integer.toString(date.year().getAsInt()));
      date.month().ifPresent(month -> field(entry, "month", Integer.toString(month)));
    }
    if (!isExact()) {
      field(entry, "note", escaped(words.say("cited.dated", said)));
    }
    url.ifPresent(address -> field(entry, "url", address));
    return entry.append("\n}").toString();
  }

  private static void field(StringBuilder entry, String name, String value) {
    entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
  }

  /** As TeX reads it; braces that might not match are brackets. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (char c : text.toCharArray()) {
      switch (c) {
        case '{' -> escaped.append('(');
        case '}' -> escaped.append(')');
        case '\\' -> escaped.append("\\textbackslash{}");
        case '~' -> escaped.append("\\textasciitilde{}");
        case '^' -> escaped.append("\\textasciicircum{}");
        case '&', '%', '$', '#', '_' -> escaped.append('\\').append(c);
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private String csl() {
    Json json = Json.keeping(512, "");
    json.list().object().put("id", article.id().value()).put("type", "article-newspaper").put("title", article.title())
        .put("container-title", config.title());
    if (!config.author().isEmpty()) {
      json.list("author").object().put("literal", config.author()).endObject().endList();
    }
    json.object("issued");
    if (date.form() == Form.DATE && date.htmlDatetime().isPresent()) {
      json.list("date-parts").list();
      parts(json);
      json.endList().endList();
      if (!isExact()) {
        json.put("circa", true);
      }
    } else {
      json.put("literal", said);
    }
    json.endObject().put("URL", url).put("language", article.publishing().lang().orElse(config.language())).endObject().endList();
    return json.kept("");
  }

  private void parts(Json json) {
    LocalDate first = date.earliest();
    json.number(first.getYear());
    if (date.month().isPresent()) {
      json.number(first.getMonthValue());
      if (date.earliest().equals(date.latest())) {
        json.number(first.getDayOfMonth());
      }
    }
  }

  private boolean isExact() {
    return date.form() == Form.DATE && date.htmlDatetime().isPresent() && !date.uncertain() && !date.approximate();
  }
}
