/**
 * What can be taken away: the archive's facts as JSON, CSV, an SQLite database and GEDCOM. Knows the linked archive and its addresses,
     and of it only
 * what is not withheld; the only package that knows of SQLite.
 */
package io.github.hearsay.data;
