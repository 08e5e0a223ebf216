package io.github.hearsay.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GetterTest {

  private record Sample(String name, int count) {

    String broken() {
      throw new UnsupportedOperationException("no such thing");
    }
  }

  @Test
  void readsTheSameBeforeAndAfterItHasMadeItsFunction() throws NoSuchMethodException {
    Getter name = new Getter(Sample.class.getDeclaredMethod("name"));
    Getter count = new Getter(Sample.class.getDeclaredMethod("count"));

    for (int read = 0; read < 40; read++) {
      Sample sample = new Sample("n" + read, read);
      assertThat(name.apply(sample)).isEqualTo("n" + read);
      assertThat(count.apply(sample)).isEqualTo(read);
    }
  }

  @Test
  void whatAMethodThrowsArrivesAsItIsAtEveryRead() throws NoSuchMethodException {
    Getter broken = new Getter(Sample.class.getDeclaredMethod("broken"));

    for (int read = 0; read < 40; read++) {
      assertThatThrownBy(() -> broken.apply(new Sample("n", 1))).isInstanceOf(UnsupportedOperationException.class).hasMessage("no such thing");
    }
  }
}
