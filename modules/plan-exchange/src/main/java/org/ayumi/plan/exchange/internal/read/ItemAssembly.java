package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.ImmutableContent;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PrintedForms;
import org.ayumi.plan.domain.ReferenceNumber;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.exchange.Field;

/** Makes an item of the plan from its rows; fields without a column stay as they were. */
final class ItemAssembly {

  private final Tools tools;
  private final ItemNames names;
  private final boolean candidates;
  private final ContentPieces pieces;
  private final DepartmentCell departments;
  private final ActorCells actors;
  private final TermRegistry terms;
  private final Codes itemCodes;
  private final Codes contentCodes;

  ItemAssembly(Tools tools, Codes itemCodes, Codes contentCodes) {
    this.tools = tools;
    names = tools.names();
    candidates = tools.candidates();
    pieces = tools.pieces();
    departments = tools.departments();
    actors = tools.actors();
    terms = tools.terms();
    this.itemCodes = itemCodes;
    this.contentCodes = contentCodes;
  }

  Item assemble(ItemDraft draft, Optional<Item> known) {
    Item before =
        known.orElseGet(() -> Item.builder().code(code(draft)).candidate(candidates).build());
    RowCells cells = draft.first();
    ImmutableItem item = ImmutableItem.copyOf(before).withHeadingCode(heading(before, draft));
    item = names.named(item, draft);
    item = plainTexts(item, cells);
    item = people(item, cells);
    Item after = PrintedForms.recompose(before, printed(item, cells));
    after = names.overviewed(before, after, draft);
    return ImmutableItem.copyOf(after).withContents(contents(draft, after));
  }

  /** A part that prints fewer levels than the plan has leaves an item in its place below. */
  private Optional<String> heading(Item before, ItemDraft draft) {
    return before
        .headingCode()
        .filter(code -> tools.isWithin(code, draft.headingCode()))
        .or(draft::headingCode);
  }

  private String code(ItemDraft draft) {
    if (!draft.code().isEmpty()) {
      itemCodes.use(draft.code());
      return draft.code();
    }
    String reference = ReferenceNumber.parse(draft.reference()).key();
    if (!reference.isEmpty()) {
      return itemCodes.unique("i-" + reference);
    }
    String number = ReferenceNumber.parse(draft.number()).key();
    String heading = draft.headingCode().map(code -> code.replaceFirst("^h-", "") + "-").orElse("");
    String own = number.isEmpty() ? Codes.nameOf(draft.title()) : number;
    return itemCodes.unique("i-" + heading + own);
  }

  private ImmutableItem plainTexts(ImmutableItem before, RowCells cells) {
    ImmutableItem item = before;
    Optional<ReadColumn> kind = cells.column(column -> column.field() == Field.KIND);
    if (kind.isPresent()) {
      String mark = cells.token(kind.get());
      terms.code(VocabularyType.KIND, mark, cells, kind.get());
      item = item.withKind(mark);
    }
    if (cells.has(Field.PURPOSE)) {
      item = item.withPurpose(cells.text(Field.PURPOSE));
    }
    if (cells.has(Field.COMPLETION)) {
      item = item.withCompletion(cells.text(Field.COMPLETION));
    }
    if (cells.has(Field.EXAMPLE)) {
      String example = cells.text(Field.EXAMPLE);
      item =
          item.withExample(
              example.isEmpty() ? Optional.empty() : Optional.of(ExampleText.example(example)));
    }
    return item;
  }

  private ImmutableItem people(ImmutableItem before, RowCells cells) {
    ImmutableItem item = before;
    Optional<ReadColumn> column = cells.column(mapped -> mapped.field() == Field.DEPARTMENTS);
    if (column.isPresent()) {
      item = item.withDepartments(departments.read(cells, column.get()));
    }
    if (cells.has(Field.ACTORS) || cells.has(Field.ACTOR)) {
      item = item.withActors(actors.read(cells));
    }
    return item;
  }

  /** The texts of cells that hold several fields. */
  private ImmutableItem printed(ImmutableItem before, RowCells cells) {
    ImmutableItem item = before;
    if (cells.has(Field.LABEL) && !names.areKept(before)) {
      item = item.withLabel(cells.text(Field.LABEL));
    }
    if (cells.has(Field.DEPARTMENTS)) {
      item = item.withDepartmentsPrinted(cells.text(Field.DEPARTMENTS));
    }
    if (cells.has(Field.ACTORS)) {
      item = item.withActorsPrinted(cells.text(Field.ACTORS));
    }
    return item;
  }

  private List<Content> contents(ItemDraft draft, Item item) {
    RowCells first = draft.first();
    boolean yearly = YearCells.any(first);
    if (!first.has(Field.CONTENT)) {
      return withoutContentColumn(draft, item, yearly);
    }
    List<Content> printed = new ArrayList<>();
    List<RowCells> rows = new ArrayList<>();
    for (RowCells row : draft.rows()) {
      String text = row.text(Field.CONTENT);
      if (!text.isEmpty() || YearCells.any(row)) {
        for (Content piece : pieces.split(text)) {
          printed.add(piece);
          rows.add(row);
        }
      }
    }
    ContentMatching matching = ContentMatching.of(item.contents(), printed);
    YearCells years = new YearCells(terms);
    List<Content> contents = new ArrayList<>();
    for (int i = 0; i < printed.size(); i++) {
      Content piece = printed.get(i);
      Content known =
          matching.match(i).orElseGet(() -> ImmutableContent.copyOf(piece).withCode(code(item)));
      contents.add(
          ImmutableContent.copyOf(known)
              .withBullet(piece.bullet())
              .withText(piece.text())
              .withYears(years.read(rows.get(i), known.years())));
    }
    return contents;
  }

  private List<Content> withoutContentColumn(ItemDraft draft, Item item, boolean yearly) {
    List<Content> known = new ArrayList<>(item.contents());
    if (known.isEmpty() && yearly) {
      known.add(Content.builder().code(code(item)).build());
    }
    YearCells years = new YearCells(terms);
    List<Content> contents = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      RowCells row = draft.rows().get(Math.min(i, draft.rows().size() - 1));
      contents.add(
          ImmutableContent.copyOf(known.get(i)).withYears(years.read(row, known.get(i).years())));
    }
    return contents;
  }

  private String code(Item item) {
    return contentCodes.unique("c-" + item.code().replaceFirst("^i-", ""));
  }

  /** What reads the cells of an item. */
  interface Tools {
    ItemNames names();

    /** Whether new items are candidates. */
    boolean candidates();

    /**
     * Whether a heading of the plan stays where the part says that its item stands under another:
     * the other one is above it, on a level below which the part prints none.
     */
    boolean isWithin(String headingCode, Optional<String> printedCode);

    ContentPieces pieces();

    DepartmentCell departments();

    ActorCells actors();

    TermRegistry terms();
  }
}
