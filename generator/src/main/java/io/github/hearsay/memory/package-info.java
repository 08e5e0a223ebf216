/**
 * Which pages need not be rendered again: what each was made of, what it links to and which anchors it has, from one build to the next. Knows nothing
 * of how pages look.
 */
package io.github.hearsay.memory;
