package org.ayumi.plan.exchange.internal.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.plan.exchange.SheetException;

/** The number formats of the cell styles. */
final class CellFormats {

  private static final String GENERAL = "General";
  private static final int MAX_STYLES = 65_536;
  private static final int MAX_LENGTH = 1_000;

  private final Map<Integer, String> patterns = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();
  private final Map<String, NumberPattern> parsed = new HashMap<>();

  CellFormats() {
    patterns.putAll(
        Map.of(1, "0", 2, "0.00", 3, "#,##0", 4, "#,##0.00", 9, "0%", 10, "0.00%", 37, "#,##0"));
    patterns.putAll(Map.of(38, "#,##0", 39, "#,##0.00", 40, "#,##0.00"));
    patterns.putAll(Map.of(20, "h:mm", 21, "h:mm:ss", 22, "yyyy/m/d h:mm"));
    // 14 to 17, 27 to 36 and 50 to 58 are dates in one or another writing of the country
    for (int id : new int[] {14, 15, 16, 17}) {
      patterns.put(id, "yyyy/m/d");
    }
    for (int id = 27; id <= 36; id++) {
      patterns.put(id, "yyyy/m/d");
      patterns.put(id + 23, "yyyy/m/d");
    }
  }

  /** Takes an element of the part of styles. */
  void element(XmlPart xml, String name) throws SheetException {
    if (name.equals("numFmt")) {
      String format = xml.attribute("formatCode", GENERAL);
      patterns.put(xml.number("numFmtId", 0), format.length() > MAX_LENGTH ? GENERAL : format);
      limit(patterns.size(), xml);
    } else if (name.equals("cellXfs")) {
      xml.inside(
          (each, element) -> {
            if (element.equals("xf")) {
              styles.add(each.number("numFmtId", 0));
              limit(styles.size(), each);
            }
          });
    }
  }

  private static void limit(int count, XmlPart xml) throws SheetException {
    if (count > MAX_STYLES) {
      throw xml.broken();
    }
  }

  NumberPattern pattern(int style) {
    String format =
        style < 0 || style >= styles.size()
            ? GENERAL
            : patterns.getOrDefault(styles.get(style), GENERAL);
    return parsed.computeIfAbsent(format, NumberPattern::of);
  }
}
