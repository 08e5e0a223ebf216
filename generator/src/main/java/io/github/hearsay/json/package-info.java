/** JSON texts, written as they come. The only one that knows Gson. */
package io.github.hearsay.json;
