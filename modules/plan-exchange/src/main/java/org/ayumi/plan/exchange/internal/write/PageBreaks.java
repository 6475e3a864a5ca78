package org.ayumi.plan.exchange.internal.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ayumi.plan.exchange.SheetException;
import org.ayumi.plan.exchange.internal.sheet.ZipDirectory;

/** Adds page breaks to the sheets of a written workbook; the writing library has none. */
final class PageBreaks {

  private static final Pattern SHEET = Pattern.compile("xl/worksheets/sheet(\\d+)\\.xml");
  private static final String END = "</worksheet>";
  private static final int LAST_COLUMN = 16_383;

  private final List<List<Integer>> breaks;

  /**
   * @param breaks for each sheet the rows before which a page ends, from 0
   */
  PageBreaks(List<List<Integer>> breaks) {
    this.breaks = breaks;
  }

  void write(byte[] workbook, OutputStream out) throws IOException {
    if (breaks.stream().allMatch(List::isEmpty)) {
      out.write(workbook);
      return;
    }
    ZipOutputStream to = new ZipOutputStream(out);
    for (ZipDirectory.Entry entry : entries(workbook)) {
      to.putNextEntry(new ZipEntry(entry.name()));
      try (InputStream from = entry.open()) {
        to.write(part(entry.name(), from.readAllBytes()));
      }
      to.closeEntry();
    }
    to.finish();
    to.flush();
  }

  private static List<ZipDirectory.Entry> entries(byte[] workbook) {
    try {
      return ZipDirectory.entries(workbook, Integer.MAX_VALUE);
    } catch (SheetException exception) {
      throw new IllegalStateException("A workbook just written is broken", exception);
    }
  }

  private byte[] part(String name, byte[] bytes) {
    Matcher matcher = SHEET.matcher(name);
    if (!matcher.matches()) {
      return bytes;
    }
    List<Integer> rows = breaks.get(Integer.parseInt(matcher.group(1)) - 1);
    String xml = new String(bytes, StandardCharsets.UTF_8);
    return rows.isEmpty()
        ? bytes
        : xml.replace(END, element(rows) + END).getBytes(StandardCharsets.UTF_8);
  }

  private static String element(List<Integer> rows) {
    StringBuilder xml =
        new StringBuilder(
            String.format(
                "<rowBreaks count=\"%d\" manualBreakCount=\"%d\">", rows.size(), rows.size()));
    for (int row : rows) {
      xml.append(String.format("<brk id=\"%d\" max=\"%d\" man=\"1\"/>", row, LAST_COLUMN));
    }
    return xml.append("</rowBreaks>").toString();
  }
}
