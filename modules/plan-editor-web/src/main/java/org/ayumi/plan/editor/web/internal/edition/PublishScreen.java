package org.ayumi.plan.editor.web.internal.edition;

import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.plan.editor.web.internal.exchange.ChangeView;
import org.ayumi.plan.editor.web.internal.plan.Publication;
import org.ayumi.plan.editor.web.internal.screen.Field;
import org.ayumi.plan.editor.web.internal.screen.Screen;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.model.view.Edition;

/** What changed since the last edition, the act of publishing, and the editions so far. */
public final class PublishScreen extends Screen {

  private final Publication publication;
  private final ChangeView changes;
  private final PublishForm form;

  PublishScreen(
      ScreenContext context, Publication publication, ChangeView changes, PublishForm form) {
    super(context, "publish", "/publish", "/publish.jsp");
    this.publication = publication;
    this.changes = changes;
    this.form = form;
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
    return List.of(
        fields()
            .text("title", "publish-title")
            .hint(wording().text("publish-title-hint"))
            .value(form.title())
            .required(),
        fields().area("note", "publish-note").value(form.note()),
        fields().check("confirmed", "publish-confirm").value(form.isConfirmed() ? "true" : ""));
  }

  public List<Row> getEditions() {
    return publication.editions().stream()
        .map(edition -> new Row(edition, wording().dateTime(edition.published())))
        .collect(Collectors.toList());
  }

  /** One edition. */
  public static final class Row {

    private final Edition edition;
    private final String date;

    Row(Edition edition, String date) {
      this.edition = edition;
      this.date = date;
    }

    public int getNumber() {
      return edition.number();
    }

    public String getTitle() {
      return edition.title();
    }

    public String getNote() {
      return edition.note();
    }

    public String getDate() {
      return date;
    }

    /** The first digits of the content hash. */
    public String getHash() {
      return edition.contentHash().substring(0, Math.min(12, edition.contentHash().length()));
    }
  }
}
