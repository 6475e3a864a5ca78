package org.ayumi.plan.exchange.internal.read;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ayumi.plan.domain.EraTable;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.FiscalYearNotation;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.exchange.MappedColumn;

/** The year of a column of values: the mapping's, else the one that its heading names. */
final class ValueYears {

  private static final Pattern APART = Pattern.compile("[\\s\\u3000()（）\\[\\]［］【】：:]+");

  private final FiscalYearNotation notation = new FiscalYearNotation(EraTable.standard());
  private final PlanHead head;

  ValueYears(PlanHead head) {
    this.head = head;
  }

  Optional<FiscalYear> of(MappedColumn column) {
    return column.year().or(() -> in(column.header()));
  }

  /** The year in a text such as {@code 現状 (令和4年度)}. */
  Optional<FiscalYear> in(String header) {
    return APART
        .splitAsStream(header)
        .filter(part -> !part.isEmpty())
        .flatMap(part -> notation.parse(part, head).stream())
        .findFirst();
  }
}
