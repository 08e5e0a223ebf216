package io.github.hearsay.maven;

import io.github.hearsay.Hearsay;
import io.github.hearsay.author.Listing;
import io.github.hearsay.author.Stock;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Lists what editors look after: drafts, stories of the future, people without a file, open predictions and more. Without a word it says what can be
 * listed and how long each list is.
 */
@Mojo(name = "list", threadSafe = true)
public final class ListMojo extends RequestMojo {

  /**
   * <code>held-back</code>, <code>drafts</code>, <code>future</code>, <code>without-claims</code>, <code>without-sources</code>,
   * <code>predictions</code>, <code>new-people</code>, <code>new-topics</code>, <code>new-places</code> or <code>unused</code>.
   */
  @Parameter(property = "list", defaultValue = "")
  private String list;

  /** A file to write the list to as JSON, for programs. */
  @Parameter(property = "json")
  private File json;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    List<Listing.Topic> topics = topics();
    try {
      Stock stock = Hearsay.list(request());
      if (!stock.reasons().isEmpty()) {
        throw new MojoFailureException(String.join(System.lineSeparator(), stock.reasons()));
      }
      if (json == null) {
        stock.lines(topics).forEach(getLog()::info);
      } else {
        write(json.toPath(), Listing.json(stock.of(topics)));
      }
      stock.notes().forEach(getLog()::warn);
    } catch (IOException | UncheckedIOException failure) {
      throw new MojoExecutionException("cannot read or write: " + failure.getMessage(), failure);
    }
  }

  private List<Listing.Topic> topics() throws MojoFailureException {
    try {
      return Stock.topics(list == null ? "" : list);
    } catch (IllegalArgumentException unknown) {
      throw new MojoFailureException(unknown.getMessage(), unknown);
    }
  }

  private void write(Path file, String text) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    getLog().info(file.toString());
  }
}
