package corpus;

import java.util.List;

/** Somebody in the news; {@code rank} says how often. */
record Person(int rank, String id, String name, List<String> aliases, String inText, String born, int bornBy, String died) {}
