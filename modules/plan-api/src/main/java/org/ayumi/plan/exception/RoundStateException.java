package org.ayumi.plan.exception;

import com.liferay.portal.kernel.exception.PortalException;
import org.ayumi.plan.domain.inquiry.RoundState;

/**
 * The round is not in the state that the act needs: departments answer an open one, only a draft is
 * opened or deleted (E1).
 */
public class RoundStateException extends PortalException {

  private final transient RoundState state;

  public RoundStateException(RoundState state) {
    super(String.valueOf(state));
    this.state = state;
  }

  public RoundState getState() {
    return state;
  }
}
