/** The command line of {@code hearsay.jar}: words to a request, a report to words. The only one that knows picocli. */
package io.github.hearsay.cli;
