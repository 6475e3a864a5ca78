package org.ayumi.plan.exception;

import com.liferay.portal.kernel.exception.PortalException;

/** The stored edition is not what was published: its hash differs. */
public class EditionHashException extends PortalException {

  private final String edition;

  public EditionHashException(String edition) {
    super("Damaged edition: " + edition);
    this.edition = edition;
  }

  public String getEdition() {
    return edition;
  }
}
