package org.ayumi.plan.editor.web.internal.form;

import java.util.Arrays;
import java.util.Objects;
import org.ayumi.plan.editor.web.internal.screen.Wording;

/** What is wrong with one field, or with the form as a whole when the field is empty. */
public final class FieldError {

  private final String field;
  private final String key;
  private final Object[] arguments;

  public FieldError(String field, String key, Object... arguments) {
    this.field = Objects.requireNonNull(field);
    this.key = Objects.requireNonNull(key);
    this.arguments = arguments.clone();
  }

  /** The field's name without namespace; empty for the whole form. */
  public String field() {
    return field;
  }

  public String key() {
    return key;
  }

  public String text(Wording wording) {
    return wording.text(key, arguments);
  }

  @Override
  public String toString() {
    return field + ": " + key + Arrays.toString(arguments);
  }
}
