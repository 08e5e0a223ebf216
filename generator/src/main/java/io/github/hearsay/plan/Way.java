package io.github.hearsay.plan;

import io.github.hearsay.model.Id;
import io.github.hearsay.model.RelationKind;
import io.github.hearsay.model.RelationLevel;
import java.util.Optional;

/**
 * The last step of the shortest way to somebody from the best connected person of those who know each other.
 *
 * @param steps how many the whole way has; 0 for the best connected person
 * @param apart whether nothing connects them to the best connected person of all
 * @param by whom the way leads by
 * @param byPart which of the pages that list all ways lists theirs, from 1
 * @param kind what the person is to them; absent when they only were at the same event
 */
public record Way(Id person, int steps, boolean apart, Optional<Id> by, int byPart, Optional<RelationKind> kind, Optional<RelationLevel> level) {}
