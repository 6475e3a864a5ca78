package org.ayumi.plan.editor.web.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.EraTable;
import org.ayumi.plan.domain.Example;
import org.ayumi.plan.domain.FiscalYearNotation;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.YearCell;
import org.ayumi.plan.editor.web.internal.screen.Option;
import org.ayumi.plan.editor.web.internal.screen.Wording;

/** An item as it would be read: what each field would hold. */
public final class ItemCard {

  private final Item item;
  private final PlanIndex index;
  private final Wording wording;
  private final FiscalYearNotation notation = new FiscalYearNotation(EraTable.standard());
  private final List<Option> fields = new ArrayList<>();

  ItemCard(Item item, PlanIndex index, Wording wording) {
    this.item = item;
    this.index = index;
    this.wording = wording;
    fields();
  }

  private void fields() {
    add(
        "field-headingCode",
        index.path(item).stream().map(Heading::label).collect(Collectors.joining(" › ")));
    add("field-reference", item.reference());
    add("field-kind", item.kind());
    add(
        "departments",
        item.departments().stream().map(DepartmentRef::printed).collect(Collectors.joining("、")));
    add("actors", item.actorsPrinted());
    add("field-purpose", item.purpose());
    for (Content content : item.contents()) {
      add("contents", content(content));
    }
    add("field-completion", item.completion());
    add("preview-example", item.example().map(Example::printed).orElse(""));
  }

  private void add(String key, String text) {
    if (!text.isBlank()) {
      fields.add(new Option(wording.text(key), text));
    }
  }

  private String content(Content content) {
    List<String> lines = new ArrayList<>();
    lines.add((content.bullet() + " " + content.text()).strip());
    String departments =
        content.departments().stream().map(DepartmentRef::printed).collect(Collectors.joining("、"));
    if (!departments.isEmpty()) {
      lines.add(wording.text("departments") + "：" + departments);
    }
    String years = content.years().stream().map(this::year).collect(Collectors.joining("　"));
    lines.add(years);
    return lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
  }

  private String year(YearCell cell) {
    String year = notation.format(cell.year(), index.document().head().yearStyle());
    Optional<String> report =
        cell.report()
            .map(each -> (each.status() + " " + each.narrative()).strip())
            .filter(text -> !text.isEmpty());
    return (year + " " + cell.planned()).strip() + report.map(text -> "［" + text + "］").orElse("");
  }

  public String getLabel() {
    return item.label();
  }

  /** Name and text of each field that has one. */
  public List<Option> getFields() {
    return List.copyOf(fields);
  }
}
