package io.github.hearsay.read;

import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;

/**
 * A mistake of YAML in words.
 *
 * @param culprit a position in the text within the field that must be left out to go on
 */
record YamlFault(Code code, Location at, String message, String hint, int culprit) {}
