package org.ayumi.plan.editor.web.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.exchange.PlanBook;
import org.ayumi.plan.exchange.PlanMapping;
import org.ayumi.plan.exchange.PlanReader;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ReadResult;
import org.ayumi.plan.exchange.SheetException;
import org.ayumi.plan.exchange.TextQuality;
import org.ayumi.plan.exchange.Workbook;

/** What a source says of a plan: a book of the whole plan by itself, all else by its mapping. */
final class SourceResult {

  private SourceResult() {}

  /** The plan's head stays as it is: a person changes it in the settings of the plan. */
  static ReadResult of(Workbook workbook, PlanMapping mapping, PlanDocument before) {
    if (!PlanBook.isBook(workbook)) {
      return PlanReader.read(workbook, mapping, before);
    }
    try {
      PlanDocument read = PlanBook.read(workbook);
      return ReadResult.of(ImmutablePlanDocument.copyOf(read).withHead(before.head()), List.of());
    } catch (SheetException e) {
      return ReadResult.of(before, e.problems());
    }
  }

  /** As {@link #of}, with what looks wrong in the texts. */
  static ReadResult checked(Workbook workbook, PlanMapping mapping, PlanDocument before) {
    ReadResult result = of(workbook, mapping, before);
    if (PlanBook.isBook(workbook)) {
      return result;
    }
    List<Problem> problems = new ArrayList<>(result.problems());
    problems.addAll(TextQuality.of(workbook, mapping, result.document()));
    return ReadResult.of(result.document(), problems);
  }
}
