package org.ayumi.plan.exchange.internal.write;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Evaluation;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.exchange.CellRange;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.ContentCells;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.HeadingCells;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.internal.part.Coverage;

/** Lays a plan out as the rows of a part, a plain table below its header. */
public final class SheetWriting {

  private final PlanDocument document;
  private final PlanIndex index;
  private final ColumnMapping mapping;
  private final Coverage coverage;
  private final Predicate<Item> wanted;
  private final RowWriting cells;
  private final Omissions omissions;
  private final Set<PassageType> passageTypes;
  private final int levels;
  private final int width;
  private final WrittenSheet sheet = new WrittenSheet();
  private final HeadingRuns runs;
  private int number;

  public SheetWriting(PlanDocument document, ColumnMapping mapping) {
    this(document, PartMapping.of(mapping), item -> true);
  }

  /**
   * @param wanted which items the part shows
   */
  public SheetWriting(PlanDocument document, PartMapping part, Predicate<Item> wanted) {
    this.document = document;
    this.wanted = wanted;
    index = PlanIndex.of(document);
    mapping = part.columns();
    coverage = new Coverage(part);
    cells = new RowWriting(index, part);
    omissions = new Omissions(part, cells, sheet);
    passageTypes = coverage.passageTypes();
    if (mapping.has(Field.GOAL)) {
      passageTypes.remove(PassageType.GOAL);
    }
    width = mapping.columns().stream().mapToInt(column -> column.index() + 1).max().orElse(0);
    levels =
        mapping.columns().stream()
            .filter(column -> column.field().isHeading())
            .mapToInt(column -> column.level().orElse(0))
            .max()
            .orElse(0);
    runs = new HeadingRuns(mapping);
  }

  public WrittenSheet write() {
    mapping.frame().above().forEach(sheet::addRow);
    mapping.frame().header().forEach(sheet::addRow);
    mapping.frame().merges().forEach(sheet::addMerge);
    ofThePlan();
    index.children(Optional.empty()).forEach(this::heading);
    runs.end(sheet.rows().size()).forEach(sheet::addMerge);
    int below = sheet.rows().size();
    mapping.frame().below().forEach(sheet::addRow);
    for (CellRange range : mapping.frame().mergesBelow()) {
      sheet.addMerge(range.down(below));
    }
    return sheet;
  }

  private void ofThePlan() {
    List<Evaluation> evaluations = new ArrayList<>();
    for (Evaluation evaluation : document.evaluations()) {
      if (evaluation.headingCode().isEmpty() && evaluation.itemCode().isEmpty()) {
        evaluations.add(evaluation);
      }
    }
    if (isShown(evaluations)) {
      row(new RowEntry(List.of()).evaluations(evaluations));
    }
    passages(List.of());
    indicators(List.of(), index.indicators(Optional.empty()));
    items(List.of(), index.items(Optional.empty()));
  }

  private boolean isShown(List<Evaluation> evaluations) {
    return coverage.evaluations() && !evaluations.isEmpty();
  }

  private void heading(Heading heading) {
    List<Heading> path = index.path(Optional.of(heading.code()));
    List<Heading> children = index.children(Optional.of(heading.code()));
    int before = sheet.rows().size();
    List<Evaluation> evaluations = index.evaluations(heading);
    boolean items =
        coverage.items() && index.items(Optional.of(heading.code())).stream().anyMatch(wanted);
    boolean named = mapping.has(Field.HEADING_OVERVIEW) && !heading.overviewLabel().isEmpty();
    if (named || cells.needsGoal(heading, items) || isShown(evaluations)) {
      row(new RowEntry(path).goal().evaluations(evaluations));
    }
    passages(path);
    indicators(path, index.indicators(Optional.of(heading.code())));
    items(path, index.items(Optional.of(heading.code())));
    boolean rows = sheet.rows().size() > before;
    boolean below = !children.isEmpty() && heading.depth() < levels;
    if (!rows && !below && coverage.completesHeadings() && heading.depth() <= levels) {
      row(new RowEntry(path));
    }
    children.forEach(this::heading);
  }

  private void passages(List<Heading> path) {
    if (!coverage.hasPassageRows()) {
      return;
    }
    Optional<String> heading = last(path).map(Heading::code);
    for (Passage passage : document.passages()) {
      if (passageTypes.contains(passage.type()) && passage.headingCode().equals(heading)) {
        omissions.check(passage);
        row(new RowEntry(path).passage(passage));
      }
    }
  }

  private void indicators(List<Heading> path, List<Indicator> indicators) {
    if (coverage.indicators()) {
      for (Indicator indicator : indicators) {
        omissions.check(indicator, cells.isPlaced(indicator));
        row(new RowEntry(path).indicator(indicator));
      }
    }
  }

  private void items(List<Heading> path, List<Item> items) {
    if (coverage.items()) {
      items.stream().filter(wanted).forEach(item -> item(path, item));
    }
  }

  private void item(List<Heading> path, Item item) {
    List<Evaluation> evaluations = index.evaluations(item);
    boolean each = mapping.contentCells() == ContentCells.ROW_EACH && item.contents().size() > 1;
    omissions.check(evaluations);
    if (!each) {
      omissions.check(item);
      row(new RowEntry(path).item(Optional.of(item), item.contents(), evaluations));
      return;
    }
    for (int i = 0; i < item.contents().size(); i++) {
      List<Content> content = item.contents().subList(i, i + 1);
      boolean blank = i > 0 && mapping.headingCells() != HeadingCells.REPEATED;
      Optional<Item> shown = blank ? Optional.empty() : Optional.of(item);
      row(new RowEntry(path).item(shown, content, evaluations));
    }
  }

  private void row(RowEntry entry) {
    List<String> row = new ArrayList<>(Collections.nCopies(width, ""));
    number++;
    for (MappedColumn column : mapping.columns()) {
      String text = cells.text(column, entry, number);
      row.set(column.index(), text);
      omissions.checkLength(text, column);
    }
    runs.accept(entry.path(), row, sheet.rows().size()).forEach(sheet::addMerge);
    sheet.addRow(row);
  }

  private static Optional<Heading> last(List<Heading> path) {
    return path.isEmpty() ? Optional.empty() : Optional.of(path.get(path.size() - 1));
  }
}
