package org.ayumi.plan.exchange.internal.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ayumi.plan.exchange.WriteStyle;

/** Writes CSV as Excel does; a cell is quoted only where it must be. */
public final class CsvOutput {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Neutral neutral;

  public CsvOutput(WriteStyle style) {
    neutral = new Neutral(style);
  }

  public void write(List<List<String>> rows, OutputStream out) throws IOException {
    StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    for (List<String> row : rows) {
      for (int column = 0; column < width; column++) {
        csv.append(column == 0 ? "" : ",");
        csv.append(quoted(neutral.text(column < row.size() ? row.get(column) : "")));
      }
      csv.append("\r\n");
    }
    out.write(csv.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static String quoted(String text) {
    boolean plain =
        text.chars().noneMatch(next -> next == ',' || next == '"' || next == '\n' || next == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
