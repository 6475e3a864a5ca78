package org.ayumi.plan.exchange;

import java.util.List;
import java.util.OptionalInt;
import org.ayumi.plan.exchange.internal.layout.LineGroups;
import org.immutables.value.Value;

/** Lines of one look in a part of a sheet, for the person who says what they mean. */
@Value.Immutable
public interface LineGroup {

  /**
   * First each rule of the part with the lines that it reads, then the looks of lines that no rule
   * reads, in the order in which they first stand in the sheet.
   */
  static List<LineGroup> of(Sheet sheet, PartMapping part) {
    return new LineGroups(sheet, part).groups();
  }

  /** The place of the rule in {@link Layout#lines()}, from 0; absent where none reads the lines. */
  OptionalInt ruleIndex();

  /** How the lines are told from others; {@link LineMeaning#IGNORED} where no rule reads them. */
  LineRule rule();

  /** The rows of the lines, from 0. */
  List<Integer> rows();

  /** The first of the lines as printed, each text once; at most three. */
  List<String> samples();
}
