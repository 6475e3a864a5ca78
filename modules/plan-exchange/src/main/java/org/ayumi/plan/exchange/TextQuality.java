package org.ayumi.plan.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.exchange.internal.quality.CellQuality;
import org.ayumi.plan.exchange.internal.quality.HeadingQuality;

/**
 * Looks for what texts from offices often have wrong (G19, D14): characters that Japanese print
 * does not use, brackets without their other half, words spaced apart, gaps in numbering, headings
 * that repeat. All of it is a warning: the text may be meant as it is.
 */
public final class TextQuality {

  private static final int MOST = 50;

  private final List<Problem> problems = new ArrayList<>();
  private final Map<ProblemType, Integer> counts = new HashMap<>();

  private TextQuality() {}

  /**
   * The warnings, those of cells first, at most 50 of a type with a count of the others.
   *
   * @param workbook as it was read; only the sheets that the mapping reads are looked at
   * @param document what was read of it
   */
  public static List<Problem> of(Workbook workbook, PlanMapping mapping, PlanDocument document) {
    TextQuality quality = new TextQuality();
    for (Sheet sheet : sheets(workbook, mapping)) {
      String name = workbook.sheets().size() == 1 ? "" : sheet.name();
      quality.cells(sheet, name);
    }
    new HeadingQuality(document).problems().forEach(quality::add);
    quality.more();
    return List.copyOf(quality.problems);
  }

  private static Set<Sheet> sheets(Workbook workbook, PlanMapping mapping) {
    Set<Sheet> sheets = new LinkedHashSet<>();
    for (PartMapping part : mapping.parts()) {
      Optional<Sheet> named = workbook.sheet(part.sheetName());
      sheets.add(
          workbook.sheets().size() == 1 ? workbook.first() : named.orElseGet(workbook::first));
    }
    return sheets;
  }

  private void cells(Sheet sheet, String name) {
    for (int row = 0; row < sheet.rowCount(); row++) {
      for (int column = 0; column < sheet.row(row).size(); column++) {
        for (CellQuality.Finding finding : CellQuality.of(sheet.cell(row, column))) {
          Problem problem = Problem.at(row, column, finding.type(), finding.text());
          add(ImmutableProblem.builder().from(problem).sheet(name).build());
        }
      }
    }
  }

  private void add(Problem problem) {
    if (counts.merge(problem.type(), 1, Integer::sum) <= MOST) {
      problems.add(problem);
    }
  }

  private void more() {
    int more = counts.values().stream().mapToInt(count -> Math.max(0, count - MOST)).sum();
    if (more > 0) {
      problems.add(Problem.of(ProblemType.QUALITY_MORE, more, MOST));
    }
  }
}
