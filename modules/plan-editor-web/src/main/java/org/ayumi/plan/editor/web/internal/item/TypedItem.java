package org.ayumi.plan.editor.web.internal.item;

/** The form of an item as it was sent, to be shown again. */
final class TypedItem {

  private final ItemForm form;
  private final long version;
  private final boolean conflict;

  private TypedItem(ItemForm form, long version, boolean conflict) {
    this.form = form;
    this.version = version;
    this.conflict = conflict;
  }

  static TypedItem of(ItemForm form, long version) {
    return new TypedItem(form, version, false);
  }

  /** Another person saved meanwhile. */
  TypedItem inConflict() {
    return new TypedItem(form, version, true);
  }

  ItemForm form() {
    return form;
  }

  /** The version that the form was filled from. */
  long version() {
    return version;
  }

  boolean isInConflict() {
    return conflict;
  }
}
