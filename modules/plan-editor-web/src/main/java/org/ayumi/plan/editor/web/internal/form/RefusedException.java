package org.ayumi.plan.editor.web.internal.form;

/** What was sent cannot be taken; the screen is shown again with all input kept (A10). */
public final class RefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient FormErrors errors;

  public RefusedException(FormErrors errors) {
    super(errors.all().toString());
    this.errors = errors;
  }

  public RefusedException(String field, String key, Object... arguments) {
    this(FormErrors.of(new FieldError(field, key, arguments)));
  }

  public FormErrors errors() {
    return errors;
  }
}
