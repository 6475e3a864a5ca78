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
  /** What the overview calls the row's lowest heading, where that differs (G2). */
  HEADING_OVERVIEW(false, false),
  /** The item's reference number: {@code Ⅳ - (1) - ②}. */
  REFERENCE(false, false),
  /** The item's number, title and re-listing mark in one cell. */
  LABEL(false, false),
  /** The item's own number alone: {@code ②}. */
  NUMBER(false, false),
  /** The item's title alone. */
  TITLE(false, false),
  /** The item's number and title as the plan's overview prints them, beside its own (G2). */
  OVERVIEW_LABEL(false, false),
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
  /** The mark of the second axis reported for one fiscal year (E9); needs the year. */
  REPORT_ACHIEVEMENT(false, true),
  /** What was done in one fiscal year; needs the year. */
  REPORT_TEXT(false, true),
  /** The direction for the next year, reported for one fiscal year; needs the year. */
  REPORT_NEXT(false, true),
  /** The city, or whatever else, that a candidate follows: {@code (安城市)} (G15). */
  EXAMPLE(false, false),
  /** The grade of a committee for one fiscal year (G14); needs the year. */
  EVALUATION_GRADE(false, true),
  /** The comment of a committee for one fiscal year; needs the year. */
  EVALUATION_COMMENT(false, true),
  /** What the city answers the committee for one fiscal year; needs the year. */
  EVALUATION_REPLY(false, true),
  /**
   * The heading that the row's indicator measures, by number or label; a text that is no heading is
   * the indicator's group (G11).
   */
  INDICATOR_SCOPE(false, false),
  INDICATOR_NUMBER(false, false),
  INDICATOR_NAME(false, false),
  INDICATOR_UNIT(false, false),
  /** The baseline; its year is the column's, if it has one. */
  INDICATOR_BASELINE(false, false),
  /** The target; its year is the column's, if it has one. */
  INDICATOR_TARGET(false, false),
  /** The actual value of one fiscal year; needs the year. */
  INDICATOR_ACTUAL(false, true),
  INDICATOR_NOTE(false, false),
  /** The goal of the row's heading. */
  GOAL(false, false),
  /** What the row's passage is, as {@code PassageType} names it; written by layouts. */
  PASSAGE_TYPE(false, false),
  /** The depth of the row's passage below others, 1 for the highest; written by layouts. */
  PASSAGE_LEVEL(false, false),
  /** Number or mark of the row's passage: {@code ①}. */
  PASSAGE_NUMBER(false, false),
  /** The passage's title: a term of the glossary, a year of the history. */
  PASSAGE_TITLE(false, false),
  PASSAGE_TEXT(false, false),
  /** Address of an attached document. */
  PASSAGE_LINK(false, false),
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
    return !heading
        && this != HEADING_OVERVIEW
        && this != IGNORED
        && this != SEQUENCE
        && !isIndicator()
        && !isPassage()
        && !isEvaluation();
  }

  /** Whether a column of this field belongs to a content and not to the item as a whole. */
  public boolean isContent() {
    return this == CONTENT
        || this == YEAR
        || this == REPORT_STATUS
        || this == REPORT_ACHIEVEMENT
        || this == REPORT_TEXT
        || this == REPORT_NEXT;
  }

  /** Whether a column of this field tells of an indicator. */
  public boolean isIndicator() {
    return name().startsWith("INDICATOR_");
  }

  /** Whether a column of this field tells of a passage of the plan book. */
  public boolean isPassage() {
    return this == GOAL || name().startsWith("PASSAGE_");
  }

  /** Whether a column of this field tells what a committee says of the row's item or heading. */
  public boolean isEvaluation() {
    return name().startsWith("EVALUATION_");
  }

  /** Whether a column of this field may have a fiscal year without needing it. */
  public boolean mayHaveYear() {
    return yearly || this == INDICATOR_BASELINE || this == INDICATOR_TARGET;
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
