package org.ayumi.plan.exception;

import com.liferay.portal.kernel.exception.PortalException;
import org.ayumi.plan.domain.inquiry.AnswerAct;

/** The state of the answer does not permit the act, or not to this person (E5). */
public class AnswerActException extends PortalException {

  private final transient AnswerAct act;

  public AnswerActException(AnswerAct act) {
    super(String.valueOf(act));
    this.act = act;
  }

  public AnswerAct getAct() {
    return act;
  }
}
