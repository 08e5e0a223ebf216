package io.github.hearsay;

import io.github.hearsay.check.PageFacts;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.shard.Planned;
import io.github.hearsay.shard.Provenance;
import io.github.hearsay.shard.Shard;
import io.github.hearsay.shard.ShardRecorder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The files of one shard, with the record that a merge goes by. */
final class OneShard implements Part {

  private final Shard shard;
  private final BuildRequest request;
  private final ShardRecorder recorder;

  OneShard(Shard shard, BuildRequest request) {
    this.shard = shard;
    this.request = request;
    this.recorder = new ShardRecorder(shard);
  }

  @Override
  public <T> List<T> of(List<T> all, Function<T, SitePath> address) {
    List<T> own = new ArrayList<>();
    for (T one : all) {
      if (shard.has(address.apply(one))) {
        own.add(one);
      }
    }
    return own;
  }

  /** The same output, with all that goes there taken down. */
  Output.Opener recording(Output.Opener output) {
    return () -> new Recording(output.open(), recorder);
  }

  @Override
  public void read(PageFacts page) {
    recorder.read(page);
  }

  @Override
  public void seal(Made made, Output site) throws IOException {
    Provenance provenance =
        Provenance.of(
            made.read(), made.content().assets(), request.templates(), request.theme(), made.content().config(), made.redactions(),
            made.content().redactions().toString());
    Planned planned = Planned.of(shard, made.plan(), made.theme(), made.search());
    site.put(ShardRecorder.FILE, recorder.record(provenance, planned, made.links(), made.report()));
  }

  private record Recording(Output site, ShardRecorder recorder) implements Output {

    @Override
    public void put(String file, byte[] bytes) throws IOException {
      recorder.made(file, bytes);
      site.put(file, bytes);
    }

    @Override
    public long put(String file, Content content) throws IOException {
      return site.put(file, out -> {
        try (OutputStream seen = recorder.seeing(file, out)) {
          content.writeTo(seen);
        }
      });
    }

    @Override
    public long size(String file) throws IOException {
      return site.size(file);
    }

    @Override
    public boolean keep(String file) {
      // The record tells the digest of every file, so each is made again.
      return false;
    }

    @Override
    public void keepRest() {
      site.keepRest();
    }

    @Override
    public boolean isAsLeft() throws IOException {
      return site.isAsLeft();
    }

    @Override
    public long state() throws IOException {
      return site.state();
    }

    @Override
    public BuildReport.Pages commit() throws IOException {
      return site.commit();
    }

    @Override
    public void close() throws IOException {
      site.close();
    }
  }
}
