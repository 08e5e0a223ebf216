package io.github.hearsay.read;

import io.github.hearsay.model.Reference;
import io.github.hearsay.model.Topic;
import java.util.Optional;

/** A topic. */
final class TopicReader extends RecordReader<Topic> {

  private static final Field<String> NAME = CommonFields.name("Marriages");
  private static final Field<Optional<Reference>> PART_OF =
      Field.optional("part-of", ReferenceKind.to("a topic"), "the topic it belongs to").knownAs("parent", "within");

  TopicReader() {
    super(
        Spec.of(
            Folder.TOPICS.noun(), NAME, CommonFields.ALIASES, CommonFields.DESCRIPTION, PART_OF, CommonFields.SAME_AS,
            CommonFields.FORMER_IDS, CommonFields.SLUG, CommonFields.ALLOW));
  }

  @Override
  Topic make(Values values, Reading reading) {
    return new Topic(
        reading.id(), values.at(NAME), values.get(NAME), values.get(CommonFields.ALIASES), values.get(CommonFields.DESCRIPTION),
        values.get(PART_OF), values.get(CommonFields.SAME_AS), values.get(CommonFields.FORMER_IDS), values.get(CommonFields.ALLOW),
        reading.body());
  }
}
