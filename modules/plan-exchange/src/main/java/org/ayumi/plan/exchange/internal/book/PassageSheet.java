package org.ayumi.plan.exchange.internal.book;

import java.util.Optional;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PassageType;

/** 文章: the passages of the plan book, each behind the one above it. */
final class PassageSheet implements BookSheet<Passage> {

  static final String NAME = "文章";

  private static final String TYPE = "種類";
  private static final String HEADING = "見出し";
  private static final String PARENT = "上の文章";
  private static final String NUMBER = "番号";
  private static final String TITLE = "題名";
  private static final String TEXT = "本文";
  private static final String LINK = "アドレス";

  @Override
  public BookColumns<Passage> columns() {
    return new BookColumns<Passage>(NAME)
        .text(BookColumns.CODE, Passage::code)
        .text(TYPE, passage -> BookRow.word(passage.type()))
        .optional(HEADING, Passage::headingCode)
        .optional(PARENT, Passage::parentCode)
        .text(NUMBER, Passage::number)
        .text(TITLE, Passage::title)
        .text(TEXT, Passage::text)
        .text(LINK, Passage::link);
  }

  @Override
  public Optional<Passage> read(BookRow row) {
    return row.entry(
        () ->
            Passage.builder()
                .code(row.required(BookColumns.CODE))
                .type(row.word(TYPE, PassageType.class))
                .headingCode(row.reference(HEADING, HeadingSheet.NAME))
                .parentCode(row.reference(PARENT, NAME))
                .number(row.text(NUMBER))
                .title(row.text(TITLE))
                .text(row.text(TEXT))
                .link(row.text(LINK))
                .build());
  }
}
