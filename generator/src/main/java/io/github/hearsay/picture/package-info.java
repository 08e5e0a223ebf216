/** Pictures as files: how large they are, what lies in them besides pixels, and smaller ones made of them. Only this package knows Thumbnailator. */
package io.github.hearsay.picture;
