package org.ayumi.plan.exchange;

/** A text that is not a plan or a mapping in the form this version writes. */
public final class PlanFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public PlanFormatException(String message) {
    super(message);
  }

  public PlanFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
