/** Reads HTML: its links and anchors,
    and the main part of a page of somebody else; and cuts texts to the room there is. The only package that knows jsoup. */
package io.github.hearsay.html;
