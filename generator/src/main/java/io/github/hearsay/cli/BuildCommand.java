package io.github.hearsay.cli;

import io.github.hearsay.BuildRequest;
import io.github.hearsay.Hearsay;
import io.github.hearsay.report.BuildReport;
import io.github.hearsay.shard.Shard;
import io.github.hearsay.watch.Progress;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The verb {@code build}. */
@Command(name = "build", description = "Renders the archive into a static site. Nothing is written when there is an error in it.")
final class BuildCommand extends ArchiveCommand {

  @Option(
      names = "--shard",
      paramLabel = "N/M",
      converter = ShardWords.class,
      description = "renders only one part of the site: the third of eight is 3/8; merge joins them")
  private Optional<Shard> shard = Optional.empty();

  BuildCommand(Terminal terminal, Map<String, String> environment) {
    super(terminal, environment);
  }

  @Override
  BuildReport run(BuildRequest request, Progress progress) throws IOException {
    return shard.isPresent() ? Hearsay.build(request, shard.get(), progress) : Hearsay.build(request, progress);
  }

  /** A shard as people write it. */
  static final class ShardWords implements ITypeConverter<Shard> {

    @Override
    public Shard convert(String text) {
      try {
        return Shard.of(text);
      } catch (IllegalArgumentException noShard) {
        throw new TypeConversionException(noShard.getMessage());
      }
    }
  }
}
