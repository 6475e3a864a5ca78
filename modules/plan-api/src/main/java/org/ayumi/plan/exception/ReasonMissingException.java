package org.ayumi.plan.exception;

import com.liferay.portal.kernel.exception.PortalException;
import org.ayumi.plan.domain.inquiry.AnswerAct;

/** An answer is sent back with a reason (E5). */
public class ReasonMissingException extends PortalException {

  private final transient AnswerAct act;

  public ReasonMissingException(AnswerAct act) {
    super(String.valueOf(act));
    this.act = act;
  }

  public AnswerAct getAct() {
    return act;
  }
}
