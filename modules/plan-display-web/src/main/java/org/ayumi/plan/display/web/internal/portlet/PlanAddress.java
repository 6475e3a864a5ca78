package org.ayumi.plan.display.web.internal.portlet;

import java.util.Map;
import org.ayumi.plan.display.web.internal.edition.PublicEdition;

/** What an address names: a plan, and an edition of the past if it is not the one read now. */
final class PlanAddress {

  private final String code;
  private final Map<String, String> edition;

  private PlanAddress(String code, Map<String, String> edition) {
    this.code = code;
    this.edition = edition;
  }

  static PlanAddress of(String code, PublicEdition edition) {
    return new PlanAddress(code, edition.isPast() ? edition(edition.head().number()) : Map.of());
  }

  /** The parameter that names an edition. */
  static Map<String, String> edition(int number) {
    return Map.of(AddressParameters.EDITION, String.valueOf(number));
  }

  String code() {
    return code;
  }

  Map<String, String> edition() {
    return edition;
  }
}
