package org.ayumi.plan.internal.permission;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ayumi.plan.domain.Indicator;
import org.ayumi.plan.model.PlanHeading;

/**
 * Of which indicators a user may set actual values (G11): a department of those whose heading has,
 * at any depth, an item that it is responsible for. Those of the plan as a whole are the
 * coordinating office's.
 */
public final class ActualsScope {

  private static final ActualsScope ALL = new ActualsScope(true, Set.of());

  private final boolean all;
  private final Set<String> headingCodes;

  private ActualsScope(boolean all, Set<String> headingCodes) {
    this.all = all;
    this.headingCodes = headingCodes;
  }

  static ActualsScope all() {
    return ALL;
  }

  /**
   * @param itemHeadingIds the headings directly above the items of the user's departments
   */
  static ActualsScope above(Collection<Long> itemHeadingIds, List<PlanHeading> headings) {
    Map<Long, PlanHeading> byId = new HashMap<>();
    headings.forEach(heading -> byId.put(heading.getPlanHeadingId(), heading));
    Set<String> codes = new HashSet<>();
    for (Long id : itemHeadingIds) {
      PlanHeading heading = byId.get(id);
      while (heading != null && codes.add(heading.getCode())) {
        heading = byId.get(heading.getParentPlanHeadingId());
      }
    }
    return new ActualsScope(false, codes);
  }

  public boolean contains(Indicator indicator) {
    return all || indicator.headingCode().filter(headingCodes::contains).isPresent();
  }
}
