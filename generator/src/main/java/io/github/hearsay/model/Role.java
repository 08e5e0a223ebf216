package io.github.hearsay.model;

/** A person's part in an event. */
public enum Role {
  SUBJECT,
  ATTENDEE,
  HOST,
  PERFORMER,
  WITNESS,
  ABSENT,
  VICTIM,
  ACCUSED,
  SPOKESPERSON,
  MENTIONED
}
