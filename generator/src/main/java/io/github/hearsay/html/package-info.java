/** Reads HTML: its text, excerpts of it, its links and anchors. The only package that knows jsoup. */
package io.github.hearsay.html;
