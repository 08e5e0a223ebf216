package io.github.hearsay.model;

/** What sort of thing happened. */
public enum EventCategory {
  BIRTH,
  DEATH,
  ROMANCE,
  ENGAGEMENT,
  WEDDING,
  SEPARATION,
  DIVORCE,
  APPEARANCE,
  WORK,
  HEALTH,
  CRIME,
  LEGAL,
  MONEY,
  SOCIAL_MEDIA,
  OTHER
}
