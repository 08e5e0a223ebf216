/** Work on all cores with results in order. Knows nothing of what the work is. */
package io.github.hearsay.parallel;
