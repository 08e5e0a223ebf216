/** Spelling: folding names for comparison, slugs, and which known word was probably meant. The only package that knows junidecode. */
package io.github.hearsay.text;
