package org.ayumi.plan.editor.web.internal.edition;

import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.editor.web.internal.exchange.ChangeView;
import org.ayumi.plan.editor.web.internal.form.FormParameters;
import org.ayumi.plan.editor.web.internal.plan.Publication;
import org.ayumi.plan.editor.web.internal.screen.Field;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.model.view.Edition;

/** What changed since the last edition, the act of publishing, and the editions so far. */
public final class PublishScreen extends Screen {

  private final Publication publication;
  private final ChangeView changes;
  private final FormParameters typed;

  PublishScreen(
      ScreenContext context, Publication publication, ChangeView changes, FormParameters typed) {
    super(context, "publish", "/publish", "/publish.jsp");
    this.publication = publication;
    this.changes = changes;
    this.typed = typed;
  }

  public String getPublication() {
    return publication.text(wording());
  }

  public ChangeView getChanges() {
    return changes;
  }

  /** The plan's version that is shown: what is published is what was seen. */
  public long getVersion() {
    return publication.documentVersion();
  }

  public String getPublishUrl() {
    return links().action("/edition/publish", "planId", planId());
  }

  public String getPreviewUrl() {
    return links().render("/preview", "planId", planId());
  }

  public List<Field> getFields() {
    return new PublishFields(fields(), wording()).of(typed, "");
  }

  public List<EditionRow> getEditions() {
    return publication.editions().stream()
        .map(edition -> new EditionRow(edition, wording(), url(edition)))
        .collect(Collectors.toList());
  }

  private String url(Edition edition) {
    return links()
        .render("/edition", "planId", planId(), "code", String.valueOf(edition.editionId()));
  }
}
