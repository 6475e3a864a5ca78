package org.ayumi.plan.exchange.internal.write;

import java.util.List;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.internal.part.Coverage;

/** The text of each cell of a row. */
final class RowWriting {

  private final CellWriting cells;
  private final IndicatorWriting indicators;
  private final PassageWriting passages;
  private final GoalWriting goals;
  private final boolean scopeColumn;

  RowWriting(PlanIndex index, PartMapping part) {
    Coverage coverage = new Coverage(part);
    cells = new CellWriting(index, part);
    indicators = new IndicatorWriting(index, part.columns(), coverage);
    passages = new PassageWriting(index.document());
    goals = new GoalWriting(index, part.columns(), coverage);
    scopeColumn = part.columns().has(Field.INDICATOR_SCOPE);
  }

  String text(MappedColumn column, RowEntry entry, int number) {
    Field field = column.field();
    if (field.isHeading() || field == Field.HEADING_OVERVIEW) {
      return cells.heading(column, entry.path());
    }
    if (field.isContent()) {
      return cells.content(column, entry.contents());
    }
    if (field.isIndicator()) {
      return entry.indicator().map(each -> indicators.text(column, each)).orElse("");
    }
    if (field.isEvaluation()) {
      return EvaluationWriting.text(column, entry.evaluations());
    }
    if (field == Field.GOAL) {
      return goals.text(entry);
    }
    return field.isPassage()
        ? entry.passage().map(each -> passages.text(column, each)).orElse("")
        : cells.item(column, entry.item(), number);
  }

  /** Whether a reader of the cell gets the same contents again. */
  boolean isReadable(MappedColumn column, List<Content> contents) {
    return cells.isReadable(column, contents);
  }

  String content(MappedColumn column, List<Content> contents) {
    return cells.content(column, contents);
  }

  /** Whether the heading's goal needs a row. */
  boolean needsGoal(Heading heading, boolean otherRows) {
    return goals.needsRow(heading, otherRows);
  }

  /** Whether an indicator's row says where it stands. */
  boolean isPlaced(Indicator indicator) {
    return indicators.isPlaced(indicator, scopeColumn);
  }
}
