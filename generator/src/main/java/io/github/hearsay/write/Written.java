package io.github.hearsay.write;

/** What a commit did to the files of the output folder. */
public record Written(int files, int written, int unchanged, int removed) {}
