package io.github.hearsay.render;

/** A story that points here, and the sentence in which it does; empty when it does so outside its text. */
record Quote(String title, String href, Moment date, String sentence) {}
