/** Which pages exist, at which address, and what lies beside them. Knows the linked archive, nothing of how a page looks. */
package io.github.hearsay.plan;
