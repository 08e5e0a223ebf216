/** Says why the site is as it is: asks the archive, the plan and what the last build remembers, and has no rules of its own. */
package io.github.hearsay.explain;
