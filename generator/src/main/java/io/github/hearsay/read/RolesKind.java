package io.github.hearsay.read;

import io.github.hearsay.model.Reference;
import io.github.hearsay.model.Role;
import io.github.hearsay.model.RoleOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A map from people to their part in an event. */
final class RolesKind implements Kind<List<RoleOf>> {

  private final Kind<Role> role = WordKind.of(Role.class);

  @Override
  public Optional<List<RoleOf>> read(Node node, String name, Reading reading) {
    if (!(node instanceof Node.Mapping mapping)) {
      return wrongType(node, name, reading);
    }
    List<RoleOf> roles = new ArrayList<>();
    for (Node.Entry entry : mapping.entries()) {
      Reference person = new Reference(reading.shared(TextKind.oneLine(entry.key().text())), entry.key().at());
      role.read(entry.value(), "the role of " + person, reading).ifPresent(part -> roles.add(new RoleOf(person, part)));
    }
    return roles.size() == mapping.entries().size() ? Optional.of(roles) : Optional.empty();
  }

  @Override
  public Shape shape() {
    return new Shape.Keyed(role.shape());
  }
}
