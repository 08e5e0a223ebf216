package io.github.hearsay.maven;

import io.github.hearsay.Hearsay;
import io.github.hearsay.author.NewFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Begins a story, or the file of a person, topic, place or page: complete, at the right place, with what is given and every other field explained.
 * Overwrites nothing. What is given are fields by their own names, as in
 * <code>-Dtitle="Two carriages" -Dpeople="George IV, Maria Fitzherbert"</code>: for an article
 * <code>title</code>, <code>date</code>, <code>draft</code>, <code>people</code>, <code>topics</code>, <code>mentions</code>,
 * <code>places</code>, <code>summary</code>, <code>kind</code>, <code>slug</code> and <code>folder</code>; for a person <code>name</code>,
 * <code>description</code>, <code>born</code>, <code>died</code>, <code>aliases</code>, <code>short</code>, <code>sort-name</code>,
 * <code>disambiguation</code>, <code>profile</code> and <code>slug</code>; for a topic <code>name</code>, <code>description</code>,
 * <code>aliases</code>, <code>part-of</code> and <code>slug</code>; for a place <code>name</code>, <code>kind</code>, <code>within</code>,
 * <code>description</code>, <code>aliases</code>, <code>latitude</code>, <code>longitude</code>, <code>private</code> and <code>slug</code>;
 * for a page <code>title</code>, <code>summary</code>, <code>menu</code>, <code>order</code>, <code>index</code>, <code>lang</code>,
 * <code>slug</code> and <code>folder</code>.
 * Several values are parted by commas, or by semicolons where one of them holds a comma.
 */
@Mojo(name = "new", threadSafe = true, aggregator = true)
public final class NewMojo extends RequestMojo {

  /** What to begin: <code>article</code>, <code>person</code>, <code>topic</code>, <code>place</code> or <code>page</code>. */
  @Parameter(property = "new", defaultValue = "article")
  private String kind;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    try {
      Reports.tell(getLog(), Hearsay.create(request(), file()));
    } catch (IOException | UncheckedIOException failure) {
      throw new MojoExecutionException("cannot read or write: " + failure.getMessage(), failure);
    }
  }

  /** Everything else that Maven was told is no business of the file's. */
  NewFile file() {
    Properties commandLine = session().getUserProperties();
    TreeMap<String, String> fields = new TreeMap<>();
    for (String key : NewFile.keys(kind)) {
      if (commandLine.getProperty(key) != null) {
        fields.put(key, commandLine.getProperty(key));
      }
    }
    return new NewFile(kind, fields);
  }
}
