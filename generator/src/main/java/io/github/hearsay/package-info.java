/** The front door: one call that turns a folder of stories into a site, by running the stages in order. */
package io.github.hearsay;
