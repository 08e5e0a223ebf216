/** Files to values and problems: walks the content folder, decodes, reads front matter. The only package that knows the YAML parser. */
package io.github.hearsay.read;
