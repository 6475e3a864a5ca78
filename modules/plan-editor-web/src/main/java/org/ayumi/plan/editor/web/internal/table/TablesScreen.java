package org.ayumi.plan.editor.web.internal.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.table.CardForm;
import org.ayumi.plan.domain.table.PrintedTable;
import org.ayumi.plan.domain.table.TableKind;
import org.ayumi.plan.editor.web.internal.screen.Choice;
import org.ayumi.plan.editor.web.internal.screen.Option;
import org.ayumi.plan.editor.web.internal.screen.Pager;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.editor.web.internal.screen.TableScreen;
import org.ayumi.plan.editor.web.internal.screen.Years;

/** One of the plan's printed tables, and the ways to the others and to its files (G18). */
public final class TablesScreen extends TableScreen {

  private static final int CARDS_OF_PAGE = 100;
  private static final Set<TableKind> YEARLY =
      EnumSet.of(TableKind.PROGRESS, TableKind.COUNTS, TableKind.CHANGES);

  private final ChosenTables chosen;
  private final List<PrintedTable> tables;
  private final Pager pager;

  TablesScreen(ScreenContext context, ChosenTables chosen, int page) {
    super(context, "tables", "/tables", "/tables.jsp");
    this.chosen = chosen;
    tables = chosen.make();
    int size = chosen.kind() == TableKind.CARD ? CARDS_OF_PAGE : Math.max(1, tables.size());
    pager = new Pager(size, page, tables.size(), this::page);
  }

  @Override
  public String getTitle() {
    return wording().text(key(chosen.kind()));
  }

  public List<Choice> getKinds() {
    List<Choice> kinds = new ArrayList<>();
    for (TableKind kind : chosen.kinds()) {
      String url = links().render("/tables", "planId", planId(), "kind", kind.name());
      kinds.add(new Choice(wording().text(key(kind)), url, kind == chosen.kind()));
    }
    return kinds;
  }

  /** The years of a progress list or the forms of the cards; empty where there is one way. */
  public List<Choice> getVariants() {
    List<Choice> variants = new ArrayList<>();
    if (YEARLY.contains(chosen.kind())) {
      Years years = new Years(chosen.document().head());
      for (FiscalYear year : chosen.years()) {
        String label = years.text(year);
        variants.add(variant(label, "year", year.toString(), year.equals(chosen.year())));
      }
    }
    if (chosen.kind() == TableKind.CARD) {
      for (CardForm form : CardForm.values()) {
        String label = wording().text("card-form-" + form.name().toLowerCase(Locale.ROOT));
        variants.add(variant(label, "form", form.name(), form == chosen.form()));
      }
    }
    return variants;
  }

  private Choice variant(String label, String name, String value, boolean current) {
    String kind = chosen.kind().name();
    String url = links().render("/tables", "planId", planId(), "kind", kind, name, value);
    return new Choice(label, url, current);
  }

  /** Address and words of each file that the table can be had as. */
  public List<Option> getFiles() {
    List<Option> files = new ArrayList<>();
    files.add(file("merged", "tables-xlsx-merged"));
    if (!tables.isEmpty() && !tables.get(0).head().isEmpty()) {
      files.add(file("clean", "tables-xlsx-clean"));
      if (tables.size() == 1) {
        files.add(file("csv", "tables-csv"));
      }
    }
    return files;
  }

  private Option file(String as, String key) {
    return new Option(
        links()
            .resource(
                "/tables/file",
                "planId",
                planId(),
                "kind",
                chosen.kind().name(),
                "year",
                chosen.year().toString(),
                "form",
                chosen.form().name(),
                "as",
                as),
        wording().text(key));
  }

  public Pager getPager() {
    return pager;
  }

  private String page(int page) {
    return links()
        .render(
            "/tables",
            "planId",
            planId(),
            "kind",
            chosen.kind().name(),
            "form",
            chosen.form().name(),
            "page",
            String.valueOf(page));
  }

  /** Markup; every text in it is escaped. */
  public String getHtml() {
    return html(tables.subList(Math.max(0, pager.getFirst() - 1), pager.getLast()));
  }

  private static String key(TableKind kind) {
    return "table-" + kind.name().toLowerCase(Locale.ROOT);
  }
}
