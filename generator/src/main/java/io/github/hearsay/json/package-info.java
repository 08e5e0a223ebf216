/** JSON texts, one member after the other. The only one that knows gson. */
package io.github.hearsay.json;
