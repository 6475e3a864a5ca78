package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.ProblemType;

/** The contents that the rows of an item print, each with the row as it alone has it. */
final class PrintedContents {

  private final List<Content> contents = new ArrayList<>();
  private final List<RowCells> rows = new ArrayList<>();

  PrintedContents(ItemDraft draft, ContentPieces pieces, PairedCells paired) {
    if (!draft.first().has(Field.CONTENT)) {
      return;
    }
    for (RowCells row : draft.rows()) {
      String text = row.text(Field.CONTENT);
      if (!text.isEmpty() || YearCells.any(row)) {
        List<Content> ofRow = pieces.split(text);
        for (Content piece : ofRow) {
          pieces
              .continuation(piece)
              .ifPresent(line -> row.add(Field.CONTENT, ProblemType.CONTENT_CONTINUED, line));
        }
        contents.addAll(ofRow);
        rows.addAll(paired.rows(row, ofRow));
      }
    }
  }

  /** Without code and years. */
  List<Content> contents() {
    return contents;
  }

  /** The row of the nth content, its paired cells holding what is its own. */
  RowCells row(int index) {
    return rows.get(index);
  }

  /** Whether a column holds other texts for some contents than for others. */
  boolean isDivided(Predicate<ReadColumn> wanted) {
    return rows.stream()
            .flatMap(row -> row.columns(wanted).stream().map(row::text))
            .distinct()
            .count()
        > 1;
  }
}
