package io.github.hearsay.render;

import java.util.List;

/** What is shown for an address that nothing lies at, or nothing any more. */
record NotFoundView(Head head, List<Link> ways) {}
