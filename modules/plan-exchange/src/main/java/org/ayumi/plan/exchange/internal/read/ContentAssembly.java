package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.ImmutableContent;
import org.ayumi.plan.domain.ImmutableRelisting;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Relisting;
import org.ayumi.plan.exchange.Field;

/** Makes the contents of an item from its rows, over those that it had (G4). */
final class ContentAssembly {

  private final ItemAssembly.Tools tools;
  private final YearCells years;
  private final RewrittenCells rewritten;
  private final Codes codes;

  ContentAssembly(ItemAssembly.Tools tools, Codes codes) {
    this.tools = tools;
    years = tools.years();
    rewritten = tools.rewritten();
    this.codes = codes;
  }

  PrintedContents printed(ItemDraft draft) {
    return new PrintedContents(draft, tools.pieces(), tools.paired());
  }

  List<Content> contents(ItemDraft draft, PrintedContents printed, Item item) {
    if (!draft.first().has(Field.CONTENT)) {
      return withoutContentColumn(draft, item);
    }
    List<Content> pieces = printed.contents();
    ContentMatching matching = ContentMatching.of(item.contents(), pieces);
    List<Content> contents = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Content piece = pieces.get(i);
      Content known =
          matching.match(i).orElseGet(() -> ImmutableContent.copyOf(piece).withCode(code(item)));
      contents.add(over(known, piece, printed.row(i), isDivided(printed)));
    }
    rewritten.check(draft, contents);
    return contents;
  }

  private Content over(Content known, Content piece, RowCells row, boolean divided) {
    ImmutableContent content =
        ImmutableContent.copyOf(known)
            .withBullet(piece.bullet())
            .withText(piece.text())
            .withRelisting(relisting(known, piece))
            .withYears(years.read(row, known.years()));
    if (tools.paired().isPaired(Field.DEPARTMENTS) && row.has(Field.DEPARTMENTS)) {
      content = content.withDepartments(divided ? departments(row) : List.of());
    }
    return content;
  }

  private boolean isDivided(PrintedContents printed) {
    return printed.isDivided(column -> column.column().field() == Field.DEPARTMENTS);
  }

  private List<DepartmentRef> departments(RowCells row) {
    return row.column(column -> column.field() == Field.DEPARTMENTS)
        .map(column -> tools.departments().read(row, column))
        .orElse(List.of());
  }

  /** The departments of all contents, in the order in which they first occur. */
  List<DepartmentRef> departments(PrintedContents printed) {
    Map<String, DepartmentRef> departments = new LinkedHashMap<>();
    for (int i = 0; i < printed.contents().size(); i++) {
      departments(printed.row(i))
          .forEach(each -> departments.putIfAbsent(each.departmentCode(), each));
    }
    return List.copyOf(departments.values());
  }

  /** A mark that the sheet cannot show stays. */
  private Optional<Relisting> relisting(Content known, Content piece) {
    if (piece.relisting().isEmpty()) {
      return known.relisting().filter(before -> !tools.pieces().isShown(before));
    }
    Relisting relisting = known.relisting().orElseGet(() -> Relisting.builder().build());
    String mark = piece.relisting().get().mark();
    return Optional.of(ImmutableRelisting.copyOf(relisting).withMark(mark));
  }

  private List<Content> withoutContentColumn(ItemDraft draft, Item item) {
    List<Content> known = new ArrayList<>(item.contents());
    if (known.isEmpty() && YearCells.any(draft.first())) {
      known.add(Content.builder().code(code(item)).build());
    }
    List<Content> contents = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      RowCells row = draft.rows().get(Math.min(i, draft.rows().size() - 1));
      contents.add(
          ImmutableContent.copyOf(known.get(i)).withYears(years.read(row, known.get(i).years())));
    }
    return contents;
  }

  private String code(Item item) {
    return codes.unique("c-" + item.code().replaceFirst("^i-", ""));
  }
}
