/**
 * Preview with live reload: a web server for a site that exists only in memory, which is made again when its files change. Knows nothing of how a
 * site is made. The only one that knows the web server and the file watcher.
 */
package io.github.hearsay.serve;
