package org.ayumi.plan.exchange.internal.book;

import java.util.Optional;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Relisting;

/** 内容: the contents of items without departments and years. */
final class ContentSheet implements BookSheet<Owned<Content>> {

  static final String NAME = "内容";

  private static final String ITEM = "項目";
  private static final String BULLET = "行頭の印";
  private static final String TEXT = "本文";

  @Override
  public BookColumns<Owned<Content>> columns() {
    return new BookColumns<Owned<Content>>(NAME)
        .text(BookColumns.CODE, content -> content.entry().code())
        .text(ITEM, Owned::owner)
        .text(BULLET, content -> content.entry().bullet())
        .text(TEXT, content -> content.entry().text())
        .optional(ItemSheet.RELISTING, content -> content.entry().relisting().map(Relisting::mark))
        .optional(
            ItemSheet.ORIGINAL,
            content -> content.entry().relisting().flatMap(Relisting::originalCode));
  }

  @Override
  public Optional<Owned<Content>> read(BookRow row) {
    return row.entry(
        () ->
            new Owned<>(
                row.requiredReference(ITEM, ItemSheet.NAME),
                Content.builder()
                    .code(row.required(BookColumns.CODE))
                    .bullet(row.text(BULLET))
                    .text(row.text(TEXT))
                    .relisting(ItemSheet.relisting(row, row.optional(ItemSheet.ORIGINAL)))
                    .build()));
  }
}
