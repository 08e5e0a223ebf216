/** What editors should weigh before they publish: claims, headlines and names. Knows the linked archive, and reads a file again to show a place. */
package io.github.hearsay.lint;
