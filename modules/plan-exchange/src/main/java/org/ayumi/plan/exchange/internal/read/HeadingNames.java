package org.ayumi.plan.exchange.internal.read;

import java.util.Optional;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.ImmutableHeading;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.ProblemType;

/** Which name a heading gets where the parts of a source print several. */
final class HeadingNames {

  private final boolean overview;
  private final EarlierParts earlier;

  HeadingNames(boolean overview, EarlierParts earlier) {
    this.overview = overview;
    this.earlier = earlier;
  }

  /** The label by which an overview finds its headings again. */
  Optional<String> overviewName(Heading printed) {
    return overview ? Optional.of(printed.label()) : Optional.empty();
  }

  /** The known heading as this part names it. */
  Heading named(Heading known, Heading printed, RowCells cells) {
    if (overview && !known.overviewLabel().isEmpty()) {
      return ImmutableHeading.copyOf(known)
          .withOverviewLabel(otherThan(known.label(), printed.label()));
    }
    if (earlier.isSettled(known.code())) {
      if (!overview) {
        differs(known, printed, cells, ProblemType.PARTS_NAME_KEPT);
        return printed.overviewLabel().isEmpty()
            ? known
            : ImmutableHeading.copyOf(known).withOverviewLabel(printed.overviewLabel());
      }
      return ImmutableHeading.copyOf(known)
          .withOverviewLabel(otherThan(known.label(), printed.label()));
    }
    if (cells.has(Field.HEADING_OVERVIEW)) {
      return ImmutableHeading.copyOf(printed).withCode(known.code());
    }
    String before = known.overviewLabel();
    if (before.isEmpty() && earlier.isFromOverview(known.code())) {
      before = known.label();
      differs(known, printed, cells, ProblemType.PARTS_NAMES_DIFFER);
    }
    return ImmutableHeading.copyOf(printed)
        .withCode(known.code())
        .withOverviewLabel(otherThan(printed.label(), before));
  }

  private static String otherThan(String label, String overviewLabel) {
    return overviewLabel.equals(label) ? "" : overviewLabel;
  }

  private static void differs(Heading known, Heading printed, RowCells cells, ProblemType type) {
    boolean same =
        SearchText.fold(known.label()).equals(SearchText.fold(printed.label()))
            || SearchText.fold(known.title()).equals(SearchText.fold(printed.title()));
    if (!same) {
      cells
          .column(
              column -> column.field().isHeading() && column.level().orElse(0) == printed.depth())
          .ifPresent(column -> cells.add(column, type, printed.label(), known.label()));
    }
  }
}
