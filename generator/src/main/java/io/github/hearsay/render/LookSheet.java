package io.github.hearsay.render;

import io.github.hearsay.config.Look;

/** The style sheet that the settings of a site's look come to; it follows the theme's tokens and stands before a user's own sheets. */
final class LookSheet {

  /** What the accent has to stand out from: the darkest ground of light pages and the lightest of dark ones, see {@code tokens.css}. */
  private static final Shade LIGHT_GROUND = Shade.of("#f4f0e8");
  private static final Shade DARK_GROUND = Shade.of("#221f19");

  /** Text needs 4.5; a little more does no harm to small text. */
  private static final double LIGHT_CONTRAST = 5.5;
  private static final double DARK_CONTRAST = 7;

  private LookSheet() {}

  static String css(Look look) {
    StringBuilder css = new StringBuilder();
    String fonts = fonts(look.type());
    if (!fonts.isEmpty()) {
      css.append(":root{").append(fonts).append("}\n");
    }
    look.accent().map(Shade::of).ifPresent(accent -> {
      String light = colours(accent.readableOn(LIGHT_GROUND, LIGHT_CONTRAST));
      String dark = colours(accent.readableOn(DARK_GROUND, DARK_CONTRAST));
      css.append("@media screen{:root{").append(light).append("}}\n");
      css.append("@media screen and (prefers-color-scheme:dark){:root:where(:not([data-theme=light])){").append(dark).append("}}\n");
      if (look.hasSwitch()) {
        css.append("@media screen{:root:where([data-theme=dark]){").append(dark).append("}}\n");
      }
    });
    return css.toString();
  }

  private static String colours(Shade shade) {
    return "--accent:" + shade.hex() + ";--link:" + shade.hex();
  }

  private static String fonts(Look.Typefaces type) {
    return switch (type) {
      case CLASSIC -> "";
      case BOOKISH -> "--reading:\"Iowan Old Style\",\"Palatino Linotype\",Palatino,\"URW Palladio L\",P052,\"Book Antiqua\",serif;"
          + "--plain:Optima,Candara,\"Noto Sans\",source-sans-pro,sans-serif";
      case MODERN -> "--reading:system-ui,-apple-system,\"Segoe UI\",Roboto,\"Noto Sans\",\"Helvetica Neue\",Arial,sans-serif";
      case TYPEWRITER -> "--reading:Rockwell,\"Rockwell Nova\",\"Roboto Slab\",\"DejaVu Serif\",\"Sitka Small\",serif;"
          + "--plain:\"Nimbus Mono PS\",\"Courier New\",\"Cutive Mono\",monospace";
    };
  }
}
