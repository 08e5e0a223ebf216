/** Maven's goals: each turns what Maven was told into a request for the generator, and its report into Maven's words. */
package io.github.hearsay.maven;
