package corpus;

/** A tie to another person; {@code to} is 0 while it lasts. */
record Relation(String kind, Person other, int from, int to, String level) {}
