package org.ayumi.plan.exchange.internal.book;

import java.util.Optional;
import org.ayumi.plan.domain.Heading;

/** 見出し: each heading behind the one above it. */
final class HeadingSheet implements BookSheet<Heading> {

  static final String NAME = "見出し";

  private static final String PARENT = "上の見出し";
  private static final String DEPTH = "階層";
  private static final String NUMBER = "番号";
  private static final String TITLE = "題名";
  private static final String LABEL = "表記";
  private static final String OVERVIEW_LABEL = "体系図の表記";

  @Override
  public BookColumns<Heading> columns() {
    return new BookColumns<Heading>(NAME)
        .text(BookColumns.CODE, Heading::code)
        .optional(PARENT, Heading::parentCode)
        .text(DEPTH, heading -> String.valueOf(heading.depth()))
        .text(NUMBER, Heading::number)
        .text(TITLE, Heading::title)
        .text(LABEL, Heading::label)
        .text(OVERVIEW_LABEL, Heading::overviewLabel);
  }

  @Override
  public Optional<Heading> read(BookRow row) {
    return row.entry(
        () ->
            Heading.builder()
                .code(row.required(BookColumns.CODE))
                .parentCode(row.reference(PARENT, NAME))
                .depth(row.number(DEPTH))
                .number(row.text(NUMBER))
                .title(row.text(TITLE))
                .label(row.text(LABEL))
                .overviewLabel(row.text(OVERVIEW_LABEL))
                .build());
  }
}
