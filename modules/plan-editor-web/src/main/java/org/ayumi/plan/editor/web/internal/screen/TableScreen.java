package org.ayumi.plan.editor.web.internal.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.ayumi.plan.domain.table.PrintedTable;
import org.ayumi.plan.exchange.TableHtml;
import org.ayumi.plan.exchange.TablePage;

/** A screen with printed tables in it; the name of each item leads to the item. */
public abstract class TableScreen extends Screen {

  private static final int HEADING = 3;

  protected TableScreen(ScreenContext context, String titleKey, String tab, String page) {
    super(context, titleKey, tab, page);
  }

  /** Markup; every text in it is escaped. */
  protected final String html(List<PrintedTable> tables) {
    boolean japanese = wording().locale().getLanguage().equals(Locale.JAPANESE.getLanguage());
    TablePage page =
        TablePage.builder()
            .prefix(getNamespace())
            .heading(HEADING)
            .planLanguage(japanese ? "" : Locale.JAPANESE.getLanguage())
            .itemAddress(code -> links().render("/item", "planId", planId(), "code", code))
            .build();
    StringBuilder html = new StringBuilder();
    try {
      TableHtml.write(tables, page, html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return html.toString();
  }
}
