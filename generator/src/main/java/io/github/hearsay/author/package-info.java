/**
 * What helps those who write: new archives, new files with the fields filled in and the others explained, and lists of what is to be looked after.
 * Knows files before they are read, and the archive; knows nothing of pages.
 */
package io.github.hearsay.author;
