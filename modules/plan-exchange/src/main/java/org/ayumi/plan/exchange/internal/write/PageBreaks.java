package org.ayumi.plan.exchange.internal.write;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds page breaks to the sheets of a written workbook; the writing library has none. */
final class PageBreaks implements BinaryOperator<String> {

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

  /** They stand behind header and footer, which are the last that the library writes. */
  @Override
  public String apply(String part, String xml) {
    Matcher matcher = SHEET.matcher(part);
    if (!matcher.matches()) {
      return xml;
    }
    List<Integer> rows = breaks.get(Integer.parseInt(matcher.group(1)) - 1);
    return rows.isEmpty() ? xml : xml.replace(END, element(rows) + END);
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
