package org.ayumi.plan.exchange;

import java.util.List;
import java.util.Optional;
import org.ayumi.plan.domain.PlanHead;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.exchange.internal.guess.Guesser;
import org.ayumi.plan.exchange.internal.guess.PlanClues;
import org.immutables.value.Value;

/**
 * How a sheet is read as a plan and a plan is written as that sheet (G16, G17). It is data that a
 * person sets on screen and saves, see {@link ColumnMappingJson}; no city's words are in code.
 */
@Value.Immutable
public interface ColumnMapping {

  static ImmutableColumnMapping.Builder builder() {
    return ImmutableColumnMapping.builder();
  }

  /** The mapping that the sheet itself suggests, with the reasons. */
  static MappingGuess guess(Sheet sheet) {
    return new Guesser(sheet, PlanClues.none()).guess();
  }

  /**
   * As {@link #guess(Sheet)}; years without era ({@code 6年度}) are read within the plan's period.
   */
  static MappingGuess guess(Sheet sheet, PlanHead head) {
    return new Guesser(sheet, PlanClues.of(head, List.of())).guess();
  }

  /**
   * As {@link #guess(Sheet, PlanHead)} where a person has said which rows are the header.
   *
   * @param headerRow from 0
   * @param headerRows at least 1
   */
  static MappingGuess guess(Sheet sheet, PlanHead head, int headerRow, int headerRows) {
    return new Guesser(sheet, PlanClues.of(head, List.of())).guess(headerRow, headerRows);
  }

  /** The sheet's name, for writing and for choosing it in a workbook. */
  @Value.Default
  default String sheetName() {
    return "";
  }

  SheetFrame frame();

  /** By index; columns that are not listed are ignored. */
  List<MappedColumn> columns();

  /** Words that stand before a number and belong to it: {@code 基本方針} in {@code 基本方針1 人づくり}. */
  List<String> numberWords();

  @Value.Default
  default HeadingCells headingCells() {
    return HeadingCells.REPEATED;
  }

  @Value.Default
  default ContentCells contentCells() {
    return ContentCells.ONE;
  }

  /** What begins a content where {@link ContentCells#BULLETS} is set: {@code ●}. */
  List<String> bullets();

  /** What stands between a bullet and its text, usually nothing or a blank. */
  @Value.Default
  default String bulletGap() {
    return "";
  }

  @Value.Default
  default DepartmentRules departments() {
    return DepartmentRules.builder().build();
  }

  /** The marks that begin an actor in a cell with all actors: {@code ■}, {@code □}. */
  List<String> actorMarks();

  /** What parts the actors of one cell when it is written; any blank is understood when read. */
  @Value.Default
  default String actorSeparator() {
    return " ";
  }

  /** Marks at the end of a title that say that the item is shown a second time (G6). */
  List<String> relistingMarks();

  /** What marks mean that the plan does not know yet; only those that occur are added to it. */
  List<Term> terms();

  /** The column with that field; the first one if there are several. */
  default Optional<MappedColumn> column(Field field) {
    return columns().stream().filter(column -> column.field() == field).findFirst();
  }

  default boolean has(Field field) {
    return column(field).isPresent();
  }
}
