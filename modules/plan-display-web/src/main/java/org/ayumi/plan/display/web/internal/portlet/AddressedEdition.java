package org.ayumi.plan.display.web.internal.portlet;

import java.util.Optional;
import javax.portlet.PortletRequest;
import org.ayumi.plan.display.web.internal.edition.EditionSource;
import org.ayumi.plan.display.web.internal.edition.PublicEdition;
import org.ayumi.plan.display.web.internal.settings.DisplaySettings;

/** The edition that a request is about. */
final class AddressedEdition {

  private AddressedEdition() {}

  /** The one that the address names, else the one that the public reads now. */
  static Optional<PublicEdition> of(
      PortletRequest request, DisplaySettings settings, EditionSource editions) {
    String number = Optional.ofNullable(request.getParameter(AddressParameters.EDITION)).orElse("");
    if (number.isEmpty()) {
      return editions.latest(settings.planGroupId(), settings.planCode());
    }
    return number.matches("[1-9][0-9]{0,5}")
        ? editions.edition(settings.planGroupId(), settings.planCode(), Integer.parseInt(number))
        : Optional.empty();
  }
}
