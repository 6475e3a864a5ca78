package org.ayumi.plan.exchange.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.exchange.Problem;
import org.ayumi.plan.exchange.ProblemType;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.internal.layout.Unfolded;

/**
 * Names items that one part of a source has and another lacks. Parts that share less than half of
 * their items are taken for parts of a plan that was divided, not for two views of it.
 */
final class PartsCheck {

  private final List<PartReading> parts = new ArrayList<>();
  private final Map<PartReading, Unfolded> tables = new HashMap<>();
  private final Map<PartReading, Sheet> sheets = new HashMap<>();

  void add(PartReading part, Unfolded table, Sheet sheet) {
    if (!part.isFailed() && part.coverage().items()) {
      parts.add(part);
      tables.put(part, table);
      sheets.put(part, sheet);
    }
  }

  /** The problems and the sheets that they are in. */
  Map<Problem, Sheet> problems() {
    Map<Problem, Sheet> problems = new LinkedHashMap<>();
    for (PartReading one : parts) {
      for (PartReading other : parts) {
        if (one != other && areViews(one, other)) {
          lacking(one, other, problems);
        }
      }
    }
    return problems;
  }

  private static boolean areViews(PartReading one, PartReading other) {
    Set<String> codes = codes(one);
    long shared = other.items().stream().filter(item -> codes.contains(item.code())).count();
    return shared * 2 > Math.min(one.items().size(), other.items().size())
        && one.part().candidates() == other.part().candidates();
  }

  private void lacking(PartReading one, PartReading other, Map<Problem, Sheet> problems) {
    Set<String> codes = codes(other);
    for (int i = 0; i < one.items().size(); i++) {
      Item item = one.items().get(i);
      if (!codes.contains(item.code())) {
        RowCells row = one.drafts().get(i).first();
        Problem problem =
            Problem.atRow(row.row(), ProblemType.PARTS_ITEM_MISSING, item.label(), name(other));
        problems.put(tables.get(one).inSheet(problem), sheets.get(one));
      }
    }
  }

  private String name(PartReading part) {
    return part.part().name().isEmpty() ? sheets.get(part).name() : part.part().name();
  }

  private static Set<String> codes(PartReading part) {
    return part.items().stream().map(Item::code).collect(Collectors.toSet());
  }
}
