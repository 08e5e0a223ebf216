package io.github.hearsay.model;

/** Subjects that ask for more care than others. */
public enum Sensitivity {
  HEALTH,
  MENTAL_HEALTH,
  SEXUAL,
  MINOR,
  CRIME_ALLEGATION,
  SELF_HARM,
  GRIEF,
  HOME_LOCATION
}
