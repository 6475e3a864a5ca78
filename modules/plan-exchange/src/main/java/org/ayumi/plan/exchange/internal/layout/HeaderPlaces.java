package org.ayumi.plan.exchange.internal.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ayumi.plan.domain.SearchText;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.internal.sheet.Headers;

/** Where in a part the header is printed: above each table, or again on each page. */
final class HeaderPlaces {

  private final Sheet sheet;
  private final int rows;
  private final Set<String> words = new HashSet<>();
  private final Set<String> wanted = new HashSet<>();
  private final List<Integer> places = new ArrayList<>();
  private final Set<Integer> known = new HashSet<>();
  private int longest;

  HeaderPlaces(Region region, ColumnMapping mapping, LineTargets targets) {
    this(region.sheet(), mapping);
    for (MappedColumn column : mapping.columns()) {
      if (!targets.isAdded(column.index()) && !column.header().isEmpty()) {
        wanted.add(SearchText.fold(column.header()));
      }
    }
    mapping.frame().header().forEach(row -> row.forEach(this::word));
    int row = region.first();
    while (row + rows <= region.end()) {
      boolean header = isHeaderAt(row);
      if (header) {
        places.add(row);
      }
      row += header ? rows : 1;
    }
    known.addAll(places);
  }

  private HeaderPlaces(Sheet sheet, ColumnMapping mapping) {
    this.sheet = sheet;
    rows = Math.max(1, mapping.frame().header().size());
  }

  /** Those of a table that is read as it is. */
  static HeaderPlaces none(ColumnMapping mapping) {
    return new HeaderPlaces(Sheet.of("", List.of()), mapping);
  }

  private void word(String text) {
    words.add(SearchText.fold(text));
    longest = Math.max(longest, text.length());
  }

  /** Texts that are far longer than those of the header are not looked at. */
  private boolean isWord(String text) {
    return !text.isBlank() && text.length() <= 2 * longest && words.contains(SearchText.fold(text));
  }

  /** Whether more than half of the mapped headings stand there, small differences apart. */
  private boolean isHeaderAt(int row) {
    if (wanted.isEmpty() || sheet.row(row).stream().noneMatch(this::isWord)) {
      return false;
    }
    Headers headers = new Headers(sheet, row, rows);
    Set<String> texts = new HashSet<>();
    for (int column = 0; column < sheet.columnCount(); column++) {
      texts.add(SearchText.fold(headers.text(column)));
    }
    texts.retainAll(wanted);
    return texts.size() * 2 > wanted.size();
  }

  /** How many rows the header takes up. */
  int rows() {
    return rows;
  }

  Optional<Integer> first() {
    return places.stream().findFirst();
  }

  boolean isHeader(int row) {
    return known.contains(row);
  }
}
