/** Links that lead to other sites, and whether they still do: the only part of this tool that asks anything of other machines. */
package io.github.hearsay.outside;
