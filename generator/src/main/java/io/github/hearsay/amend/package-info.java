/** Changes that people would otherwise make by hand in many files: exactly the characters that must change, tried out before they are written. */
package io.github.hearsay.amend;
