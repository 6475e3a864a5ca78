package org.ayumi.plan.domain.table;

import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.FiscalYear;

/** The fiscal years of the plan as columns. */
final class YearColumns {

  private final TableSource source;
  private final MarkWords marks;

  YearColumns(TableSource source) {
    this.source = source;
    marks = new MarkWords(source);
  }

  List<TableColumn> columns() {
    return years().stream()
        .map(year -> TableColumn.of(source.year(year), FieldWidth.YEAR))
        .collect(Collectors.toList());
  }

  List<TableCell> heads() {
    return years().stream()
        .map(year -> TableCell.head(source.year(year)))
        .collect(Collectors.toList());
  }

  /** The tokens of contents that share their years; blanks where there is no content. */
  List<TableCell> tokens(List<Content> group) {
    Content content = group.isEmpty() ? Content.builder().code("").build() : group.get(0);
    return years().stream().map(year -> marks.planned(content, year)).collect(Collectors.toList());
  }

  private List<FiscalYear> years() {
    return source.index().years();
  }
}
