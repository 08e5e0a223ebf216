/**
 * Makes stories of what people have: texts, pages, exports and folders of other tools. Proposes, and says what needs a human; never overwrites. Knows
 * what an archive holds; knows nothing of pages.
 */
package io.github.hearsay.imports;
