/** Turns the Markdown of a story into markup, links and headings, and HTML of others into Markdown. The only package that knows flexmark,
    and autolink for bare addresses. */
package io.github.hearsay.markdown;
