package org.ayumi.plan.editor.web.internal.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.ImmutableContent;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanIndex;
import org.ayumi.plan.domain.Relisting;
import org.ayumi.plan.domain.Report;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.domain.YearCell;
import org.ayumi.plan.editor.web.internal.form.FormErrors;

/** Makes the contents of an item, with their years and reports, out of a form. */
final class ContentBinding {

  private final PlanIndex index;
  private final boolean structure;
  private final FormErrors errors;

  ContentBinding(PlanIndex index, boolean structure, FormErrors errors) {
    this.index = index;
    this.structure = structure;
    this.errors = errors;
  }

  /** A row left wholly blank is no content; a code that the item does not hold is a new one. */
  List<Content> bind(List<ContentForm> forms, Item base) {
    Map<String, Content> before = new LinkedHashMap<>();
    base.contents().forEach(content -> before.put(content.code(), content));
    List<Content> contents = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      if (!forms.get(i).isBlank()) {
        Content known = before.remove(forms.get(i).value(ContentForm.CODE));
        contents.add(bind(forms.get(i), ItemForm.content(i), known == null ? fresh() : known));
      }
    }
    return contents;
  }

  private static Content fresh() {
    return Content.builder().code("c-" + UUID.randomUUID()).build();
  }

  private Content bind(ContentForm form, String prefix, Content base) {
    if (form.value(ContentForm.TEXT).isBlank() && !base.text().isBlank()) {
      errors.add(prefix + ContentForm.TEXT, "error-content-missing");
    }
    ImmutableContent.Builder content =
        Content.builder().code(base.code()).text(form.value(ContentForm.TEXT));
    content.bullet(form.value(ContentForm.BULLET));
    bindStructure(form, prefix, base, content);
    for (FiscalYear year : index.years()) {
      cell(form, prefix, year, base.year(year)).ifPresent(content::addYears);
    }
    return content.build();
  }

  private void bindStructure(
      ContentForm form, String prefix, Content base, ImmutableContent.Builder content) {
    if (!structure) {
      content.departments(base.departments()).relisting(base.relisting());
      return;
    }
    content.departments(
        ItemBinding.departments(prefix, form.departments(), base.departments(), index, errors));
    if (form.value(ContentForm.RELISTED).equals("true")) {
      content.relisting(base.relisting().orElseGet(() -> Relisting.builder().build()));
    }
  }

  private Optional<YearCell> cell(
      ContentForm form, String prefix, FiscalYear year, Optional<YearCell> before) {
    String planned = form.value(ContentForm.planned(year));
    check(
        VocabularyType.SCHEDULE,
        prefix + ContentForm.planned(year),
        planned,
        before.map(YearCell::planned).orElse(""));
    Optional<Report> report = report(form, prefix, year, before.flatMap(YearCell::report));
    return before.isPresent() || !planned.isEmpty() || report.isPresent()
        ? Optional.of(YearCell.builder().year(year).planned(planned).report(report).build())
        : Optional.empty();
  }

  private Optional<Report> report(
      ContentForm form, String prefix, FiscalYear year, Optional<Report> before) {
    String status = form.value(ContentForm.status(year));
    check(
        VocabularyType.STATUS,
        prefix + ContentForm.status(year),
        status,
        before.map(Report::status).orElse(""));
    String achievement = form.value(ContentForm.achievement(year));
    check(
        VocabularyType.ACHIEVEMENT,
        prefix + ContentForm.achievement(year),
        achievement,
        before.map(Report::achievement).orElse(""));
    return form.isReported(year)
        ? Optional.of(
            Report.builder()
                .status(status)
                .achievement(achievement)
                .narrative(form.value(ContentForm.narrative(year)))
                .nextDirection(form.value(ContentForm.direction(year)))
                .build())
        : Optional.empty();
  }

  private void check(VocabularyType type, String field, String mark, String before) {
    if (!mark.isEmpty() && !mark.equals(before) && index.term(type, mark).isEmpty()) {
      errors.add(field, "error-mark-unknown", mark);
    }
  }
}
