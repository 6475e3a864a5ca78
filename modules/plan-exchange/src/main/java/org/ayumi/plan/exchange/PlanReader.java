package org.ayumi.plan.exchange;

import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.exchange.internal.read.SourceReading;

/** Reads a sheet as a plan, by a mapping (G16). */
public final class PlanReader {

  private PlanReader() {}

  /**
   * The plan that the sheet describes. What the mapping does not cover is taken from the base:
   * head, levels, vocabularies, departments, and of entries that the base has, their codes and
   * every field without a column. Entries of the base that the sheet lacks are not in the result;
   * {@link PlanDiff#merge} keeps them. Rows with an error are reported and left out; nothing is
   * skipped silently.
   *
   * @param base the plan as it is; one without entries for a new plan
   */
  public static ReadResult read(Sheet sheet, ColumnMapping mapping, PlanDocument base) {
    return SourceReading.read(sheet, mapping, base);
  }

  /**
   * The plan that a source of several parts describes; each part is read over what those before it
   * have read. Otherwise as {@link #read(Sheet, ColumnMapping, PlanDocument)}. Problems name the
   * sheet where there are several, and the rows of mapped sheets that no part reads.
   */
  public static ReadResult read(Workbook workbook, PlanMapping mapping, PlanDocument base) {
    return new SourceReading(workbook, mapping, base).read();
  }
}
