/** Bytes to disk: staged first, then put in place, only what changed, nothing stale, never outside the output folder. Knows files, not pages. */
package io.github.hearsay.write;
