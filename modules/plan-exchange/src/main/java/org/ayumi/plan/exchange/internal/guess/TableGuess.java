package org.ayumi.plan.exchange.internal.guess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.internal.sheet.Headers;

/**
 * Suggests the tables of a sheet: one below a header, or several, those under one header together.
 */
final class TableGuess {

  private final Sheet sheet;
  private final PlanClues clues;

  private TableGuess(Sheet sheet, PlanClues clues) {
    this.sheet = sheet;
    this.clues = clues;
  }

  /** At least one part. */
  static List<PartGuess> of(Sheet sheet, PlanClues clues) {
    return new TableGuess(sheet, clues).guess();
  }

  private List<PartGuess> guess() {
    Map<List<String>, List<HeaderRows>> headers = new LinkedHashMap<>();
    for (HeaderRows header : HeaderRows.all(sheet, clues.words(), clues.years())) {
      headers.computeIfAbsent(texts(header), key -> new ArrayList<>()).add(header);
    }
    List<PartGuess> parts = new ArrayList<>();
    if (headers.size() <= 1) {
      List<HeaderRows> same = headers.values().stream().findFirst().orElse(List.of());
      boolean several =
          same.size() == 1
              ? new TablesGuess(sheet, clues, same).isGroup()
              : !same.isEmpty() && isApart(same.get(1));
      parts.add(several ? new TablesGuess(sheet, clues, same).guess() : single());
      return parts;
    }
    headers.values().forEach(same -> parts.add(new TablesGuess(sheet, clues, same).guess()));
    return parts;
  }

  private PartGuess single() {
    return new SingleTableGuess(sheet, clues).guess();
  }

  private List<String> texts(HeaderRows header) {
    Headers headers = new Headers(sheet, header.first(), header.count());
    List<String> texts = new ArrayList<>();
    for (int column = 0; column < sheet.columnCount(); column++) {
      texts.add(SearchText.fold(headers.text(column)));
    }
    return texts;
  }

  /** Whether a blank row or a line stands above, as no page's head has. */
  private boolean isApart(HeaderRows header) {
    long filled = sheet.row(header.first() - 1).stream().filter(text -> !text.isBlank()).count();
    return filled <= 1;
  }
}
