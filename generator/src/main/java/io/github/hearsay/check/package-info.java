/** Reads the result as a stranger would: dead links, missing anchors, ids given twice. Knows pages only by their address and their bytes. */
package io.github.hearsay.check;
