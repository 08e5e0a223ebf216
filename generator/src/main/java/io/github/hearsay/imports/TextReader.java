package io.github.hearsay.imports;

import io.github.hearsay.imports.Found.What;
import io.github.hearsay.text.OneLine;
import io.github.hearsay.watch.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text: the first line is the headline, and blank lines part the paragraphs. */
final class TextReader {

  private static final Pattern PICTURE = Pattern.compile("(?m)^\\[(?:Picture|Photo|Image|Pictured): *(.+?)]\\s*$");
  private static final Pattern MORE = Pattern.compile("(?m)^(?:READ MORE|Read more|RELATED|Related|SEE ALSO|See also): *(.+)$");

  private TextReader() {}

  /** One text, or all of a folder. */
  static Source read(Path source, Progress progress) throws IOException {
    return EachFile.read(source, "(?i)[^.].*\\.(txt|text)", progress, (file, path) -> {
      String text = Texts.read(file);
      return text.isBlank() ? Optional.empty() : Optional.of(found(text, path));
    });
  }

  private static Found found(String text, String source) {
    Found one = new Found(What.STORY, Origin.of(Format.TEXT, source, text));
    String bare = text.strip();
    int end = bare.indexOf('\n');
    String first = OneLine.of(end < 0 ? bare : bare.substring(0, end));
    boolean headline = first.length() <= 300 && end >= 0;
    one.title = headline ? first : "";
    one.name = FolderReader.stem(source);
    if (headline) {
      one.name = first;
    }
    one.plain = asides(one, (headline ? bare.substring(end) : bare).strip());
    one.body = Texts.markdown(one.plain) + "\n";
    one.captions.forEach(caption -> one.body += "\n(Picture: " + Texts.markdown(caption) + ")\n");
    return one;
  }

  /** The text without what stands for pictures and leads to other stories. */
  private static String asides(Found one, String text) {
    Matcher picture = PICTURE.matcher(text);
    while (picture.find()) {
      one.captions.add(OneLine.of(picture.group(1)));
    }
    String rest = picture.replaceAll("");
    Matcher more = MORE.matcher(rest);
    while (more.find()) {
      one.related.add(OneLine.of(more.group(1)));
    }
    return more.replaceAll("").strip().replaceAll("\\n{3,}", "\n\n");
  }
}
