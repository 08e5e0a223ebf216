package io.github.hearsay.model;

import java.math.BigDecimal;

/** A sum of money; {@code currency} is an ISO 4217 code. */
public record Amount(BigDecimal value, String currency, boolean approximate) {}
