package io.github.hearsay.render;

import io.github.hearsay.config.SiteConfig;
import io.github.hearsay.json.Json;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The web app manifest (W3C): name, icons and colours of a site that somebody keeps on a phone; it lies beside the icons. */
final class Manifest {

  /** The ground of light pages, see {@code tokens.css}. */
  private static final String GROUND = "#fffdf9";

  private Manifest() {}

  static byte[] of(SiteConfig config, String icon, Optional<String> touchIcon) {
    StringWriter out = new StringWriter();
    Json json = Json.indented(out).object()
        .put("name", config.title())
        .put("lang", config.language())
        .put("dir", SiteViews.direction(config.language()))
        .put("start_url", config.links() == SiteConfig.LinkStyle.FILES ? "../index.html" : "../")
        .put("scope", "../")
        .put("display", "browser")
        .put("background_color", GROUND)
        .put("theme_color", config.look().accent().orElse(GROUND));
    if (!config.description().isEmpty()) {
      json.put("description", config.description());
    }
    json.list("icons");
    icon(json, icon, "any", "image/svg+xml");
    touchIcon.ifPresent(png -> icon(json, png, "180x180", "image/png"));
    json.endList().endObject().end();
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void icon(Json json, String name, String sizes, String type) {
    json.object().put("src", name).put("sizes", sizes).put("type", type).endObject();
  }
}
