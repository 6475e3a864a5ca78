package org.ayumi.plan.editor.web.internal.screen;

import java.util.List;
import org.ayumi.plan.editor.web.internal.form.FormErrors;

/** Makes the fields of one form: namespaced, worded, each with its error. */
public final class Fields {

  private final String namespace;
  private final Wording wording;
  private final FormErrors errors;

  public Fields(String namespace, Wording wording, FormErrors errors) {
    this.namespace = namespace;
    this.wording = wording;
    this.errors = errors;
  }

  public Field text(String name, String labelKey) {
    return field(Field.Kind.TEXT, name, wording.text(labelKey));
  }

  public Field area(String name, String labelKey) {
    return field(Field.Kind.AREA, name, wording.text(labelKey));
  }

  public Field number(String name, String labelKey) {
    return field(Field.Kind.NUMBER, name, wording.text(labelKey));
  }

  /** A day as {@code 2026-04-01}; the browser shows it as the person writes days. */
  public Field date(String name, String labelKey) {
    return field(Field.Kind.DATE, name, wording.text(labelKey));
  }

  public Field check(String name, String labelKey) {
    return field(Field.Kind.CHECK, name, wording.text(labelKey));
  }

  public Field select(String name, String labelKey, List<Option> options) {
    return field(Field.Kind.SELECT, name, wording.text(labelKey)).options(options);
  }

  /** A field whose label is not a key but already words (a department, a fiscal year). */
  public Field labelled(Field.Kind kind, String name, String label) {
    return field(kind, name, label);
  }

  private Field field(Field.Kind kind, String name, String label) {
    Field field = new Field(kind, namespace + name, label);
    errors.of(name).ifPresent(error -> field.error(error.text(wording)));
    return field;
  }
}
