package org.ayumi.plan.editor.web.internal.screen;

import java.util.List;

/** A plain form: fields one below the other, one button, perhaps one to delete. */
public abstract class FormScreen extends Screen {

  protected FormScreen(ScreenContext context, String titleKey, String tab) {
    super(context, titleKey, tab, "/form.jsp");
  }

  public abstract List<Field> getFields();

  /** The act that saves; empty where the person may only read. */
  public abstract String getSaveUrl();

  /** What can be read but not changed here, as label and text. */
  public List<Option> getFacts() {
    return List.of();
  }

  public abstract String getBackUrl();

  /** The version that the form was filled from. */
  public abstract long getVersion();

  /** Checkboxes under a legend each, after the fields. */
  public List<Group> getGroups() {
    return List.of();
  }

  /** The act that deletes; empty if there is nothing to delete. */
  public String getDeleteUrl() {
    return "";
  }

  /** Fields that belong together. */
  public static final class Group {

    private final String label;
    private final List<Field> fields;

    public Group(String label, List<Field> fields) {
      this.label = label;
      this.fields = List.copyOf(fields);
    }

    public String getLabel() {
      return label;
    }

    public List<Field> getFields() {
      return fields;
    }
  }
}
