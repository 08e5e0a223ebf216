package io.github.hearsay.render;

import java.util.List;

/** What is shown for an address that nothing lies at. */
record NotFoundView(Head head, List<Link> ways) {}
