/** Turns the Markdown of a story into markup, links and headings. The only package that knows flexmark, and autolink for bare addresses. */
package io.github.hearsay.markdown;
