package org.ayumi.plan.editor.web.internal.plan;

import java.util.List;
import org.ayumi.plan.domain.Heading;
import org.ayumi.plan.domain.ImmutableHeading;
import org.ayumi.plan.editor.web.internal.form.FormParameters;
import org.ayumi.plan.exception.NoSuchPlanHeadingException;
import org.ayumi.plan.model.view.HeadingDetail;

/** A heading as typed. */
final class HeadingForm {

  private final String parent;
  private final String number;
  private final String title;
  private final long version;

  private HeadingForm(String parent, String number, String title, long version) {
    this.parent = parent;
    this.number = number;
    this.title = title;
    this.version = version;
  }

  static HeadingForm blank(String parent) {
    return new HeadingForm(parent, "", "", 0);
  }

  static HeadingForm of(HeadingDetail detail) {
    Heading heading = detail.heading();
    return new HeadingForm(
        heading.parentCode().orElse(""), heading.number(), heading.title(), detail.mvccVersion());
  }

  static HeadingForm read(FormParameters parameters) {
    return new HeadingForm(
        parameters.text("parent"),
        parameters.line("number"),
        parameters.line("title"),
        parameters.id("version"));
  }

  static Heading find(List<HeadingDetail> all, String code) throws NoSuchPlanHeadingException {
    return all.stream()
        .map(HeadingDetail::heading)
        .filter(heading -> heading.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NoSuchPlanHeadingException(code));
  }

  /** The new heading, one level below its parent. */
  Heading added(List<HeadingDetail> all) throws NoSuchPlanHeadingException {
    ImmutableHeading.Builder heading = Heading.builder().code("").number(number).title(title);
    return parent.isEmpty()
        ? heading.depth(1).build()
        : heading.parentCode(parent).depth(find(all, parent).depth() + 1).build();
  }

  /** The heading with this number and title, printed anew only where they changed (G2). */
  Heading changed(Heading before) {
    if (before.number().equals(number) && before.title().equals(title)) {
      return before;
    }
    return Heading.builder()
        .code(before.code())
        .parentCode(before.parentCode())
        .depth(before.depth())
        .number(number)
        .title(title)
        .overviewLabel(before.overviewLabel())
        .build();
  }

  String parent() {
    return parent;
  }

  String number() {
    return number;
  }

  String title() {
    return title;
  }

  long version() {
    return version;
  }
}
