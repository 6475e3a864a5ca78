package org.ayumi.plan.editor.web.internal.screen;

import java.util.List;
import java.util.stream.Collectors;

/** One field of a form, ready to be printed: name, label, value, choices and error. */
public final class Field {

  /** What kind of control it is. */
  public enum Kind {
    TEXT,
    AREA,
    SELECT,
    CHECK,
    NUMBER,
    DATE
  }

  private final Kind kind;
  private final String name;
  private final String label;
  private String value = "";
  private String hint = "";
  private String error = "";
  private String choice = "true";
  private boolean required;
  private int rows = 3;
  private List<Option> options = List.of();

  Field(Kind kind, String name, String label) {
    this.kind = kind;
    this.name = name;
    this.label = label;
  }

  public Field value(String text) {
    value = text;
    return this;
  }

  public Field hint(String text) {
    hint = text;
    return this;
  }

  /** What a checkbox sends when it is ticked: one of several of the same name. */
  public Field choice(String sent) {
    choice = sent;
    return this;
  }

  public Field required() {
    required = true;
    return this;
  }

  public Field rows(int count) {
    rows = count;
    return this;
  }

  /**
   * The choices; a value that is none of them stays choosable, so that nothing is lost by saving.
   */
  public Field options(List<Option> choices) {
    options = List.copyOf(choices);
    return this;
  }

  Field error(String text) {
    error = text;
    return this;
  }

  public String getKind() {
    return kind.name();
  }

  /** The type of an input element. */
  public String getInputType() {
    return kind == Kind.DATE ? "date" : "text";
  }

  /** With the portlet's namespace. */
  public String getName() {
    return name;
  }

  /** The control's id: its name, and what it sends where several have that name. */
  public String getId() {
    return choice.equals("true") ? name : name + "-" + choice;
  }

  public String getChoice() {
    return choice;
  }

  public String getLabel() {
    return label;
  }

  public String getValue() {
    return value;
  }

  public String getHint() {
    return hint;
  }

  public String getError() {
    return error;
  }

  public boolean isRequired() {
    return required;
  }

  public int getRows() {
    return rows;
  }

  public boolean isChecked() {
    return value.equals(choice);
  }

  /** The ids of hint and error for aria-describedby; empty if there is neither. */
  public String getDescribedBy() {
    return List.of(
            hint.isEmpty() ? "" : getId() + "-hint", error.isEmpty() ? "" : getId() + "-error")
        .stream()
        .filter(id -> !id.isEmpty())
        .collect(Collectors.joining(" "));
  }

  public List<Option> getOptions() {
    return options;
  }

  /** Whether the value is none of the choices. */
  public boolean isForeign() {
    return !value.isEmpty()
        && options.stream().noneMatch(option -> option.getValue().equals(value));
  }
}
