package io.github.hearsay.plan;

import io.github.hearsay.model.SitePath;
import java.nio.file.Path;

/** A picture or other file of the archive that is copied as it is. */
public record AssetCopy(Path file, SitePath to) {}
