package io.github.hearsay.render;

/** A story in a list. */
record Card(String title, String href, Moment date, String summary, Links people) {}
