/** What can be wrong, where, and what to do about it: problems as values. Knows nothing of the rest. */
package io.github.hearsay.problem;
