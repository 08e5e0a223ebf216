/**
 * People who must be left alone: who they are, what is taken out of the content for their sake before anything is linked, and which names must not be
 * found in the site. Knows nothing of pages.
 */
package io.github.hearsay.redact;
