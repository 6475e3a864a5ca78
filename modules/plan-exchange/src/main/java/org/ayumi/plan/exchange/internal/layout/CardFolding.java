package org.ayumi.plan.exchange.internal.layout;

import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.internal.write.WrittenSheet;

/** Undoes a {@link CardUnfolding}. */
final class CardFolding {

  private final PartMapping part;

  CardFolding(PartMapping part) {
    this.part = part;
  }

  WrittenSheet fold(WrittenSheet table) {
    return part.layout().lines().isEmpty() ? table : table;
  }
}
