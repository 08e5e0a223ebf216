/**
 * The index that readers search: which words stand in which pages, cut into small files so that a browser fetches only what a question needs. Its
 * format is in {@code docs/search.md}; {@code site-theme/search.js} reads it. Knows nothing of pages' looks.
 */
package io.github.hearsay.search;
