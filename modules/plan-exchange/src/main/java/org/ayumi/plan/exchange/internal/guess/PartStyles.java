package org.ayumi.plan.exchange.internal.guess;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.ContentCells;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.GuessReason;
import org.ayumi.plan.exchange.GuessReason.Basis;
import org.ayumi.plan.exchange.ImmutablePartMapping;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.internal.cell.ContentText;

/**
 * Suggests what the cells of a table hold beside each other: entries by contents, marks in texts.
 */
final class PartStyles {

  private static final Set<Field> PAIRED =
      Set.of(
          Field.DEPARTMENTS,
          Field.YEAR,
          Field.REPORT_STATUS,
          Field.REPORT_ACHIEVEMENT,
          Field.REPORT_TEXT,
          Field.REPORT_NEXT);

  private static final Set<Field> TOKENS =
      Set.of(Field.YEAR, Field.REPORT_STATUS, Field.REPORT_ACHIEVEMENT);

  private final Sheet sheet;
  private final ColumnMapping mapping;
  private final Words words;
  private final int firstRow;
  private final List<GuessReason> reasons = new ArrayList<>();

  /**
   * @param sheet a table whose rows begin at {@code firstRow}
   */
  PartStyles(Sheet sheet, int firstRow, ColumnMapping mapping, Words words) {
    this.sheet = sheet;
    this.firstRow = firstRow;
    this.mapping = mapping;
    this.words = words;
  }

  /** Sets what was found; the reasons for it. */
  List<GuessReason> into(ImmutablePartMapping.Builder part) {
    if (mapping.contentCells() == ContentCells.BULLETS) {
      paired(part);
    }
    statusMarks(part);
    kindMarks(part);
    return reasons;
  }

  private void paired(ImmutablePartMapping.Builder part) {
    for (Field field : Field.values()) {
      PairedGuess guess = new PairedGuess(mapping, TOKENS.contains(field));
      if (PAIRED.contains(field)) {
        cells(field, guess);
      }
      if (guess.isPaired()) {
        part.addPaired(field);
        if (guess.isBulleted()) {
          part.addPairedBullets(field);
        }
        reasons.add(
            GuessReason.of(
                guess.column(),
                guess.isBulleted() ? Basis.PAIRED_BULLETS : Basis.PAIRED,
                mapping.column(field).orElseThrow().header()));
      }
    }
  }

  private void cells(Field field, PairedGuess guess) {
    int content = mapping.column(Field.CONTENT).orElseThrow().index();
    ContentText text = new ContentText(mapping);
    for (int row = firstRow; row < sheet.rowCount(); row++) {
      List<Content> contents = text.split(sheet.cell(row, content));
      for (MappedColumn column : columns(field)) {
        guess.accept(column.index(), sheet.cell(row, column.index()), contents);
      }
    }
  }

  private List<MappedColumn> columns(Field field) {
    return mapping.columns().stream()
        .filter(column -> column.field() == field)
        .collect(Collectors.toList());
  }

  private List<String> texts(MappedColumn column) {
    List<String> texts = new ArrayList<>();
    for (int row = firstRow; row < sheet.rowCount(); row++) {
      if (!sheet.cell(row, column.index()).isBlank()) {
        texts.add(sheet.cell(row, column.index()));
      }
    }
    return texts;
  }

  private void statusMarks(ImmutablePartMapping.Builder part) {
    Set<String> marks = new LinkedHashSet<>();
    List<String> rests = new ArrayList<>();
    for (MappedColumn column : columns(Field.REPORT_TEXT)) {
      boolean apart =
          columns(Field.REPORT_STATUS).stream()
              .anyMatch(status -> status.year().equals(column.year()));
      StatusMarkGuess guess = new StatusMarkGuess(texts(column), mapping, words);
      if (!apart && guess.isUsual()) {
        marks.addAll(guess.marks());
        rests.addAll(guess.rests());
        reasons.add(
            GuessReason.of(
                column.index(),
                Basis.STATUS_MARKS,
                column.header(),
                String.join(" ", guess.marks())));
      }
    }
    part.statusMarks(marks);
    part.statusGap(Gap.of(rests));
  }

  private void kindMarks(ImmutablePartMapping.Builder part) {
    List<MappedColumn> labels = columns(Field.LABEL);
    if (labels.isEmpty() || mapping.has(Field.KIND)) {
      return;
    }
    KindMarks kinds = new KindMarks(words);
    List<String> texts = texts(labels.get(0));
    List<String> marks = kinds.marks(texts);
    if (!marks.isEmpty()) {
      part.kindMarks(marks);
      List<String> used =
          marks.stream()
              .filter(mark -> texts.stream().anyMatch(text -> text.contains(mark)))
              .collect(Collectors.toList());
      reasons.add(GuessReason.of(labels.get(0).index(), Basis.KIND_MARKS, String.join(" ", used)));
    }
  }
}
