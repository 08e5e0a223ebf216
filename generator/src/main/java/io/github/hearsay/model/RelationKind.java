package io.github.hearsay.model;

/** What one person is to another: {@code {parent: X}} on a person says that X is this person's parent. */
public enum RelationKind {
  SPOUSE,
  PARTNER,
  ENGAGED,
  ROMANCE,
  PARENT,
  CHILD,
  SIBLING,
  HALF_SIBLING,
  STEP_PARENT,
  STEP_CHILD,
  GRANDPARENT,
  GRANDCHILD,
  COUSIN,
  CO_PARENT,
  FRIEND,
  RIVAL,
  COLLEAGUE,
  MANAGER,
  CLIENT,
  EMPLOYER,
  EMPLOYEE,
  ASSOCIATE;

  /** What the first person is to the second, when the second is this to the first. */
  public RelationKind inverse() {
    return switch (this) {
      case PARENT -> CHILD;
      case CHILD -> PARENT;
      case STEP_PARENT -> STEP_CHILD;
      case STEP_CHILD -> STEP_PARENT;
      case GRANDPARENT -> GRANDCHILD;
      case GRANDCHILD -> GRANDPARENT;
      case MANAGER -> CLIENT;
      case CLIENT -> MANAGER;
      case EMPLOYER -> EMPLOYEE;
      case EMPLOYEE -> EMPLOYER;
      default -> this;
    };
  }
}
