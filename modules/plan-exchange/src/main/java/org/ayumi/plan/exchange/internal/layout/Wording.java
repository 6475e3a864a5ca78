package org.ayumi.plan.exchange.internal.layout;

import java.util.Objects;
import org.ayumi.plan.domain.PassageType;

/** Number, title and text of what an outline tells; the type is that of passages alone. */
final class Wording {

  private final PassageType type;
  private final String number;
  private final String title;
  private final String text;

  private Wording(PassageType type, String number, String title, String text) {
    this.type = type;
    this.number = number;
    this.title = title;
    this.text = text;
  }

  /** Of a heading, chapter or item. */
  static Wording titled(String number, String title) {
    return new Wording(PassageType.CHAPTER, number, title, "");
  }

  /** Of a passage without title. */
  static Wording text(PassageType type, String number, String text) {
    return new Wording(type, number, "", text);
  }

  Wording withType(PassageType newType) {
    return new Wording(newType, number, title, text);
  }

  Wording withText(String newText) {
    return new Wording(type, number, title, newText);
  }

  PassageType type() {
    return type;
  }

  String number() {
    return number;
  }

  String title() {
    return title;
  }

  String text() {
    return text;
  }

  String label() {
    return number.isEmpty() ? title : number + " " + title;
  }

  @Override
  public boolean equals(Object object) {
    if (!(object instanceof Wording)) {
      return false;
    }
    Wording other = (Wording) object;
    return type == other.type
        && number.equals(other.number)
        && title.equals(other.title)
        && text.equals(other.text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(type, number, title, text);
  }

  @Override
  public String toString() {
    return type + " " + label() + ": " + text;
  }
}
