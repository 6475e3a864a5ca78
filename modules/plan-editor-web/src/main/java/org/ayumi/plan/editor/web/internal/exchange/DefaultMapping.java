package org.ayumi.plan.editor.web.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.EraTable;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.FiscalYearNotation;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.domain.YearCell;
import org.ayumi.plan.editor.web.internal.screen.Wording;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.ContentCells;
import org.ayumi.plan.exchange.DepartmentRules;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.ImmutableMappedColumn;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.SheetFrame;

/** The mapping of a sheet that holds everything a plan has: for a plan that came from no sheet. */
final class DefaultMapping {

  private static final String SEPARATOR = "・";

  private final PlanDocument document;
  private final Wording wording;
  private final FiscalYearNotation notation = new FiscalYearNotation(EraTable.standard());
  private final List<MappedColumn> columns = new ArrayList<>();
  private final List<String> header = new ArrayList<>();

  DefaultMapping(PlanDocument document, Wording wording) {
    this.document = document;
    this.wording = wording;
  }

  ColumnMapping mapping() {
    add(wording.text("export-code"), column(Field.CODE));
    for (Level level : document.levels()) {
      if (!level.items()) {
        add(level.name(), column(Field.HEADING).level(level.depth()));
      }
    }
    add(wording.text("field-reference"), column(Field.REFERENCE));
    add(itemLevel(), column(Field.LABEL));
    add(wording.text("field-kind"), column(Field.KIND));
    add(wording.text("departments"), column(Field.DEPARTMENTS));
    add(wording.text("actors"), column(Field.ACTORS));
    add(wording.text("field-purpose"), column(Field.PURPOSE));
    add(wording.text("contents"), column(Field.CONTENT));
    add(wording.text("field-completion"), column(Field.COMPLETION));
    PlanIndex.of(document).years().forEach(this::year);
    return build();
  }

  private String itemLevel() {
    return document.levels().stream()
        .filter(Level::items)
        .map(Level::name)
        .findFirst()
        .orElse(wording.text("field-title"));
  }

  private void year(FiscalYear year) {
    String name = notation.format(year, document.head().yearStyle());
    add(name, column(Field.YEAR).year(year));
    if (isReported(year)) {
      add(name + wording.text("export-status"), column(Field.REPORT_STATUS).year(year));
      if (hasSecondAxis()) {
        add(name + wording.text("export-achievement"), column(Field.REPORT_ACHIEVEMENT).year(year));
      }
      add(name + wording.text("export-narrative"), column(Field.REPORT_TEXT).year(year));
      add(name + wording.text("export-direction"), column(Field.REPORT_NEXT).year(year));
    }
  }

  private boolean hasSecondAxis() {
    return document.terms().stream().anyMatch(term -> term.type() == VocabularyType.ACHIEVEMENT);
  }

  private boolean isReported(FiscalYear year) {
    return document.items().stream()
        .flatMap(item -> item.contents().stream())
        .flatMap(content -> content.year(year).stream())
        .map(YearCell::report)
        .anyMatch(report -> report.isPresent());
  }

  private ImmutableMappedColumn.Builder column(Field field) {
    return MappedColumn.builder().index(columns.size()).field(field);
  }

  private void add(String name, ImmutableMappedColumn.Builder column) {
    header.add(name);
    columns.add(column.header(name).build());
  }

  private ColumnMapping build() {
    boolean several =
        document.items().stream().map(Item::contents).anyMatch(contents -> contents.size() > 1);
    return ColumnMapping.builder()
        .sheetName(wording.text("items"))
        .frame(SheetFrame.builder().addHeader(header).build())
        .columns(columns)
        .contentCells(several ? ContentCells.ROW_EACH : ContentCells.ONE)
        .bullets(bullets())
        .departments(
            DepartmentRules.builder().addSeparators(SEPARATOR).wholeNames(wholeNames()).build())
        .actorMarks(marks())
        .build();
  }

  private List<String> bullets() {
    return document.items().stream()
        .flatMap(item -> item.contents().stream())
        .map(Content::bullet)
        .filter(bullet -> !bullet.isEmpty())
        .distinct()
        .collect(Collectors.toList());
  }

  private List<String> wholeNames() {
    return document.departments().stream()
        .flatMap(department -> department.printedNames().stream())
        .filter(name -> name.contains(SEPARATOR))
        .distinct()
        .collect(Collectors.toList());
  }

  private List<String> marks() {
    return document.terms().stream()
        .filter(term -> term.type() == VocabularyType.ROLE)
        .map(Term::mark)
        .collect(Collectors.toList());
  }
}
