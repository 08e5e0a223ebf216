package io.github.hearsay.markdown;

/** Decides where addresses lead; what they say has its escapes and character references decoded. */
interface LinkRules {

  /** The address of a link. */
  Destination link(String address);

  /** The address of a picture. */
  Destination image(String address);

  /** The first part of {@code [[a name|a label]]}. */
  Destination wiki(String name);
}
