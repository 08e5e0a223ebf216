package io.github.hearsay;

import io.github.hearsay.text.ByteBlocks;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;

/** Inputs that wait for the end of a build; each is made when it is asked for, since names as objects take twice the room. */
final class InputList extends AbstractList<Inputs.Input> implements RandomAccess {

  private final List<Path> roots = new ArrayList<>();
  private final ByteBlocks names = new ByteBlocks();
  private final int[] places;
  private final int[] lengths;
  private final int[] rootOf;
  private final long[] sizes;
  private final long[] times;

  private InputList(int size) {
    places = new int[size];
    lengths = new int[size];
    rootOf = new int[size];
    sizes = new long[size];
    times = new long[size];
  }

  /** The same inputs. */
  static InputList of(List<Inputs.Input> inputs) {
    InputList list = new InputList(inputs.size());
    for (int i = 0; i < inputs.size(); i++) {
      list.put(i, inputs.get(i));
    }
    return list;
  }

  private void put(int place, Inputs.Input input) {
    if (!roots.contains(input.root())) {
      roots.add(input.root());
    }
    byte[] name = input.name().getBytes(StandardCharsets.UTF_8);
    places[place] = names.add(name, name.length);
    lengths[place] = name.length;
    rootOf[place] = roots.indexOf(input.root());
    sizes[place] = input.size();
    times[place] = input.time();
  }

  @Override
  public Inputs.Input get(int place) {
    String name = new String(names.block(places[place]), ByteBlocks.start(places[place]), lengths[place], StandardCharsets.UTF_8);
    return new Inputs.Input(name, roots.get(rootOf[place]), sizes[place], times[place]);
  }

  @Override
  public int size() {
    return places.length;
  }
}
