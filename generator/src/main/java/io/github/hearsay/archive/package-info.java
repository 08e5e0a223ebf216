/** The whole, indexed and cross-checked: every reference looked up, every timeline in order. Knows what was read, nothing of pages. */
package io.github.hearsay.archive;
