/** Every setting of a site, in one record, with the defaults in one place. Knows no file and no library. */
package io.github.hearsay.config;
