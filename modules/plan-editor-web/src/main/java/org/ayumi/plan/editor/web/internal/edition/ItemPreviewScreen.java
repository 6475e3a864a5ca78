package org.ayumi.plan.editor.web.internal.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.ActorMark;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.domain.YearCell;
import org.ayumi.plan.editor.web.internal.screen.Option;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.editor.web.internal.screen.Years;

/** The card of one item of the working plan, marked as not public. */
public final class ItemPreviewScreen extends Screen {

  private final PlanIndex index;
  private final Item item;

  ItemPreviewScreen(ScreenContext context, PlanIndex index, Item item) {
    super(context, "preview", "/preview", "/item_preview.jsp");
    this.index = index;
    this.item = item;
  }

  @Override
  public String getTitle() {
    return item.label();
  }

  public String getEditUrl() {
    return links().render("/item", "planId", planId(), "code", item.code());
  }

  public String getBackUrl() {
    return links().render("/preview", "planId", planId());
  }

  /** Label and text of what the item has, in the order of the card. */
  public List<Option> getFacts() {
    List<Option> facts = new ArrayList<>();
    add(
        facts,
        "field-heading",
        index.path(item).stream().map(Heading::label).collect(Collectors.joining(" › ")));
    add(facts, "field-reference", item.reference());
    add(facts, "field-kind", item.kind());
    add(facts, "departments", departments());
    add(facts, "actors", actors());
    add(facts, "field-purpose", item.purpose());
    add(facts, "field-completion", item.completion());
    index.original(item).ifPresent(original -> add(facts, "field-relisting", original.label()));
    return facts;
  }

  private void add(List<Option> facts, String key, String text) {
    if (!text.isEmpty()) {
      facts.add(new Option(wording().text(key), text));
    }
  }

  private String departments() {
    return item.departmentsPrinted().isEmpty()
        ? item.departments().stream().map(DepartmentRef::printed).collect(Collectors.joining("、"))
        : item.departmentsPrinted();
  }

  private String actors() {
    return item.actors().stream()
        .filter(actor -> !actor.mark().isEmpty())
        .map(this::actor)
        .collect(Collectors.joining("、"));
  }

  private String actor(ActorMark actor) {
    String name = index.actor(actor.actorCode()).map(Term::mark).orElse(actor.actorCode());
    return index
        .term(VocabularyType.ROLE, actor.mark())
        .map(role -> actor.mark() + name + "（" + role.words() + "）")
        .orElse(actor.mark() + name);
  }

  public List<String> getYears() {
    Years printed = new Years(index.document().head());
    return index.years().stream().map(printed::text).collect(Collectors.toList());
  }

  public List<Row> getContents() {
    return item.contents().stream().map(this::row).collect(Collectors.toList());
  }

  private Row row(Content content) {
    List<Option> cells =
        index.years().stream()
            .map(year -> content.year(year).map(YearCell::planned).orElse(""))
            .map(this::cell)
            .collect(Collectors.toList());
    return new Row((content.bullet() + " " + content.text()).strip(), cells);
  }

  private Option cell(String mark) {
    String words =
        index
            .term(VocabularyType.SCHEDULE, mark)
            .map(Term::words)
            .orElse(mark.isEmpty() ? wording().text("field-blank") : mark);
    return new Option(mark, words);
  }

  /** One content with its years: mark and words. */
  public static final class Row {

    private final String text;
    private final List<Option> cells;

    Row(String text, List<Option> cells) {
      this.text = text;
      this.cells = cells;
    }

    public String getText() {
      return text;
    }

    public List<Option> getCells() {
      return cells;
    }
  }
}
