package org.ayumi.plan.editor.web.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that is wrong with what was sent, in the order of the form (A10). */
public final class FormErrors {

  private final List<FieldError> errors = new ArrayList<>();

  public static FormErrors none() {
    return new FormErrors();
  }

  public static FormErrors of(FieldError... errors) {
    FormErrors all = new FormErrors();
    all.errors.addAll(List.of(errors));
    return all;
  }

  public void add(String field, String key, Object... arguments) {
    errors.add(new FieldError(field, key, arguments));
  }

  public boolean isEmpty() {
    return errors.isEmpty();
  }

  public List<FieldError> all() {
    return List.copyOf(errors);
  }

  /** The first error of the field. */
  public Optional<FieldError> of(String field) {
    return errors.stream()
        .filter(error -> !field.isEmpty() && error.field().equals(field))
        .findFirst();
  }

  /** Ends the act if anything is wrong. */
  public void refuse() throws RefusedException {
    if (!errors.isEmpty()) {
      throw new RefusedException(this);
    }
  }
}
