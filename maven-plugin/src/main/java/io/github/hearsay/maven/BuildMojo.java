package io.github.hearsay.maven;

import io.github.hearsay.BuildRequest;
import io.github.hearsay.Hearsay;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.shard.Shard;
import io.github.hearsay.watch.Progress;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Renders the archive into a static site. Nothing is written when there is an error in it. */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class BuildMojo extends ArchiveMojo {

  /** Renders only one part of the site: the third of eight is <code>3/8</code>. The goal <code>merge</code> joins the parts. */
  @Parameter(property = "hearsay.shard")
  private String shard;

  private Optional<Shard> chosen = Optional.empty();

  @Override
  void prepare() throws MojoFailureException {
    try {
      chosen = Optional.ofNullable(shard).map(Shard::of);
    } catch (IllegalArgumentException noShard) {
      throw new MojoFailureException("hearsay.shard: " + noShard.getMessage(), noShard);
    }
  }

  @Override
  BuildReport run(BuildRequest request, Progress progress) throws IOException {
    return chosen.isPresent() ? Hearsay.build(request, chosen.get(), progress) : Hearsay.build(request, progress);
  }
}
