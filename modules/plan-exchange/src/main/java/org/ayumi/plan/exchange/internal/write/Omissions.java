package org.ayumi.plan.exchange.internal.write;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.Evaluation;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.Passage;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.ContentCells;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;

/** Says what of an entry the sheet cannot show. */
final class Omissions {

  private static final Set<PassageType> OF_HEADINGS =
      EnumSet.of(PassageType.STATEMENT, PassageType.GOAL, PassageType.REMARK);

  private static final int LONGEST = 32_767;

  private final PartMapping part;
  private final ColumnMapping mapping;
  private final RowWriting cells;
  private final WrittenSheet sheet;

  Omissions(PartMapping part, RowWriting cells, WrittenSheet sheet) {
    this.part = part;
    this.cells = cells;
    mapping = part.columns();
    this.sheet = sheet;
  }

  void check(Item item) {
    List<Content> contents = item.contents();
    boolean joined =
        mapping.has(Field.CONTENT)
            && mapping.contentCells() != ContentCells.BULLETS
            && contents.size() > 1;
    String name = item.reference().isEmpty() ? item.title() : item.reference();
    if (joined || hasUnpairedYears(contents)) {
      omitted(name, contents.get(1).text());
      return;
    }
    for (MappedColumn column : mapping.columns()) {
      if (column.field().isContent() && !cells.isReadable(column, contents)) {
        sheet.addProblem(
            Problem.at(
                sheet.rows().size(),
                column.index(),
                ProblemType.EXPORT_NOT_IN_MAPPING,
                name,
                cells.content(column, contents)));
      }
    }
  }

  /** Whether contents have years of their own that the sheet prints for all of them alone. */
  private boolean hasUnpairedYears(List<Content> contents) {
    boolean paired =
        mapping.columns().stream()
            .map(MappedColumn::field)
            .filter(field -> field.isContent() && field.isYearly())
            .allMatch(part.paired()::contains);
    return !paired && contents.stream().map(Content::years).distinct().count() > 1;
  }

  /** One of each year has cells. */
  void check(List<Evaluation> evaluations) {
    Set<FiscalYear> years = new HashSet<>();
    for (Evaluation evaluation : evaluations) {
      boolean mapped =
          mapping.columns().stream()
              .filter(column -> column.field().isEvaluation())
              .anyMatch(column -> column.year().filter(evaluation.year()::equals).isPresent());
      if (mapped && !years.add(evaluation.year())) {
        omitted(evaluation.year() + " " + evaluation.evaluator(), evaluation.comment());
      }
    }
  }

  void check(Indicator indicator, boolean placed) {
    if (!placed) {
      omitted(indicator.name(), indicator.headingCode().orElse(indicator.group()));
    }
  }

  void check(Passage passage) {
    String text = passage.title().isEmpty() ? passage.text() : passage.title();
    boolean level = passage.parentCode().isPresent() && !mapping.has(Field.PASSAGE_LEVEL);
    boolean heading = passage.headingCode().isPresent() && !OF_HEADINGS.contains(passage.type());
    if (level || heading) {
      omitted(text, passage.parentCode().or(passage::headingCode).orElse(""));
    }
  }

  /** A cell that no sheet program opens. */
  void checkLength(String text, MappedColumn column) {
    if (text.length() > LONGEST) {
      sheet.addProblem(
          Problem.at(sheet.rows().size(), column.index(), ProblemType.TEXT_TOO_LONG, LONGEST));
    }
  }

  private void omitted(String what, String of) {
    sheet.addProblem(
        Problem.atRow(sheet.rows().size(), ProblemType.EXPORT_NOT_IN_MAPPING, what, of));
  }
}
