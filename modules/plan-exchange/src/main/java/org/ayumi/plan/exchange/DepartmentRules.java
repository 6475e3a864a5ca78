package org.ayumi.plan.exchange;

import java.util.List;
import org.immutables.value.Value;

/** How a cell with departments is read (G12). Names compare without regard to width. */
@Value.Immutable
public interface DepartmentRules {

  static ImmutableDepartmentRules.Builder builder() {
    return ImmutableDepartmentRules.builder();
  }

  /** What parts one name from the next; the first one is used for writing. */
  List<String> separators();

  /** Names that contain a separator: {@code 生涯学習・文化課}. */
  List<String> wholeNames();

  /** Names that stand for several units: {@code 関係課}. */
  List<String> collectiveNames();

  /** What begins a name that stands for each unit of a sort: {@code 各}. */
  List<String> eachPrefixes();

  /** What marks a name that is not settled: {@code (仮称)}. */
  List<String> provisionalMarks();
}
