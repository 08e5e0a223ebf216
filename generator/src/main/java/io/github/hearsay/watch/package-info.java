/** Watching a build: how far it has come, how long its stages take, and a recording for those who make it faster. Knows no stage's work. */
package io.github.hearsay.watch;
