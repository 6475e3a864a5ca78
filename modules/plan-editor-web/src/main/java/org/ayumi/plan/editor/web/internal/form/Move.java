package org.ayumi.plan.editor.web.internal.form;

import java.util.List;
import java.util.Optional;

/** One place up or down among siblings. */
public final class Move {

  private final List<String> siblings;
  private final String code;

  public Move(List<String> siblings, String code) {
    this.siblings = List.copyOf(siblings);
    this.code = code;
  }

  /**
   * The sibling before which it shall stand, the empty text for the end; nothing if it cannot move.
   *
   * @param direction {@code up} or {@code down}
   */
  public Optional<String> before(String direction) {
    int at = siblings.indexOf(code);
    if (direction.equals("up") && at > 0) {
      return Optional.of(siblings.get(at - 1));
    }
    if (direction.equals("down") && at >= 0 && at < siblings.size() - 1) {
      return Optional.of(at + 2 < siblings.size() ? siblings.get(at + 2) : "");
    }
    return Optional.empty();
  }
}
