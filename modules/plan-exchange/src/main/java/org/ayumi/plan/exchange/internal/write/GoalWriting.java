package org.ayumi.plan.exchange.internal.write;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.HeadingCells;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.internal.part.Coverage;

/** The cells with the goals of headings: in a row of their own, or beside the heading. */
final class GoalWriting {

  private final PlanIndex index;
  private final Optional<MappedColumn> column;
  private final boolean ownRows;
  private final boolean repeated;
  private final Set<String> written = new HashSet<>();

  GoalWriting(PlanIndex index, ColumnMapping mapping, Coverage coverage) {
    this.index = index;
    column = mapping.column(Field.GOAL);
    ownRows = coverage.hasPassageRows() || !coverage.items();
    repeated = mapping.headingCells() == HeadingCells.REPEATED;
  }

  /** Whether a row is needed for the heading's goal alone. */
  boolean needsRow(Heading heading, boolean otherRows) {
    return column.isPresent()
        && level() <= 0
        && !goals(heading).isEmpty()
        && (ownRows || !otherRows);
  }

  private int level() {
    return column.flatMap(each -> boxed(each)).orElse(0);
  }

  private static Optional<Integer> boxed(MappedColumn column) {
    return column.level().isPresent() ? Optional.of(column.level().getAsInt()) : Optional.empty();
  }

  String text(RowEntry entry) {
    if (ownRows && level() <= 0 && !entry.isGoal()) {
      return "";
    }
    int at = level() > 0 ? level() : entry.path().size();
    if (at < 1 || at > entry.path().size()) {
      return "";
    }
    Heading heading = entry.path().get(at - 1);
    boolean first = written.add(heading.code());
    return goals(heading).isEmpty() || !(repeated || first) ? "" : goals(heading).get(0).text();
  }

  /** The goals of a heading; a sheet has one of each. */
  List<Passage> goals(Heading heading) {
    return index.passages(heading.code(), PassageType.GOAL);
  }
}
