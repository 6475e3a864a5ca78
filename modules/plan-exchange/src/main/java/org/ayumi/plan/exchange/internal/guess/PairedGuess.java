package org.ayumi.plan.exchange.internal.guess;

import java.util.List;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.internal.cell.PairedText;

/** Weighs whether the cells of a field have an entry for each content of their row. */
final class PairedGuess {

  private final PairedText byLines;
  private final PairedText byBullets;
  private final boolean tokens;
  private int lines;
  private int bullets;
  private int others;
  private int column = -1;

  /**
   * @param tokens whether the cells hold tokens, which rarely have several lines for another reason
   */
  PairedGuess(ColumnMapping mapping, boolean tokens) {
    this.tokens = tokens;
    byLines = new PairedText(mapping, false);
    byBullets = new PairedText(mapping, true);
  }

  void accept(int index, String cell, List<Content> contents) {
    column = column < 0 ? index : column;
    if (contents.size() < 2 || cell.isBlank()) {
      return;
    }
    int withBullets = byBullets.count(cell);
    int withLines = byLines.count(cell);
    boolean named = withBullets > 1 && byBullets.split(cell, contents).isPresent();
    if (named) {
      bullets++;
    } else if (withLines == contents.size()) {
      lines++;
    } else if (withLines > 1) {
      others++;
    }
  }

  /** Whether more cells have as many entries as contents than not, or as many of tokens. */
  boolean isPaired() {
    int paired = Math.max(lines, bullets);
    return paired > others || (tokens && paired > 0 && paired == others);
  }

  boolean isBulleted() {
    return bullets >= lines;
  }

  /** The first column of the field. */
  int column() {
    return column;
  }
}
