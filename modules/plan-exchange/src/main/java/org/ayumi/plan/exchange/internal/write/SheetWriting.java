package org.ayumi.plan.exchange.internal.write;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.exchange.CellRange;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.ContentCells;
import org.ayumi.plan.exchange.HeadingCells;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;

/** Lays a plan out as the rows of a sheet. */
public final class SheetWriting {

  private final PlanIndex index;
  private final PartMapping part;
  private final ColumnMapping mapping;
  private final CellWriting cells;
  private final int width;
  private final WrittenSheet sheet = new WrittenSheet();
  private final HeadingRuns runs;
  private int number;

  public SheetWriting(PlanDocument document, ColumnMapping mapping) {
    this(document, PartMapping.of(mapping), mapping);
  }

  /**
   * @param mapping the part's columns with those that its layout adds
   */
  public SheetWriting(PlanDocument document, PartMapping part, ColumnMapping mapping) {
    index = PlanIndex.of(document);
    this.part = part;
    this.mapping = mapping;
    cells = new CellWriting(index, part, mapping);
    width = mapping.columns().stream().mapToInt(column -> column.index() + 1).max().orElse(0);
    runs = new HeadingRuns(mapping);
  }

  public WrittenSheet write() {
    mapping.frame().above().forEach(sheet::addRow);
    mapping.frame().header().forEach(sheet::addRow);
    mapping.frame().merges().forEach(sheet::addMerge);
    index.items(Optional.empty()).forEach(item -> item(List.of(), item));
    index.children(Optional.empty()).forEach(this::heading);
    runs.end(sheet.rows().size()).forEach(sheet::addMerge);
    int below = sheet.rows().size();
    mapping.frame().below().forEach(sheet::addRow);
    for (CellRange range : mapping.frame().mergesBelow()) {
      sheet.addMerge(range.down(below));
    }
    return sheet;
  }

  private void heading(Heading heading) {
    List<Heading> path = index.path(Optional.of(heading.code()));
    List<Item> items = index.items(Optional.of(heading.code()));
    List<Heading> children = index.children(Optional.of(heading.code()));
    if (items.isEmpty() && children.isEmpty()) {
      row(path, Optional.empty(), List.of());
    }
    items.forEach(item -> item(path, item));
    children.forEach(this::heading);
  }

  private void item(List<Heading> path, Item item) {
    boolean each = mapping.contentCells() == ContentCells.ROW_EACH && item.contents().size() > 1;
    if (!each) {
      check(item);
      row(path, Optional.of(item), item.contents());
      return;
    }
    for (int i = 0; i < item.contents().size(); i++) {
      List<Content> content = item.contents().subList(i, i + 1);
      boolean blank = i > 0 && mapping.headingCells() != HeadingCells.REPEATED;
      row(path, blank ? Optional.empty() : Optional.of(item), content);
    }
  }

  /** A row of its headings, its item (absent: blank cells) and its contents. */
  private void row(List<Heading> path, Optional<Item> item, List<Content> contents) {
    List<String> row = new ArrayList<>(Collections.nCopies(width, ""));
    number++;
    for (MappedColumn column : mapping.columns()) {
      if (column.field().isHeading()) {
        row.set(column.index(), cells.heading(column, path));
      } else if (column.field().isContent()) {
        row.set(column.index(), cells.content(column, contents));
      } else {
        row.set(column.index(), cells.item(column, item, number));
      }
    }
    runs.accept(path, row, sheet.rows().size()).forEach(sheet::addMerge);
    sheet.addRow(row);
  }

  private void check(Item item) {
    List<Content> contents = item.contents();
    boolean joined = mapping.contentCells() != ContentCells.BULLETS && contents.size() > 1;
    String name = item.reference().isEmpty() ? item.title() : item.reference();
    if (joined || hasUnpairedYears(contents)) {
      sheet.addProblem(
          Problem.atRow(
              sheet.rows().size(),
              ProblemType.EXPORT_NOT_IN_MAPPING,
              name,
              contents.get(1).text()));
      return;
    }
    for (MappedColumn column : mapping.columns()) {
      if (column.field().isContent() && !cells.isReadable(column, contents)) {
        sheet.addProblem(
            Problem.at(
                sheet.rows().size(),
                column.index(),
                ProblemType.EXPORT_NOT_IN_MAPPING,
                name,
                cells.content(column, contents)));
      }
    }
  }

  /** Whether contents have years of their own that the sheet prints for all of them alone. */
  private boolean hasUnpairedYears(List<Content> contents) {
    boolean paired =
        mapping.columns().stream()
            .map(MappedColumn::field)
            .filter(field -> field.isContent() && field.isYearly())
            .allMatch(part.paired()::contains);
    return !paired && contents.stream().map(Content::years).distinct().count() > 1;
  }
}
