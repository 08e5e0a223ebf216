package io.github.hearsay.read;

import io.github.hearsay.model.Image;
import io.github.hearsay.model.Reference;
import java.util.List;

/** A picture with what must be said about it. */
final class ImageReader extends RecordReader<Image> {

  private static final Field<String> SRC =
      Field.required("src", new PictureKind(), "the picture's path, relative to the story", "ring.jpg").knownAs("path", "file", "url");
  private static final Field<String> ALT =
      Field.required("alt", TextKind.upTo(500), "what can be seen, for who cannot see it", "A gold ring");
  private static final Field<String> CREDIT =
      Field.required("credit", TextKind.upTo(300), "whose picture it is", "National Portrait Gallery");
  private static final Field<String> LICENCE =
      Field.or("", "licence", TextKind.upTo(300), "under which terms it may be shown").knownAs("license");
  private static final Field<List<Reference>> PEOPLE = Field.list("people", ReferenceKind.to("a person"), "who can be seen");

  ImageReader() {
    super(Spec.of("a picture", SRC, ALT, CREDIT, LICENCE, PEOPLE));
  }

  @Override
  Image make(Values values, Reading reading) {
    return new Image(values.get(SRC), values.get(ALT), values.get(CREDIT), values.get(LICENCE), values.get(PEOPLE), values.at());
  }
}
