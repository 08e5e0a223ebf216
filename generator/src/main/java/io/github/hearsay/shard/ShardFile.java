package io.github.hearsay.shard;

/**
 * A file that a shard made.
 *
 * @param file relative to the output folder, with forward slashes
 * @param sha256 of its bytes, in hexadecimal digits
 * @param source the picture of the content folder that it is made of, and how wide if it is scaled: files that share it are alike; empty for others
 */
record ShardFile(String file, String sha256, String source) {}
