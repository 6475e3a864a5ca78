package org.ayumi.plan.exchange.internal.read;

import java.util.Optional;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PrintedForms;
import org.ayumi.plan.domain.ReferenceNumber;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.internal.layout.ExampleCity;

/** Makes an item of the plan from its rows; fields without a column stay as they were. */
final class ItemAssembly {

  private final Tools tools;
  private final ItemNames names;
  private final boolean candidates;
  private final ContentAssembly contents;
  private final PairedCells paired;
  private final DepartmentCell departments;
  private final ActorCells actors;
  private final TermRegistry terms;
  private final boolean kindsInLabels;
  private final Codes itemCodes;

  ItemAssembly(Tools tools, Codes itemCodes, Codes contentCodes) {
    this.tools = tools;
    names = tools.names();
    candidates = tools.candidates();
    contents = new ContentAssembly(tools, contentCodes);
    paired = tools.paired();
    departments = tools.departments();
    actors = tools.actors();
    terms = tools.terms();
    kindsInLabels = tools.hasKindsInLabels();
    this.itemCodes = itemCodes;
  }

  Item assemble(ItemDraft draft, Optional<Item> known) {
    Item before =
        known.orElseGet(() -> Item.builder().code(code(draft)).candidate(candidates).build());
    RowCells cells = draft.first();
    ImmutableItem item = ImmutableItem.copyOf(before).withHeadingCode(heading(before, draft));
    item = names.named(item, draft);
    item = plainTexts(item, draft, cells);
    PrintedContents own = contents.printed(draft);
    item = people(item, cells, own);
    Item after = PrintedForms.recompose(before, printed(item, cells));
    after = names.overviewed(before, after, draft);
    return ImmutableItem.copyOf(after).withContents(contents.contents(draft, own, after));
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

  private ImmutableItem plainTexts(ImmutableItem before, ItemDraft draft, RowCells cells) {
    ImmutableItem item = before;
    Optional<ReadColumn> kind = cells.column(column -> column.field() == Field.KIND);
    if (kind.isPresent()) {
      String mark = cells.token(kind.get());
      terms.code(VocabularyType.KIND, mark, cells, kind.get());
      item = item.withKind(mark);
    } else if (kindsInLabels && cells.has(Field.LABEL)) {
      ReadColumn label = cells.column(column -> column.field() == Field.LABEL).orElseThrow();
      terms.code(VocabularyType.KIND, draft.kind(), cells, label);
      item = item.withKind(draft.kind());
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
              example.isEmpty() ? Optional.empty() : Optional.of(ExampleCity.example(example)));
    }
    return item;
  }

  private ImmutableItem people(ImmutableItem before, RowCells cells, PrintedContents own) {
    ImmutableItem item = before;
    Optional<ReadColumn> column = cells.column(mapped -> mapped.field() == Field.DEPARTMENTS);
    if (column.isPresent()) {
      boolean ofContents = paired.isPaired(Field.DEPARTMENTS) && !own.contents().isEmpty();
      item =
          item.withDepartments(
              ofContents ? contents.departments(own) : departments.read(cells, column.get()));
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

    PairedCells paired();

    YearCells years();

    RewrittenCells rewritten();

    DepartmentCell departments();

    ActorCells actors();

    TermRegistry terms();

    /** Whether titles print the kind beside them. */
    boolean hasKindsInLabels();
  }
}
