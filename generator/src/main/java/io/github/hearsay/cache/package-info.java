/**
 * What one build leaves for the next: values written down and read back, bytes kept under names. Everything in it may be thrown away at any
 * time. Knows values by their shape only, not what they mean.
 */
package io.github.hearsay.cache;
