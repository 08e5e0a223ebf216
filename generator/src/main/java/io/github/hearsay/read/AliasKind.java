package io.github.hearsay.read;

import io.github.hearsay.model.Alias;
import io.github.hearsay.model.SitePath;
import io.github.hearsay.problem.Code;
import java.util.Optional;

/** An old address of a page on this site. */
final class AliasKind extends ScalarKind<Alias> {

  @Override
  Optional<Alias> of(Node.Scalar scalar, String name, Reading reading) {
    String path = scalar.text().strip();
    String fault = SitePath.fault(path);
    if (fault.isEmpty()) {
      return Optional.of(new Alias(SitePath.of(path), scalar.at()));
    }
    return refused(Code.BAD_PATH, scalar.at(), reading, name + " cannot be an address here: \"" + path + "\" " + fault, hint(path));
  }

  private static String hint(String path) {
    int host = path.indexOf("://");
    int slash = host < 0 ? -1 : path.indexOf('/', host + 3);
    String bare = host < 0 ? "/" + path : slash < 0 ? "" : path.substring(slash);
    boolean cure = !path.startsWith("/") && SitePath.fault(bare).isEmpty();
    return cure ? "write " + bare : "write the address from the site's root on: /2016/old-name/";
  }

  @Override
  public Shape shape() {
    return new Shape.Format("an address on this site", "/2016/old-name/");
  }
}
