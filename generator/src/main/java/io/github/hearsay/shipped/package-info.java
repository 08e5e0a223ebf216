/** The files that come with the program: templates, style sheets, scripts, messages. Knows nothing of what they are for. */
package io.github.hearsay.shipped;
