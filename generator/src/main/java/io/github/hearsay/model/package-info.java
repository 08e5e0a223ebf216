/** The values an archive is made of: immutable, checked when made, knowing only dates, problems' places and the JDK. */
package io.github.hearsay.model;
