package io.github.hearsay.config;

import java.util.Optional;

/**
 * An editor in the browser, which keeps what is written in a repository.
 *
 * @param repository {@code owner/name} on GitHub
 * @param branch what is read and written
 * @param content the path of the content folder in the repository
 * @param script the editor's program: a file of the theme
 * @param login where people log in, if the editor does not know; absolute
 */
public record Admin(String repository, String branch, String content, String script, Optional<String> login) {}
