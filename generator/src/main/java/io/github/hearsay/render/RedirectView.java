package io.github.hearsay.render;

/** An old address: where its page is now, from here and for search engines. */
record RedirectView(Head head, Link target) {}
