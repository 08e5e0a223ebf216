package io.github.hearsay.read;

import io.github.hearsay.model.Vocabulary;
import io.github.hearsay.problem.Code;
import io.github.hearsay.text.Nearest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One word of a vocabulary. */
final class WordKind<E extends Enum<E>> extends ScalarKind<E> {

  private final List<String> words;
  private final Map<String, E> constants = new HashMap<>();

  private WordKind(Class<E> type) {
    this.words = Vocabulary.words(type);
    for (E constant : type.getEnumConstants()) {
      constants.put(Vocabulary.word(constant), constant);
    }
  }

  /** The words of {@code type}. */
  static <E extends Enum<E>> WordKind<E> of(Class<E> type) {
    return new WordKind<>(type);
  }

  @Override
  Optional<E> of(Node.Scalar scalar, String name, Reading reading) {
    String word = scalar.text().strip();
    E constant = constants.get(word);
    return constant != null ? Optional.of(constant) : unknown(scalar, name, word, reading);
  }

  private Optional<E> unknown(Node.Scalar scalar, String name, String word, Reading reading) {
    String list = "the words are " + String.join(", ", words);
    String hint = Nearest.of(word.replace('_', '-').replace(' ', '-'), words).map(near -> "did you mean " + near + "? ").orElse("") + list;
    return refused(Code.UNKNOWN_WORD, scalar.at(), reading, name + " does not know the word \"" + word + "\"", hint);
  }

  @Override
  public Shape shape() {
    return new Shape.Words(words);
  }
}
