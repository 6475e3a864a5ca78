package org.ayumi.plan.exchange.internal.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.plan.exchange.internal.sheet.EscapedText;
import org.ayumi.plan.exchange.internal.sheet.FixedArchive;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the sheets of a plan book; every cell is a text, so none is a formula (F7). */
final class BookOutput {

  private static final int LONGEST = 30_000;
  private static final String HEADER_COLOR = "E8EDF2";

  private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();
  private final Workbook workbook = new Workbook(buffer, "Ayumi", "1.0");
  private final List<Owned<String>> longTexts = new ArrayList<>();
  private int longCount;

  <T> void write(BookSheet<T> book, List<T> entries) {
    BookColumns<T> columns = book.columns();
    Worksheet sheet = workbook.newWorksheet(columns.sheet());
    List<String> headers = columns.headers();
    for (int column = 0; column < headers.size(); column++) {
      sheet.value(0, column, headers.get(column));
    }
    sheet.range(0, 0, 0, headers.size() - 1).style().bold().fillColor(HEADER_COLOR).set();
    sheet.freezePane(0, 1);
    for (int row = 0; row < entries.size(); row++) {
      List<String> cells = columns.row(entries.get(row));
      for (int column = 0; column < cells.size(); column++) {
        if (!cells.get(column).isEmpty()) {
          sheet.value(row + 1, column, EscapedText.encode(fitting(cells.get(column))));
        }
      }
    }
  }

  /** The text, or what stands for it where it is too long. */
  private String fitting(String cell) {
    if (cell.length() <= LONGEST) {
      return cell;
    }
    longCount++;
    String text = BookText.decode(cell).orElseThrow();
    int from = 0;
    while (from < text.length()) {
      int end = Math.min(text.length(), from + LONGEST / 6);
      boolean halved = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
      end = halved ? end - 1 : end;
      longTexts.add(new Owned<>(String.valueOf(longCount), text.substring(from, end)));
      from = end;
    }
    return BookText.longText(longCount);
  }

  /** Writes the sheet of long texts and ends the book; leaves the stream open. */
  void end(OutputStream out) throws IOException {
    write(new LongTextSheet(), List.copyOf(longTexts));
    workbook.finish();
    FixedArchive.write(buffer.toByteArray(), out);
  }
}
