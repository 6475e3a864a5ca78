package org.ayumi.plan.exchange;

import java.util.List;
import java.util.Locale;
import org.ayumi.plan.domain.table.TableWord;
import org.ayumi.plan.domain.table.TableWords;

/** The words of this module for tables: English, or Japanese for a Japanese locale. */
public final class TableTexts implements TableWords {

  private final Locale locale;

  private TableTexts(Locale locale) {
    this.locale = locale;
  }

  public static TableTexts of(Locale locale) {
    return new TableTexts(locale);
  }

  @Override
  public String label(String field) {
    return Texts.format(locale, "table-label." + field, List.of());
  }

  @Override
  public String word(TableWord word, String... arguments) {
    return Texts.format(locale, "table." + word.key(), List.of(arguments));
  }
}
