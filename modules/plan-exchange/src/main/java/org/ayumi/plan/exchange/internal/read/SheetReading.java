package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ReadResult;
import org.ayumi.plan.exchange.Sheet;

/** One reading of a sheet: columns, rows, headings, items, re-listings, in that order. */
public final class SheetReading implements ItemAssembly.Tools {

  private final Sheet sheet;
  private final PartMapping part;
  private final ColumnMapping mapping;
  private final PlanDocument base;
  private final Problems problems = new Problems();
  private final TermRegistry terms;
  private final DepartmentRegistry departments;

  public SheetReading(Sheet sheet, PartMapping part, PlanDocument base) {
    this.sheet = sheet;
    this.part = part;
    this.mapping = part.columns();
    this.base = base;
    terms = new TermRegistry(base.terms(), mapping.terms());
    departments = new DepartmentRegistry(base.departments(), mapping.departments());
  }

  public ReadResult read() {
    ColumnLocator locator = new ColumnLocator(sheet, mapping, problems);
    List<ReadColumn> columns = locator.locate(base.head());
    if (problems.hasErrors()) {
      return ReadResult.of(ImmutablePlanDocument.copyOf(base), problems.inOrder());
    }
    sheetProblems(columns);
    List<RowCells> rows = new SheetRows(sheet, mapping, columns, problems).read(locator.firstRow());
    HeadingTree headings = headings(columns, rows);
    List<ItemDraft> drafts = new DraftRows(mapping, headings, problems).read(rows);
    List<Item> items = new RelistingLinks(items(drafts), drafts, base.items()).linked();
    PlanDocument document =
        ImmutablePlanDocument.copyOf(base)
            .withLevels(new LevelNames(mapping, problems).over(base.levels()))
            .withTerms(terms.terms())
            .withDepartments(departments.departments())
            .withHeadings(headings.headings())
            .withItems(items);
    return ReadResult.of(document, problems.inOrder());
  }

  private void sheetProblems(List<ReadColumn> columns) {
    Set<Integer> read = columns.stream().map(ReadColumn::index).collect(Collectors.toSet());
    for (Problem problem : sheet.problems()) {
      if (problem.columnIndex().isEmpty() || read.contains(problem.columnIndex().getAsInt())) {
        problems.add(problem);
      }
    }
  }

  private HeadingTree headings(List<ReadColumn> columns, List<RowCells> rows) {
    HeadingLabels labels = new HeadingLabels(mapping);
    int depth = HeadingTree.depth(columns);
    Set<String> inSheet = new HashSet<>();
    for (RowCells row : rows) {
      for (int level = 1; level <= depth; level++) {
        labels.read(row, level).ifPresent(heading -> inSheet.add(heading.label()));
      }
    }
    return new HeadingTree(
        depth, mapping.headingCells(), labels, new KnownHeadings(base.headings(), inSheet));
  }

  private List<Item> items(List<ItemDraft> drafts) {
    ItemMatching matching = ItemMatching.of(base.items(), drafts);
    Set<String> itemCodes = base.items().stream().map(Item::code).collect(Collectors.toSet());
    drafts.stream().map(ItemDraft::code).filter(code -> !code.isEmpty()).forEach(itemCodes::add);
    Set<String> contentCodes =
        base.items().stream()
            .flatMap(item -> item.contents().stream())
            .map(Content::code)
            .collect(Collectors.toSet());
    ItemAssembly assembly = new ItemAssembly(this, new Codes(itemCodes), new Codes(contentCodes));
    List<Item> items = new ArrayList<>();
    drafts.forEach(draft -> items.add(assembly.assemble(draft, matching.match(draft))));
    return items;
  }

  @Override
  public ContentPieces pieces() {
    return new ContentPieces(mapping);
  }

  @Override
  public DepartmentCell departments() {
    return new DepartmentCell(mapping.departments().separators(), departments);
  }

  @Override
  public ActorCells actors() {
    return new ActorCells(mapping.actorMarks(), terms);
  }

  @Override
  public TermRegistry terms() {
    return terms;
  }
}
