package io.github.hearsay.read;

import java.nio.file.Path;

/**
 * A picture that lies beside a story.
 *
 * @param path relative to the content folder, with forward slashes
 * @param file where it is on disk
 */
public record Asset(String path, Path file) {}
