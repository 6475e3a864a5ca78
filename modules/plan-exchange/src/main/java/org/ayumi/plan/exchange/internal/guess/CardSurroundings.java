package org.ayumi.plan.exchange.internal.guess;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.Sheet;

/**
 * What stands above and below cards and their lines: a title or note that belongs to them, or the
 * rest of a longer text, from which lines part them.
 */
final class CardSurroundings {

  private static final int TITLE_ROWS = 4;

  private final Sheet sheet;
  private final LinesBetween lines;
  private final int lastCardRow;
  private final List<Integer> above;
  private final List<Integer> below;

  CardSurroundings(Sheet sheet, LinesBetween lines, int lastCardRow) {
    this.sheet = sheet;
    this.lines = lines;
    this.lastCardRow = lastCardRow;
    above = filled(0, lines.firstRow());
    below =
        filled(lastCardRow + 1, sheet.rowCount()).stream()
            .filter(row -> !lines.fits(row))
            .collect(Collectors.toList());
  }

  private List<Integer> filled(int from, int to) {
    return IntStream.range(from, to)
        .filter(row -> !sheet.isBlankRow(row))
        .boxed()
        .collect(Collectors.toList());
  }

  private boolean hasTitle() {
    return above.size() <= TITLE_ROWS;
  }

  private boolean hasNotes() {
    return below.size() <= TITLE_ROWS
        && below.size() == filled(lastCardRow + 1, sheet.rowCount()).size();
  }

  /** The rows of the title. */
  List<List<String>> titleRows() {
    return hasTitle() && !above.isEmpty() ? rows(0, above.get(above.size() - 1) + 1) : List.of();
  }

  /** The rows of the notes below. */
  List<List<String>> noteRows() {
    return hasNotes() && !below.isEmpty() ? rows(lastCardRow + 1, sheet.rowCount()) : List.of();
  }

  private List<List<String>> rows(int from, int to) {
    return IntStream.range(from, to).mapToObj(sheet::row).collect(Collectors.toList());
  }

  /** The line after which the cards begin; empty if only a title stands above. */
  String after() {
    List<Integer> candidates = new ArrayList<>(above);
    for (int i = candidates.size() - 1; i >= 0 && !hasTitle(); i--) {
      if (isFirst(candidates.get(i), 0)) {
        return first(candidates.get(i));
      }
    }
    return "";
  }

  /** The line before which the cards end; empty if only notes stand below. */
  String before() {
    if (hasNotes()) {
      return "";
    }
    return below.stream()
        .filter(row -> isFirst(row, lines.firstRow()))
        .map(this::first)
        .findFirst()
        .orElse("");
  }

  /** Whether no row from there on to it begins alike. */
  private boolean isFirst(int row, int from) {
    String text = SearchText.fold(first(row));
    return filled(from, row).stream().noneMatch(each -> SearchText.fold(first(each)).equals(text));
  }

  private String first(int row) {
    return sheet.row(row).stream().filter(cell -> !cell.isBlank()).findFirst().orElse("");
  }
}
