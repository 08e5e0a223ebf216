/** Tells people and machines what happened in a build. Knows problems and counts, not how they came about. */
package io.github.hearsay.report;
