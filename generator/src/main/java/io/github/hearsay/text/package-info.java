/**
 * Spelling: folding names for comparison, slugs, which known word was probably meant, and where sentences end. The only package that
 * knows junidecode.
 */
package io.github.hearsay.text;
