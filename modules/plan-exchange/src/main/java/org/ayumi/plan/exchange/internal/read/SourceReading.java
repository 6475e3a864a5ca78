package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.exchange.ImmutableProblem;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.PlanMapping;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.ReadResult;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.Workbook;
import org.ayumi.plan.exchange.internal.diff.DocumentMerge;
import org.ayumi.plan.exchange.internal.layout.Unfolded;
import org.ayumi.plan.exchange.internal.layout.Unfolding;

/**
 * Reads a source part by part, each over what the parts before it have read. A row of a mapped
 * sheet that no part reads is named.
 */
public final class SourceReading {

  private final Workbook workbook;
  private final PlanMapping mapping;
  private final PlanDocument base;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Set<Integer>> readRows = new HashMap<>();
  private final Set<String> items = new HashSet<>();
  private final Set<String> headings = new HashSet<>();
  private PlanDocument known;

  public SourceReading(Workbook workbook, PlanMapping mapping, PlanDocument base) {
    this.workbook = workbook;
    this.mapping = mapping;
    this.base = base;
    known = base;
  }

  public ReadResult read() {
    for (PartMapping part : mapping.parts()) {
      Optional<Sheet> sheet = sheet(part);
      if (sheet.isPresent()) {
        read(part, sheet.get());
      } else {
        problems.add(Problem.of(ProblemType.SHEET_MISSING, part.sheetName(), part.name()));
      }
    }
    readRows.forEach(this::unreadRows);
    return ReadResult.of(document(), problems);
  }

  private Optional<Sheet> sheet(PartMapping part) {
    if (part.sheetName().isEmpty() || workbook.sheets().size() == 1) {
      return Optional.of(workbook.first());
    }
    return workbook.sheet(part.sheetName());
  }

  private void read(PartMapping part, Sheet sheet) {
    Unfolded unfolded = new Unfolding(part, base.head()).unfold(sheet);
    unfolded.problems().forEach(problem -> add(problem, sheet));
    ReadResult result = new SheetReading(unfolded.table(), part, known).read();
    result.problems().forEach(problem -> add(unfolded.inSheet(problem), sheet));
    readRows.computeIfAbsent(sheet.name(), name -> new HashSet<>()).addAll(unfolded.readRows());
    result.document().items().forEach(item -> items.add(item.code()));
    result.document().headings().forEach(heading -> headings.add(heading.code()));
    known = new DocumentMerge(known, result.document(), Set.of()).merged();
  }

  private void add(Problem problem, Sheet sheet) {
    problems.add(
        workbook.sheets().size() == 1
            ? problem
            : ImmutableProblem.builder().from(problem).sheet(sheet.name()).build());
  }

  private void unreadRows(String sheetName, Set<Integer> read) {
    Sheet sheet = workbook.sheet(sheetName).orElseThrow();
    for (int row = 0; row < sheet.rowCount(); row++) {
      if (!sheet.isBlankRow(row) && !read.contains(row)) {
        String text =
            sheet.row(row).stream().filter(cell -> !cell.isBlank()).findFirst().orElse("");
        add(Problem.atRow(row, ProblemType.ROW_NOT_READ, text), sheet);
      }
    }
  }

  /** What the parts have read, without what is in the base alone. */
  private PlanDocument document() {
    List<Item> readItems =
        known.items().stream()
            .filter(item -> items.contains(item.code()))
            .collect(Collectors.toList());
    List<Heading> readHeadings =
        known.headings().stream()
            .filter(heading -> headings.contains(heading.code()))
            .collect(Collectors.toList());
    return ImmutablePlanDocument.copyOf(known).withItems(readItems).withHeadings(readHeadings);
  }
}
