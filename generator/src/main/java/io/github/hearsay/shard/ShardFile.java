package io.github.hearsay.shard;

/**
 * A file that a shard made.
 *
 * @param file relative to the output folder, with forward slashes
 * @param sha256 of its bytes, in hexadecimal digits
 * @param source the file of the content folder that it is a copy of; empty when it is none
 */
record ShardFile(String file, String sha256, String source) {}
