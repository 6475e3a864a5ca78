package org.ayumi.plan.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.PassageType;
import org.ayumi.plan.exchange.internal.layout.OutlineColumns;
import org.immutables.value.Value;

/**
 * How one part of a source is read: a table, a stack of cards or an outline. Whatever its layout,
 * it is first read as a plain table with a header, whose columns {@link #columns()} maps; columns
 * that the layout adds, such as those of headings between the rows, stand behind the sheet's own.
 */
@Value.Immutable
public interface PartMapping {

  static ImmutablePartMapping.Builder builder() {
    return ImmutablePartMapping.builder();
  }

  /** A table below one header. */
  static PartMapping of(ColumnMapping columns) {
    return builder().columns(columns).build();
  }

  /** An outline, whose columns follow from its lines; its items are candidates (G15). */
  static PartMapping outline(String sheetName, Layout layout) {
    List<MappedColumn> columns = OutlineColumns.needed(layout.lines());
    List<String> header = columns.stream().map(MappedColumn::header).collect(Collectors.toList());
    return builder()
        .layout(layout)
        .columns(
            ColumnMapping.builder()
                .sheetName(sheetName)
                .frame(SheetFrame.builder().addHeader(header).build())
                .columns(columns)
                .build())
        .candidates(true)
        .build();
  }

  /** What people call it; the sheet's name where it is the only part of it. */
  @Value.Default
  default String name() {
    return sheetName();
  }

  /** The sheet in the workbook; empty: the first one that is not hidden. */
  @Value.Default
  default String sheetName() {
    return columns().sheetName();
  }

  @Value.Default
  default Layout layout() {
    return Layout.table();
  }

  ColumnMapping columns();

  @Value.Default
  default ItemJoin join() {
    return ItemJoin.KEYS;
  }

  /**
   * Whether this is the plan's overview (体系図): what it calls headings and items otherwise than
   * later parts do is kept as their overview label (G2).
   */
  @Value.Default
  default boolean overview() {
    return false;
  }

  /** Whether its items are candidates of an outline (G15). */
  @Value.Default
  default boolean candidates() {
    return false;
  }

  /** What its passages are where no column says so. */
  @Value.Default
  default PassageType passageType() {
    return PassageType.STATEMENT;
  }

  /**
   * Cells that hold as many entries as the content cell, matched with them by order (G4); only with
   * {@link ContentCells#BULLETS}.
   */
  List<Field> paired();

  /**
   * Those of {@link #paired()} whose entries begin with the bullets of their contents; the entries
   * of the others are lines.
   */
  List<Field> pairedBullets();

  /** Marks before the text of a report that are its status: {@code ✓}, {@code ◇}, {@code ・}. */
  List<String> statusMarks();

  /** What stands between such a mark and the text, usually a blank or nothing. */
  @Value.Default
  default String statusGap() {
    return "";
  }

  /**
   * Words at the end or the beginning of a title that are its kind, as printed: {@code (新規)}. They
   * stay in the item's label; only with {@link Field#LABEL}.
   */
  List<String> kindMarks();
}
