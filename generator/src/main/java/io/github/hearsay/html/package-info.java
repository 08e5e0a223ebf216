/** Reads HTML: its links and anchors; and cuts texts to the room there is. The only package that knows jsoup. */
package io.github.hearsay.html;
