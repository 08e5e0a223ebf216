/** Text in JSON: the only package that knows Gson, of which it uses the streaming writer alone. */
package io.github.hearsay.json;
