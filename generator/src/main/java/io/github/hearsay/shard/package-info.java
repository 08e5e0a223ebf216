/** Sites in parts, and joined again: what belongs to which part, what a part says of itself, the proof that all fit. Knows no page's inside. */
package io.github.hearsay.shard;
