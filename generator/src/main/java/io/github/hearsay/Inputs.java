package io.github.hearsay;

import io.github.hearsay.cache.Check;
import io.github.hearsay.parallel.Parallel;
import io.github.hearsay.read.UnfinishedChange;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Every file a build may look at, and the settings given with it: as many as it reads or more, so that a build of the same inputs on the same day
 * does the same. Hidden files are none, for builds leave them alone. A link counts by where it leads: what lies there inside the folder is met on
 * the way, and what lies outside no build reads.
 */
final class Inputs {

  /** What Maven keeps in a content folder. */
  private static final Set<String> NOT_OURS = Set.of("target", "pom.xml");

  private static final String CONTENT = "content/";

  /** The largest file that is looked into; of a larger one, size and time must do. */
  private static final long LARGE = 64 << 20;

  private List<Input> files = new ArrayList<>();
  private final BuildRequest request;
  private List<String> outside = List.of();
  private List<Long> checks = List.of();
  private long[] names = new long[0];

  /**
   * A file or folder.
   *
   * @param name where it lies, below the name of the folder it was found in; of a link, also where it leads
   * @param root the folder it was found in
   * @param size in bytes; -1 for what is no file
   */
  record Input(String name, Path root, long size, long time) {

    /** Of a file: made when it is needed, since a path takes more room than all the rest. */
    Path path() {
      return root.resolve(name.substring(name.indexOf('/') + 1));
    }
  }

  private Inputs(BuildRequest request) {
    this.request = request;
  }

  /**
   * Finds the inputs of {@code request} without reading any.
   *
   * @param outside files and folders besides, as settings give them: relative to the content folder
   */
  static Inputs of(BuildRequest request, List<String> outside) throws IOException {
    Inputs inputs = new Inputs(request);
    inputs.walk(CONTENT.substring(0, CONTENT.length() - 1), request.content());
    inputs.walk("templates", request.templates());
    inputs.walk("theme", request.theme());
    inputs.walk("baseline", request.baseline());
    inputs.walk("change", Optional.of(request.content().resolve(UnfinishedChange.FILE)).filter(Files::exists));
    inputs.outside = outside;
    for (String one : outside) {
      inputs.walk("outside " + one, request.content().resolve(one));
    }
    inputs.files.sort(Comparator.comparing(Input::name));
    inputs.files = InputList.of(inputs.files);
    return inputs;
  }

  /** The same inputs, when it turns out that others from outside are among them. */
  Inputs with(BuildRequest request, List<String> others) throws IOException {
    return others.equals(outside) ? this : of(request, others);
  }

  private void walk(String name, Optional<Path> folder) throws IOException {
    if (folder.isPresent()) {
      walk(name, folder.get());
    }
  }

  private void walk(String name, Path folder) throws IOException {
    Path root = Files.exists(folder) ? folder.toRealPath() : folder;
    Files.walkFileTree(root, new Walk(name, root));
  }

  /** A check of names, sizes and times: when it is another one, so is something else, or may be. */
  long stamps() {
    long check = given();
    long[] called = names();
    for (int i = 0; i < called.length; i++) {
      Input file = files.get(i);
      check = Check.join(check, Check.join(called[i], Check.join(file.size, file.time)));
    }
    return check;
  }

  /** The checks of all names, worked out once. */
  private long[] names() {
    if (names.length != files.size()) {
      names = files.stream().mapToLong(file -> Check.of(file.name)).toArray();
    }
    return names;
  }

  /**
   * The files of the content folder of which {@code known} has another check, by path in it; what is found out stays known. Others that are new or
   * gone are no business of this.
   */
  List<String> edited(Map<String, Long> known) {
    checks = Parallel.map(files, Inputs::bytes);
    List<String> edited = new ArrayList<>();
    for (int i = 0; i < checks.size(); i++) {
      String name = files.get(i).name;
      Long before = name.startsWith(CONTENT) ? known.get(name.substring(CONTENT.length())) : null;
      if (before != null && !before.equals(checks.get(i))) {
        edited.add(name.substring(CONTENT.length()));
      }
    }
    return edited;
  }

  /**
   * A check of everything.
   *
   * @param read checks of the bytes of files of the content folder, by path in it, where they are known; the others are read
   */
  long bytes(Map<String, Long> read) {
    List<Long> all = Parallel.map(numbers(), i -> {
      String name = files.get(i).name;
      Long known = name.startsWith(CONTENT) ? read.get(name.substring(CONTENT.length())) : null;
      return known != null ? known : checks.isEmpty() ? Long.valueOf(bytes(files.get(i))) : checks.get(i);
    });
    long check = given();
    long[] called = names();
    for (int i = 0; i < all.size(); i++) {
      check = Check.join(check, Check.join(called[i], all.get(i)));
    }
    return check;
  }

  private List<Integer> numbers() {
    return IntStream.range(0, files.size()).boxed().toList();
  }

  private static long bytes(Input file) {
    if (file.size < 0 || file.size > LARGE) {
      return Check.join(file.size, file.time);
    }
    try {
      return Check.of(Files.readAllBytes(file.path()));
    } catch (IOException unreadable) {
      // Whoever needs it will say so; here it only has to differ from what can be read.
      return Check.join(Check.of(unreadable.getClass().getSimpleName()), file.time);
    }
  }

  /** What was given with the build. The folders' names are in messages, so they count. */
  private long given() {
    long check = Check.of(request.content() + "\n" + request.templates() + "\n" + request.theme() + "\n" + request.baseline());
    check = Check.join(check, Check.of(request.redactionsKey().orElse("")));
    for (Map.Entry<String, String> setting : request.settings().entrySet()) {
      check = Check.join(check, Check.of(setting.getKey() + "=" + setting.getValue()));
    }
    return check;
  }

  /** Notes everything below a folder. */
  private final class Walk extends SimpleFileVisitor<Path> {

    private final String name;
    private final Path root;
    private final int start;

    Walk(String name, Path root) {
      this.name = name;
      this.root = root;
      String whole = root.toString();
      this.start = whole.length() + (whole.endsWith(File.separator) ? 0 : 1);
    }

    /** Whatever is met begins with the root: taking that away is a good deal cheaper than asking what is relative to it. */
    private String name(Path file) {
      String whole = file.toString();
      String below = whole.length() > start ? whole.substring(start) : "";
      return name + "/" + (File.separatorChar == '/' ? below : below.replace(File.separatorChar, '/'));
    }

    private boolean isOurs(Path file) {
      String own = String.valueOf(file.getFileName());
      return file.equals(root) || !own.startsWith(".") && !(NOT_OURS.contains(own) && root.equals(file.getParent()));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (!isOurs(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      files.add(new Input(name(folder) + "/", root, -1, 0));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isSymbolicLink() && isOurs(file)) {
        files.add(new Input(name(file) + " -> " + end(file), root, -1, 0));
      } else if (isOurs(file)) {
        long size = attributes.isRegularFile() ? attributes.size() : -1;
        files.add(new Input(name(file), root, size, attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS)));
      }
      return FileVisitResult.CONTINUE;
    }

    /** Where a link leads in the end, and what is there. */
    private static String end(Path link) {
      try {
        Path real = link.toRealPath();
        return real + (Files.isDirectory(real) ? "/" : "");
      } catch (IOException nowhere) {
        return nowhere.getClass().getSimpleName();
      }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      files.add(new Input(name(file) + " " + failure.getClass().getSimpleName(), root, -1, 0));
      return FileVisitResult.CONTINUE;
    }
  }
}
