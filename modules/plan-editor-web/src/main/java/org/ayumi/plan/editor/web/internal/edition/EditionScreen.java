package org.ayumi.plan.editor.web.internal.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.plan.editor.web.internal.exchange.ChangeView;
import org.ayumi.plan.editor.web.internal.form.FormParameters;
import org.ayumi.plan.editor.web.internal.screen.Field;
import org.ayumi.plan.editor.web.internal.screen.Option;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.model.view.Edition;

/** One edition with what differs from the one before. */
public final class EditionScreen extends Screen {

  private final Edition edition;
  private final Optional<Edition> former;
  private final ChangeView changes;
  private final FormParameters typed;

  EditionScreen(
      ScreenContext context,
      Edition edition,
      Optional<Edition> former,
      ChangeView changes,
      FormParameters typed) {
    super(context, "edition", "/publish", "/edition.jsp");
    this.edition = edition;
    this.former = former;
    this.changes = changes;
    this.typed = typed;
  }

  @Override
  public String getTitle() {
    return wording().text("edition-title", String.valueOf(edition.number()), edition.title());
  }

  /** Dates, state, kind and note, as label and text. */
  public List<Option> getFacts() {
    EditionRow row = new EditionRow(edition, wording(), "");
    List<Option> facts = new ArrayList<>();
    facts.add(fact("edition-date", row.getDate()));
    facts.add(fact("edition-state", row.getState()));
    if (edition.correction()) {
      facts.add(fact("edition-kind", wording().text("edition-correction")));
    }
    if (!edition.note().isEmpty()) {
      facts.add(fact("publish-note", edition.note()));
    }
    return facts;
  }

  private Option fact(String key, String value) {
    return new Option(wording().text(key), value);
  }

  /** With which edition it is compared. */
  public String getCompared() {
    return former
        .map(
            each -> wording().text("edition-compared", String.valueOf(each.number()), each.title()))
        .orElseGet(() -> wording().text("edition-first"));
  }

  public ChangeView getChanges() {
    return changes;
  }

  public String getBackUrl() {
    return links().render("/publish", "planId", planId());
  }

  public String getRepublishUrl() {
    return links()
        .action(
            "/edition/republish", "planId", planId(), "code", String.valueOf(edition.editionId()));
  }

  /** The form that has the public read it again. */
  public List<Field> getFields() {
    return new PublishFields(fields(), wording()).of(typed, edition.title());
  }
}
