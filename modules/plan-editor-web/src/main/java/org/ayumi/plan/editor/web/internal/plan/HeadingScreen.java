package org.ayumi.plan.editor.web.internal.plan;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.Level;
import org.ayumi.plan.editor.web.internal.screen.Field;
import org.ayumi.plan.editor.web.internal.screen.FormScreen;
import org.ayumi.plan.editor.web.internal.screen.Option;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;
import org.ayumi.plan.model.view.HeadingDetail;

/** One heading; where it stands is chosen when it is made. */
public final class HeadingScreen extends FormScreen {

  private final String code;
  private final List<HeadingDetail> all;
  private final int deepest;
  private final HeadingForm form;

  HeadingScreen(
      ScreenContext context, List<HeadingDetail> all, List<Level> levels, HeadingForm form) {
    this(context, "", all, levels, form);
  }

  HeadingScreen(
      ScreenContext context,
      String code,
      List<HeadingDetail> all,
      List<Level> levels,
      HeadingForm form) {
    super(context, code.isEmpty() ? "heading-new" : "heading-edit", "/headings");
    this.code = code;
    this.all = all;
    this.deepest = levels.size() - 1;
    this.form = form;
  }

  @Override
  public List<Field> getFields() {
    List<Field> fields = new ArrayList<>();
    if (code.isEmpty()) {
      fields.add(fields().select("parent", "heading-parent", parents()).value(form.parent()));
    }
    fields.add(fields().text("number", "heading-number").value(form.number()));
    fields.add(fields().text("title", "heading-title").value(form.title()).required());
    return fields;
  }

  /** The headings that can have headings below them. */
  private List<Option> parents() {
    List<Option> options = new ArrayList<>();
    options.add(new Option("", wording().text("heading-top")));
    for (HeadingDetail detail : all) {
      Heading heading = detail.heading();
      if (heading.depth() < deepest) {
        options.add(new Option(heading.code(), "　".repeat(heading.depth() - 1) + heading.label()));
      }
    }
    return options;
  }

  @Override
  public String getSaveUrl() {
    return links().action("/heading/save", "planId", planId(), "code", code);
  }

  @Override
  public String getDeleteUrl() {
    return code.isEmpty()
        ? ""
        : links().action("/heading/delete", "planId", planId(), "code", code);
  }

  @Override
  public String getBackUrl() {
    return links().render("/headings", "planId", planId());
  }

  @Override
  public long getVersion() {
    return form.version();
  }
}
