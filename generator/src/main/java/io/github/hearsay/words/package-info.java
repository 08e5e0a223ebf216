/** What a site says in its own words, in the language of its readers: messages, plurals, dates, the order of names. */
package io.github.hearsay.words;
