/** Turns the Markdown of a story into markup, links and headings. The only package that knows flexmark. */
package io.github.hearsay.markdown;
