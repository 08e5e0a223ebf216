package io.github.hearsay.render;

import io.github.hearsay.config.Admin;
import io.github.hearsay.config.SiteConfig;

/**
 * The page of the editor in the browser. It alone may speak to GitHub and show what an editor makes of a text; its program comes from the site
 * itself, as all else does.
 */
final class EditorPage {

  private EditorPage() {}

  /** @param script where the editor's program is, seen from the page */
  static String html(SiteConfig config, Admin admin, String script) {
    String login = admin.login().map(address -> " " + address.replaceFirst("^(https?://[^/]+).*", "$1")).orElse("");
    String policy = "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; font-src 'self' data:;"
        + " img-src 'self' data: blob: https:; media-src 'self' blob:; frame-src 'self' blob:;"
        + " connect-src 'self' blob: data: https://api.github.com https://www.githubstatus.com" + login + "; base-uri 'none'; form-action 'none'";
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy
        + "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"robots\" content=\"noindex\">\n<title>"
        + escaped(config.title()) + "</title>\n<link href=\"config.yml\" type=\"text/yaml\" rel=\"cms-config-url\">\n</head>\n<body>\n<script src=\""
        + escaped(script) + "\"></script>\n</body>\n</html>\n";
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    Escape.append(out, text);
    return out.toString();
  }
}
