/** JSON texts, written as they come, and what those of others say. The only one that knows Gson. */
package io.github.hearsay.json;
