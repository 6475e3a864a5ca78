package org.ayumi.plan.exchange;

import java.util.Locale;

/** What a column of a sheet holds (G16). */
public enum Field {
  /** A heading's number and title in one cell; needs a level. */
  HEADING(true, false),
  /** A heading's number alone; needs a level. */
  HEADING_NUMBER(true, false),
  /** A heading's title alone; needs a level. */
  HEADING_TITLE(true, false),
  /** The item's reference number: {@code Ⅳ - (1) - ②}. */
  REFERENCE(false, false),
  /** The item's number, title and re-listing mark in one cell. */
  LABEL(false, false),
  /** The item's own number alone: {@code ②}. */
  NUMBER(false, false),
  /** The item's title alone. */
  TITLE(false, false),
  /** The item's re-listing mark alone: {@code 【再掲】}. */
  RELISTING(false, false),
  KIND(false, false),
  /** All departments in one cell, lead first. */
  DEPARTMENTS(false, false),
  /** All actors in one cell, each after its mark: {@code ■市民 □事業者}. */
  ACTORS(false, false),
  /** The mark of one actor; needs the actor's name. */
  ACTOR(false, false),
  PURPOSE(false, false),
  CONTENT(false, false),
  COMPLETION(false, false),
  /** The schedule token of one fiscal year; needs the year. */
  YEAR(false, true),
  /** The status mark reported for one fiscal year; needs the year. */
  REPORT_STATUS(false, true),
  /** What was done in one fiscal year; needs the year. */
  REPORT_TEXT(false, true),
  /** The direction for the next year, reported for one fiscal year; needs the year. */
  REPORT_NEXT(false, true),
  /** The item's external reference code. */
  CODE(false, false),
  /** A running number of the rows: not read, and counted anew when written. */
  SEQUENCE(false, false),
  /** Not read; empty when written. */
  IGNORED(false, false);

  private final boolean heading;
  private final boolean yearly;

  Field(boolean heading, boolean yearly) {
    this.heading = heading;
    this.yearly = yearly;
  }

  /** Whether a column of this field needs a level. */
  public boolean isHeading() {
    return heading;
  }

  /** Whether a column of this field needs a fiscal year. */
  public boolean isYearly() {
    return yearly;
  }

  /** Whether a column of this field tells of an item or one of its contents. */
  public boolean isItem() {
    return !heading && this != IGNORED && this != SEQUENCE;
  }

  /** Whether a column of this field belongs to a content and not to the item as a whole. */
  public boolean isContent() {
    return yearly || this == CONTENT;
  }

  /** The key of its name in {@code Messages.properties}: {@code field.heading-number}. */
  public String key() {
    return "field." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Its name in the language of the locale. */
  public String label(Locale locale) {
    return Texts.of(locale).getString(key());
  }
}
