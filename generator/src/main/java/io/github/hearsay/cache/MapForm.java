package io.github.hearsay.cache;

import java.lang.reflect.Type;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A map, in the order of its keys, which know their own. */
record MapForm(Type keys, Type values, Forms forms) implements Form {

  @Override
  public void write(Object value, Sink sink) {
    SortedMap<?, ?> sorted = new TreeMap<>((Map<?, ?>) value);
    sink.number(sorted.size());
    for (Map.Entry<?, ?> entry : sorted.entrySet()) {
      forms.of(keys).write(entry.getKey(), sink);
      forms.of(values).write(entry.getValue(), sink);
    }
  }

  @Override
  public Object read(Source source) {
    int count = source.count();
    SortedMap<Object, Object> map = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      Object key = forms.of(keys).read(source);
      map.put(key, forms.of(values).read(source));
    }
    return Collections.unmodifiableSortedMap(map);
  }
}
