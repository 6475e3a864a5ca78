package org.ayumi.plan.exchange.internal.book;

import java.util.Optional;
import org.ayumi.plan.domain.Example;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Relisting;

/** 項目: the items without departments, actors and contents. */
final class ItemSheet implements BookSheet<Item> {

  static final String NAME = "項目";
  static final String RELISTING = "再掲の印";
  static final String ORIGINAL = "再掲の元";

  private static final String HEADING = "見出し";
  private static final String REFERENCE = "整理番号";
  private static final String NUMBER = "番号";
  private static final String TITLE = "題名";
  private static final String LABEL = "表記";
  private static final String KIND = "種別";
  private static final String DEPARTMENTS = "担当課の表記";
  private static final String ACTORS = "対象主体の表記";
  private static final String PURPOSE = "目的";
  private static final String COMPLETION = "完了の目安";
  private static final String OVERVIEW_LABEL = "体系図の表記";
  private static final String EXAMPLE = "先進例";
  private static final String EXAMPLE_CITY = "先進例の都市";
  private static final String CANDIDATE = "候補";

  @Override
  public BookColumns<Item> columns() {
    return new BookColumns<Item>(NAME)
        .text(BookColumns.CODE, Item::code)
        .optional(HEADING, Item::headingCode)
        .text(REFERENCE, Item::reference)
        .text(NUMBER, Item::number)
        .text(TITLE, Item::title)
        .text(LABEL, Item::label)
        .text(KIND, Item::kind)
        .text(DEPARTMENTS, Item::departmentsPrinted)
        .text(ACTORS, Item::actorsPrinted)
        .text(PURPOSE, Item::purpose)
        .text(COMPLETION, Item::completion)
        .optional(RELISTING, item -> item.relisting().map(Relisting::mark))
        .optional(ORIGINAL, item -> item.relisting().flatMap(Relisting::originalCode))
        .text(OVERVIEW_LABEL, Item::overviewLabel)
        .optional(EXAMPLE, item -> item.example().map(Example::printed))
        .text(EXAMPLE_CITY, item -> item.example().map(Example::city).orElse(""))
        .flag(CANDIDATE, Item::candidate);
  }

  @Override
  public Optional<Item> read(BookRow row) {
    return row.entry(
        () ->
            Item.builder()
                .code(row.required(BookColumns.CODE))
                .headingCode(row.reference(HEADING, HeadingSheet.NAME))
                .reference(row.text(REFERENCE))
                .number(row.text(NUMBER))
                .title(row.text(TITLE))
                .label(row.text(LABEL))
                .kind(row.text(KIND))
                .departmentsPrinted(row.text(DEPARTMENTS))
                .actorsPrinted(row.text(ACTORS))
                .purpose(row.text(PURPOSE))
                .completion(row.text(COMPLETION))
                .relisting(relisting(row, row.reference(ORIGINAL, NAME)))
                .overviewLabel(row.text(OVERVIEW_LABEL))
                .example(
                    row.optional(EXAMPLE)
                        .map(printed -> Example.of(row.text(EXAMPLE_CITY), printed)))
                .candidate(row.flag(CANDIDATE))
                .build());
  }

  static Optional<Relisting> relisting(BookRow row, Optional<String> originalCode) {
    return row.optional(RELISTING)
        .map(mark -> Relisting.builder().mark(mark).originalCode(originalCode).build());
  }
}
