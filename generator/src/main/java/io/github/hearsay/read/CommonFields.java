package io.github.hearsay.read;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.Image;
import io.github.hearsay.model.Waiver;
import java.util.List;
import java.util.Optional;

/** Fields that files of more than one kind have. */
final class CommonFields {

  static final Field<Optional<Id>> SLUG =
      Field.optional("slug", new SlugKind(), "the id, where the file's name does not serve").knownAs("id", "permalink", "key");
  static final Field<List<Waiver>> ALLOW =
      Field.list("allow", new WaiverReader(), "problems that may stand, and why").knownAs("ignore", "waivers");
  static final Field<Optional<Image>> IMAGE =
      Field.optional("image", new ImageReader(), "a picture with alt and credit").knownAs("picture", "photo", "cover");
  static final Field<List<String>> ALIASES =
      Field.list("aliases", TextKind.upTo(200), "other names that mean the same").knownAs("also-known-as", "aka", "alias");
  static final Field<List<String>> SAME_AS =
      Field.list("same-as", new UrlKind(), "web addresses of the same elsewhere (Wikidata and others)")
          .knownAs("links", "url", "urls", "wikidata");
  static final Field<List<Id>> FORMER_IDS = Field.list("former-ids", new SlugKind(), "ids it had before: they lead here");
  static final Field<String> DESCRIPTION =
      Field.or("", "description", TextKind.upTo(300), "one line about it").knownAs("summary", "bio", "about");

  private CommonFields() {}

  /** The name as shown. */
  static Field<String> name(String example) {
    return Field.required("name", TextKind.upTo(200), "the name as shown", example).knownAs("title");
  }
}
