/**
 * A page's view to bytes, feeds, the sitemap and the theme's files; the only package that knows FreeMarker. Templates see views, never
 * the archive.
 */
package io.github.hearsay.render;
