package org.ayumi.plan.editor.web.internal.edition;

import java.util.List;
import org.ayumi.plan.editor.web.internal.form.FormParameters;
import org.ayumi.plan.editor.web.internal.screen.Field;
import org.ayumi.plan.editor.web.internal.screen.Fields;
import org.ayumi.plan.editor.web.internal.screen.Wording;

/** The fields of a publication. */
public final class PublishFields {

  private final Fields fields;
  private final Wording wording;

  public PublishFields(Fields fields, Wording wording) {
    this.fields = fields;
    this.wording = wording;
  }

  /**
   * @param typed what was sent and refused just now, if anything was
   * @param title the usual one; empty if there is none
   */
  public List<Field> of(FormParameters typed, String title) {
    return List.of(
        fields
            .text(PublishForm.TITLE, "publish-title")
            .hint(wording.text("publish-title-hint"))
            .value(typed.has(PublishForm.TITLE) ? typed.text(PublishForm.TITLE) : title)
            .required(),
        fields.area(PublishForm.NOTE, "publish-note").value(typed.text(PublishForm.NOTE)),
        fields
            .date(PublishForm.RELEASE, "publish-release")
            .hint(wording.text("publish-release-hint"))
            .value(typed.text(PublishForm.RELEASE)),
        fields
            .check(PublishForm.CORRECTION, "publish-correction")
            .hint(wording.text("publish-correction-hint"))
            .value(typed.text(PublishForm.CORRECTION)),
        fields
            .check(PublishForm.CONFIRMED, "publish-confirm")
            .value(typed.text(PublishForm.CONFIRMED))
            .required());
  }
}
