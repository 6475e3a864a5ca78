package org.ayumi.plan.exception;

import com.liferay.portal.kernel.exception.PortalException;
import java.util.EnumSet;
import java.util.Set;
import org.ayumi.plan.domain.inquiry.AnswerCheck.Fault;

/** The answer cannot be saved or handed on as it is. */
public class AnswerFaultException extends PortalException {

  private final transient Set<Fault> faults;

  public AnswerFaultException(Set<Fault> faults) {
    super(faults.toString());
    this.faults = EnumSet.copyOf(faults);
  }

  /** Never empty. */
  public Set<Fault> getFaults() {
    return faults;
  }
}
