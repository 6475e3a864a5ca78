package org.ayumi.plan.domain.inquiry;

import org.immutables.value.Value;

/** That one department is asked for one content of one item (E2). */
@Value.Immutable
public interface Request {

  static Request of(String itemCode, String contentCode, String departmentCode, boolean lead) {
    return ImmutableRequest.builder()
        .itemCode(itemCode)
        .contentCode(contentCode)
        .departmentCode(departmentCode)
        .lead(lead)
        .build();
  }

  String itemCode();

  String contentCode();

  String departmentCode();

  /** Whether this department writes the text that is printed; the others contribute to it. */
  boolean lead();
}
