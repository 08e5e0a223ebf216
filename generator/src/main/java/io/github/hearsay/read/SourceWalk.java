package io.github.hearsay.read;

import io.github.hearsay.problem.Code;
import io.github.hearsay.problem.Location;
import io.github.hearsay.problem.Problems;
import io.github.hearsay.text.Nearest;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the files of an archive, in an order that does not depend on the file system. Follows links only where they stay inside
 * the content folder, and says of every file that it leaves aside that it does so.
 */
final class SourceWalk {

  private static final String SETTINGS = "site.yml";
  private static final String README = "readme";
  private static final Set<String> NOT_OURS = Set.of("pom.xml", "target", "redactions.yml", "urls.txt", StoriesLock.FILE);

  /** What lies in a folder, and its name as its author gave it, which takes longer to find out than to keep. */
  private record Child(String name, Path file) {}

  private final Problems problems;
  private final Links links;
  private final List<SourceFile> files = new ArrayList<>();
  private final List<Asset> assets = new ArrayList<>();
  private Optional<Path> settings = Optional.empty();
  private Optional<Path> words = Optional.empty();

  private SourceWalk(Path root, Problems problems) {
    this.problems = problems;
    this.links = new Links(root, problems);
  }

  /** What {@code content}, which is a folder, holds. */
  static SourceTree walk(Path content, Problems problems) throws IOException {
    Path root = content.toRealPath();
    SourceWalk walk = new SourceWalk(root, problems);
    for (Child child : walk.children(root, "")) {
      walk.visitTop(child.name, child.file);
    }
    return walk.tree();
  }

  private SourceTree tree() {
    files.sort(Comparator.comparing(SourceFile::path));
    assets.sort(Comparator.comparing(Asset::path));
    return new SourceTree(settings, words, files, assets);
  }

  /** The same with the pages and pictures of {@code from}, a folder outside of the content folder; whatever else lies there is not ours. */
  static SourceTree withDocs(SourceTree tree, Path content, String from, Problems problems) {
    try {
      Path root = content.resolve(from).toRealPath();
      SourceWalk walk = new SourceWalk(root, problems);
      walk.settings = tree.settings();
      walk.words = tree.words();
      walk.files.addAll(tree.files());
      walk.assets.addAll(tree.assets());
      walk.docs(from, root, from);
      return walk.tree();
    } catch (IOException gone) {
      problems.add(
          Code.UNREADABLE_FILE, Location.file("site.yml"), "the folder " + from + " of the setting docs.from cannot be read: "
              + SourceText.reason(gone), "write the way from the content folder to it, or leave the setting out");
      return tree;
    }
  }

  private void docs(String from, Path folder, String path) {
    for (Child child : children(folder, path)) {
      String name = path + "/" + child.name;
      Optional<Links.Target> found = child.name.startsWith(".") ? Optional.empty() : links.resolve(child.file, name);
      if (found.isEmpty()) {
        continue;
      }
      if (found.get().attributes().isDirectory()) {
        if (links.enter(found.get(), name)) {
          docs(from, child.file, name);
          links.leave();
        }
      } else if (!found.get().attributes().isRegularFile()) {
        continue;
      } else if (name.toLowerCase(Locale.ROOT).endsWith(".md")) {
        files.add(DocsPaths.file(from, name, child.file));
      } else if (Pictures.isPicture(name)) {
        assets.add(new Asset(name, child.file));
      }
    }
  }

  private void visitTop(String name, Path child) {
    if (isIgnored(name) || NOT_OURS.contains(name)) {
      return;
    }
    Optional<Folder> folder = Arrays.stream(Folder.values()).filter(known -> known.path().equals(name)).findFirst();
    if (folder.isPresent()) {
      visit(folder.get(), child, name);
    } else if (name.equals(SETTINGS)) {
      settings = file(child, name);
    } else if (name.equals(WordsReader.FILE)) {
      words = file(child, name);
    } else {
      stray(name, "nothing reads this", topHint(name, Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)));
    }
  }

  private Optional<Path> file(Path child, String name) {
    return links.resolve(child, name).filter(file -> file.attributes().isRegularFile()).map(file -> child);
  }

  private static String topHint(String name, boolean isFolder) {
    if (isFolder) {
      List<String> known = Arrays.stream(Folder.values()).map(Folder::path).toList();
      return Nearest.of(name, known).map(near -> "did you mean " + near + "/?").orElse("the folders are " + String.join(", ", known));
    }
    if (name.endsWith(".md")) {
      return "move it into articles/, people/, topics/, places/ or pages/";
    }
    if (name.toLowerCase(Locale.ROOT).endsWith(".properties") || name.toLowerCase(Locale.ROOT).startsWith("words.")) {
      return "did you mean " + WordsReader.FILE + "?";
    }
    return name.toLowerCase(Locale.ROOT).startsWith("site.") ? "did you mean " + SETTINGS + "?" : "move it out of the content folder";
  }

  private void visit(Folder folder, Path file, String path) {
    Optional<Links.Target> found = links.resolve(file, path);
    if (found.isEmpty()) {
      return;
    }
    BasicFileAttributes attributes = found.get().attributes();
    if (attributes.isDirectory()) {
      if (links.enter(found.get(), path)) {
        for (Child child : children(file, path)) {
          if (!isIgnored(child.name)) {
            visit(folder, child.file, path + "/" + child.name);
          }
        }
        links.leave();
      }
    } else if (attributes.isRegularFile() && path.indexOf('/') > 0) {
      take(folder, file, path);
    } else {
      stray(path, "this is neither a file nor a folder of stories", "take it away");
    }
  }

  private void take(Folder folder, Path file, String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".md")) {
      files.add(new SourceFile(folder, path, file));
    } else if (Pictures.isPicture(path)) {
      assets.add(new Asset(path, file));
    } else if (Pictures.isSvg(path)) {
      stray(path, "this is an SVG, which can carry scripts: it is not published", "save the picture as PNG or WebP");
    } else if (lower.endsWith(".markdown") || lower.endsWith(".mdown") || lower.endsWith(".txt") || lower.endsWith(".mdx")) {
      stray(path, "this is not read: " + folder.noun() + " is a file that ends in .md", "rename it if it is one");
    } else {
      stray(path, "nothing reads this", "keep only .md files and pictures (" + Pictures.ENDINGS + ") here");
    }
  }

  private List<Child> children(Path folder, String path) {
    List<Child> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(file -> children.add(new Child(FileNames.of(file), file)));
    } catch (IOException unreadable) {
      unreadable(path, unreadable);
    } catch (DirectoryIteratorException unreadable) {
      unreadable(path, unreadable.getCause());
    }
    // Which of two ways round a loop is called the loop must not depend on the file system.
    children.sort(Comparator.comparing(Child::name));
    return children;
  }

  private void unreadable(String path, IOException failure) {
    problems.add(
        Code.UNREADABLE_FILE, Location.file(path.isEmpty() ? "." : path), "the folder cannot be read: " + SourceText.reason(failure),
        "look at the folder's rights");
  }

  private static boolean isIgnored(String name) {
    return name.startsWith(".") || isReadme(name.toLowerCase(Locale.ROOT));
  }

  /** {@code README}, {@code README.md}, {@code README_DE.md}; but {@code readme-affair.md} is a story. */
  private static boolean isReadme(String name) {
    return name.equals(README) || name.startsWith(README + ".") || name.startsWith(README + "_");
  }

  private void stray(String path, String message, String hint) {
    problems.add(Code.STRAY_FILE, Location.file(path), message, hint);
  }
}
