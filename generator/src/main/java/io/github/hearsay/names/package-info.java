/** The ways in which a name may be spelt in the bytes of a file, and one pass that finds all spellings of many names. Knows nothing of archives. */
package io.github.hearsay.names;
