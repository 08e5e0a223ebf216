package io.github.hearsay.model;

import io.github.hearsay.problem.Location;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An editor's decision to let a problem stand.
 *
 * @param code the problem's stable number, such as {@code HS102}
 * @param until the last day it holds; for good when absent
 */
public record Waiver(String code, String reason, Optional<LocalDate> until, Location at) {}
