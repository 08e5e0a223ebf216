package io.github.hearsay.outside;

import io.github.hearsay.edtf.Edtf;
import io.github.hearsay.problem.Location;
import java.util.Optional;

/**
 * A link to another site.
 *
 * @param when the day of the page that was meant, if it is known
 * @param hasCopy whether an archived copy is named beside it
 */
record Wish(String address, Location at, Optional<Edtf> when, boolean hasCopy) {}
