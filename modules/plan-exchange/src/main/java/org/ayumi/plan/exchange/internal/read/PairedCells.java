package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.ContentCells;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.internal.cell.PairedText;

/** Parts the cells that hold an entry for each content of their row (G4). */
final class PairedCells {

  private final PartMapping part;
  private final ColumnMapping mapping;

  PairedCells(PartMapping part, ColumnMapping mapping) {
    this.part = part;
    this.mapping = mapping;
  }

  boolean isPaired(Field field) {
    return mapping.contentCells() == ContentCells.BULLETS && part.paired().contains(field);
  }

  /** The row as each of its contents has it. */
  List<RowCells> rows(RowCells row, List<Content> contents) {
    List<Map<ReadColumn, String>> texts = new ArrayList<>();
    contents.forEach(content -> texts.add(new HashMap<>()));
    for (Field field : part.paired()) {
      if (isPaired(field)) {
        row.columns(field).forEach(column -> split(row, column, contents, texts));
      }
    }
    List<RowCells> rows = new ArrayList<>();
    texts.forEach(own -> rows.add(own.isEmpty() ? row : row.with(own)));
    return rows;
  }

  private void split(
      RowCells row, ReadColumn column, List<Content> contents, List<Map<ReadColumn, String>> into) {
    Field field = column.column().field();
    PairedText text = new PairedText(mapping, part.pairedBullets().contains(field));
    Optional<List<String>> entries = text.split(row.text(column), contents);
    if (entries.isEmpty()) {
      row.add(column, ProblemType.PAIRED_COUNT, text.count(row.text(column)), contents.size());
    }
    for (int i = 0; i < contents.size(); i++) {
      int at = i;
      into.get(i).put(column, entries.map(each -> each.get(at)).orElse(""));
    }
  }
}
