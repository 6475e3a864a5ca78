package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.ImmutableProblem;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.PlanMapping;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.ReadResult;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.Workbook;
import org.ayumi.plan.exchange.internal.layout.Unfolded;
import org.ayumi.plan.exchange.internal.layout.Unfolding;
import org.ayumi.plan.exchange.internal.sheet.SheetName;

/**
 * Reads a source part by part, each over what the parts before it have read. A row of a mapped
 * sheet that no part reads is named.
 */
public final class SourceReading {

  private final Workbook workbook;
  private final PlanMapping mapping;
  private final PlanDocument base;
  private final Gathering gathering;
  private final PartsCheck check = new PartsCheck();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Set<Integer>> readRows = new HashMap<>();
  private int emptyParts;

  public SourceReading(Workbook workbook, PlanMapping mapping, PlanDocument base) {
    this.workbook = workbook;
    this.mapping = mapping;
    this.base = base;
    gathering = new Gathering(base);
  }

  /** Reads a sheet that is a plain table. */
  public static ReadResult read(Sheet sheet, ColumnMapping mapping, PlanDocument base) {
    Gathering gathering = new Gathering(base);
    Problems problems = new Problems();
    gathering.add(
        new SheetReading(sheet, PartMapping.of(mapping), base, gathering.earlier(), problems)
            .read());
    return ReadResult.of(gathering.document(), problems.inOrder());
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
    check.problems().forEach((problem, sheet) -> add(problem, sheet));
    workbook.sheets().stream()
        .filter(sheet -> readRows.containsKey(sheet.name()))
        .forEach(this::unreadRows);
    return ReadResult.of(gathering.document(), problems);
  }

  private Optional<Sheet> sheet(PartMapping part) {
    if (part.sheetName().isEmpty() || workbook.sheets().size() == 1) {
      return Optional.of(workbook.first());
    }
    String name = SheetName.of(part.sheetName());
    return workbook
        .sheet(part.sheetName())
        .or(() -> workbook.sheets().stream().filter(each -> each.name().equals(name)).findFirst());
  }

  private void read(PartMapping part, Sheet sheet) {
    Unfolded unfolded = new Unfolding(part, base.head()).unfold(sheet);
    unfolded.problems().forEach(problem -> add(problem, sheet));
    Problems found = new Problems();
    PartReading reading =
        new SheetReading(unfolded.table(sheet), part, gathering.known(), gathering.earlier(), found)
            .read();
    for (Problem problem : found.inOrder()) {
      add(problem.type() == ProblemType.NO_ROWS ? empty(part) : unfolded.inSheet(problem), sheet);
    }
    readRows.computeIfAbsent(sheet.name(), name -> new HashSet<>()).addAll(unfolded.readRows());
    gathering.add(reading);
    check.add(reading, unfolded, sheet);
  }

  /** One of several parts may have nothing to tell. */
  private Problem empty(PartMapping part) {
    emptyParts++;
    return emptyParts == mapping.parts().size()
        ? Problem.of(ProblemType.NO_ROWS)
        : Problem.of(ProblemType.PART_EMPTY, part.name());
  }

  private void add(Problem problem, Sheet sheet) {
    problems.add(
        workbook.sheets().size() == 1
            ? problem
            : ImmutableProblem.builder().from(problem).sheet(sheet.name()).build());
  }

  private void unreadRows(Sheet sheet) {
    Set<Integer> read = readRows.get(sheet.name());
    for (int row = 0; row < sheet.rowCount(); row++) {
      String text = sheet.row(row).stream().filter(cell -> !cell.isBlank()).findFirst().orElse("");
      if (!text.isEmpty() && !read.contains(row) && !isAnchor(text, sheet)) {
        add(Problem.atRow(row, ProblemType.ROW_NOT_READ, text), sheet);
      }
    }
  }

  /** Whether a part of the sheet begins or ends with that line. */
  private boolean isAnchor(String text, Sheet sheet) {
    String line = SearchText.fold(text);
    return mapping.parts().stream()
        .filter(part -> sheet(part).filter(sheet::equals).isPresent())
        .flatMap(part -> Stream.of(part.layout().after(), part.layout().before()))
        .anyMatch(anchor -> !anchor.isEmpty() && SearchText.fold(anchor).equals(line));
  }
}
