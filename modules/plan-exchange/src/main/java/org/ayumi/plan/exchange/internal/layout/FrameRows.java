package org.ayumi.plan.exchange.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.Sheet;

/** The rows of a region that the mapping knows as its frame: titles above, notes below. */
final class FrameRows {

  private final Region region;
  private final Sheet sheet;
  private final List<List<String>> frame = new ArrayList<>();

  FrameRows(Region region, PartMapping part) {
    this.region = region;
    sheet = region.sheet();
    frame.addAll(part.columns().frame().above());
    frame.addAll(part.columns().frame().below());
  }

  List<Integer> rows() {
    List<Integer> rows = new ArrayList<>();
    for (int row = region.first(); row < region.end(); row++) {
      List<String> texts = texts(sheet.row(row));
      if (!texts.isEmpty() && frame.stream().anyMatch(known -> texts(known).equals(texts))) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static List<String> texts(List<String> row) {
    return row.stream().filter(text -> !text.isBlank()).collect(Collectors.toList());
  }
}
