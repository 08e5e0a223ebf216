/** Dates as uncertain as gossip is: a subset of EDTF (ISO 8601-2). It knows the JDK and nothing else. */
package io.github.hearsay.edtf;
