package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.internal.cell.StatusText;
import org.ayumi.plan.exchange.internal.part.Coverage;
import org.ayumi.plan.exchange.internal.part.HeadingFinder;

/**
 * One reading of a part as a plain table: columns, rows, headings, items, re-listings and what else
 * the rows tell of, in that order.
 */
final class SheetReading implements ItemAssembly.Tools {

  private final Sheet sheet;
  private final PartMapping part;
  private final ColumnMapping mapping;
  private final PlanDocument base;
  private final PlanIndex index;
  private final int levels;
  private final EarlierParts earlier;
  private final Problems problems;
  private final TermRegistry terms;
  private final DepartmentRegistry departments;

  /**
   * @param base the plan as it is with what earlier parts have read
   */
  SheetReading(
      Sheet sheet, PartMapping part, PlanDocument base, EarlierParts earlier, Problems problems) {
    this.sheet = sheet;
    this.part = part;
    this.mapping = part.columns();
    this.base = base;
    this.earlier = earlier;
    this.problems = problems;
    index = PlanIndex.of(base);
    levels =
        mapping.columns().stream()
            .filter(column -> column.field().isHeading())
            .mapToInt(column -> column.level().orElse(0))
            .max()
            .orElse(0);
    terms = new TermRegistry(base.terms(), mapping.terms());
    departments = new DepartmentRegistry(base.departments(), mapping.departments());
  }

  PartReading read() {
    ColumnLocator locator = new ColumnLocator(sheet, part, problems);
    List<ReadColumn> columns = locator.locate(base.head());
    if (problems.hasErrors()) {
      return PartReading.failed(part);
    }
    sheetProblems(columns);
    List<RowCells> cells =
        new SheetRows(sheet, mapping, columns, problems).read(locator.firstRow());
    HeadingTree tree = headings(columns, cells);
    List<PlacedRow> rows =
        cells.stream().map(row -> tree.accept(row, problems)).collect(Collectors.toList());
    List<ItemDraft> drafts = new DraftRows(mapping, part.kindMarks(), tree, problems).read(rows);
    List<Item> items = linked(items(drafts), drafts);
    List<Heading> headings = tree.headings();
    words(columns, locator.firstRow());
    return new PartReading(part)
        .items(headings, items, drafts)
        .book(
            indicators(rows, headings).read(rows),
            new PassageRows(part.passageType(), passages(cells)).read(rows))
        .evaluations(evaluations(rows, drafts, items))
        .vocabularies(
            new LevelNames(mapping, problems).over(base.levels()),
            terms.terms(),
            departments.departments());
  }

  private List<Item> linked(List<Item> items, List<ItemDraft> drafts) {
    List<Item> linked = new RelistingLinks(items, drafts, earlier.known()).linked();
    List<Item> known =
        base.items().stream()
            .filter(item -> earlier.knownItems().contains(item.code()))
            .collect(Collectors.toList());
    return new ContentLinks(linked, drafts, known).linked();
  }

  private void sheetProblems(List<ReadColumn> columns) {
    Set<Integer> read = columns.stream().map(ReadColumn::index).collect(Collectors.toSet());
    for (Problem problem : sheet.problems()) {
      if (problem.columnIndex().isEmpty() || read.contains(problem.columnIndex().getAsInt())) {
        problems.add(problem);
      }
    }
  }

  private void words(List<ReadColumn> columns, int firstRow) {
    int headerRow = firstRow - mapping.frame().header().size();
    new FieldWords(sheet, part, base.head(), headerRow).into(terms, columns);
    if (!terms.labels().isEmpty()) {
      problems.add(Problem.of(ProblemType.LABELS_NEW, String.join("、", terms.labels())));
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
    HeadingNames names = new HeadingNames(part.overview(), earlier);
    return new HeadingTree(
        depth, mapping.headingCells(), labels, new KnownHeadings(base.headings(), inSheet, names));
  }

  private List<Item> items(List<ItemDraft> drafts) {
    ItemMatching matching =
        ItemMatching.of(base.items(), this::place).joined(drafts, part.join(), earlier.items());
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

  /** Where the sheet would print an item of the plan: it may print fewer levels. */
  private String place(Item item) {
    String place = "";
    for (Heading heading : index.path(item)) {
      place = heading.depth() <= levels ? heading.code() : place;
    }
    return place;
  }

  private IndicatorRows indicators(List<PlacedRow> rows, List<Heading> headings) {
    Set<String> read = headings.stream().map(Heading::code).collect(Collectors.toSet());
    List<Heading> all = new ArrayList<>(headings);
    base.headings().stream().filter(each -> !read.contains(each.code())).forEach(all::add);
    Set<String> names =
        rows.stream()
            .map(row -> SearchText.fold(row.cells().text(Field.INDICATOR_NAME)))
            .collect(Collectors.toSet());
    return new IndicatorRows(
        new HeadingFinder(all, mapping),
        mapping.headingCells(),
        new KnownIndicators(base.indicators(), names),
        base.head());
  }

  private KnownPassages passages(List<RowCells> rows) {
    Set<String> inSheet = new HashSet<>();
    for (RowCells row : rows) {
      inSheet.add(KnownPassages.printed("", "", row.text(Field.GOAL)));
      inSheet.add(
          KnownPassages.printed(
              row.text(Field.PASSAGE_NUMBER),
              row.text(Field.PASSAGE_TITLE),
              row.text(Field.PASSAGE_TEXT)));
    }
    return new KnownPassages(base.passages(), inSheet);
  }

  private EvaluationCells evaluations(
      List<PlacedRow> rows, List<ItemDraft> drafts, List<Item> items) {
    Map<RowCells, String> codes = new IdentityHashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      codes.put(drafts.get(i).first(), items.get(i).code());
    }
    EvaluationCells evaluations = new EvaluationCells(base.evaluations(), terms);
    for (PlacedRow row : rows) {
      Optional<String> item = Optional.ofNullable(codes.get(row.cells()));
      if (item.isPresent() || !row.cells().hasItem()) {
        evaluations.accept(row.cells(), item, row.headingCode());
      }
    }
    return evaluations;
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

  @Override
  public ItemNames names() {
    return new ItemNames(part.overview(), earlier);
  }

  @Override
  public boolean candidates() {
    return part.candidates();
  }

  @Override
  public boolean isWithin(String headingCode, Optional<String> printedCode) {
    if (printedCode.isEmpty()) {
      return !new Coverage(part).headings();
    }
    return index.heading(headingCode).filter(heading -> heading.depth() > levels).isPresent()
        && index.path(Optional.of(headingCode)).stream()
            .anyMatch(above -> above.code().equals(printedCode.get()));
  }

  @Override
  public PairedCells paired() {
    return new PairedCells(part, mapping);
  }

  @Override
  public YearCells years() {
    return new YearCells(terms, new StatusText(part.statusMarks(), part.statusGap()));
  }

  @Override
  public RewrittenCells rewritten() {
    return new RewrittenCells(part, mapping, problems);
  }

  @Override
  public boolean hasKindsInLabels() {
    return !part.kindMarks().isEmpty();
  }
}
