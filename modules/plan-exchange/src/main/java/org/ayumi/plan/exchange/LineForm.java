package org.ayumi.plan.exchange;

import java.util.Locale;

/** What a line of text begins with. */
public enum LineForm {
  /** Anything. */
  ANY,
  /** Neither a number nor a mark. */
  PLAIN,
  /** A year or month: {@code 平成 22 年度}, {@code 2024年}, {@code H25}. */
  YEAR,
  /** A word with a number behind it: {@code 基本方針1}, {@code 第1章}, {@code 事業 6}. */
  WORD,
  /** {@code Ⅳ}, {@code IV}. */
  ROMAN,
  /** {@code 1}, {@code 2.}, {@code 1-2}. */
  DECIMAL,
  /** {@code (1)}, {@code （１）}, {@code (1 0)}. */
  BRACKETED,
  /** {@code ①}. */
  CIRCLED,
  /** A mark of a list: {@code ・}, {@code ●}, {@code ○}. */
  BULLET,
  /** A title in lenticular or square brackets: {@code 【具体的な事業】}. */
  TITLED;

  /** The key of its name in {@code Messages.properties}: {@code line-form.bracketed}. */
  public String key() {
    return "line-form." + name().toLowerCase(Locale.ROOT);
  }

  /** Its name in the language of the locale. */
  public String label(Locale locale) {
    return Texts.of(locale).getString(key());
  }
}
