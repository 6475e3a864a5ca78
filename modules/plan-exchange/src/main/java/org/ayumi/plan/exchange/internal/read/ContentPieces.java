package org.ayumi.plan.exchange.internal.read;

import java.util.List;
import java.util.Optional;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Relisting;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.ContentCells;
import org.ayumi.plan.exchange.internal.cell.ContentText;

/** Parts the cell of an item's contents into contents without code and years. */
final class ContentPieces {

  private final ColumnMapping mapping;
  private final ContentText text;

  ContentPieces(ColumnMapping mapping) {
    this.mapping = mapping;
    text = new ContentText(mapping);
  }

  /** At least one, which may be empty. */
  List<Content> split(String cell) {
    return text.split(cell);
  }

  /** The first line of a content that has no bullet and was read as part of what is above it. */
  Optional<String> continuation(Content content) {
    int end = content.text().indexOf('\n');
    return mapping.contentCells() == ContentCells.BULLETS && end >= 0
        ? Optional.of(content.text().substring(end + 1).split("\n", 2)[0])
        : Optional.empty();
  }

  /** Whether a re-listing mark is read from the cell and written into it. */
  boolean isShown(Relisting relisting) {
    return mapping.relistingMarks().contains(relisting.mark());
  }
}
