/**
 * What helps those who write: new archives, and new files with the fields filled in and the others explained. Knows files before they are read,
 * and the archive for its names; knows nothing of pages.
 */
package io.github.hearsay.author;
