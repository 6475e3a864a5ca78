package org.ayumi.plan.editor.web.internal.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ayumi.plan.domain.DepartmentType;
import org.ayumi.plan.editor.web.internal.screen.Field;
import org.ayumi.plan.editor.web.internal.screen.FormScreen;
import org.ayumi.plan.editor.web.internal.screen.Option;
import org.ayumi.plan.editor.web.internal.screen.ScreenContext;

/** One department and what it stands for in the portal. */
public final class DepartmentScreen extends FormScreen {

  private final DepartmentForm form;
  private final List<Option> others;
  private final List<Option> organizations;
  private final List<Option> userGroups;

  DepartmentScreen(
      ScreenContext context,
      DepartmentForm form,
      List<Option> others,
      List<Option> organizations,
      List<Option> userGroups) {
    super(
        context,
        form.department().code().isEmpty() ? "department-new" : "department-edit",
        "/departments");
    this.form = form;
    this.others = others;
    this.organizations = organizations;
    this.userGroups = userGroups;
  }

  @Override
  public List<Field> getFields() {
    List<Option> types =
        Arrays.stream(DepartmentType.values())
            .map(type -> new Option(type.name(), wording().text("type-" + lower(type))))
            .collect(Collectors.toList());
    return List.of(
        fields().text("name", "department-name").value(form.name()).required(),
        fields()
            .area("printedNames", "department-printed")
            .hint(wording().text("department-printed-hint"))
            .value(String.join("\n", form.department().printedNames())),
        fields().select("type", "department-type", types).value(form.department().type().name()),
        fields()
            .date("validFrom", "department-from")
            .hint(wording().text("department-from-hint"))
            .value(form.validFrom()),
        fields()
            .date("validTo", "department-to")
            .hint(wording().text("department-to-hint"))
            .value(form.validTo()));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public List<Group> getGroups() {
    return List.of(
        new Group(
            wording().text("department-successors"),
            checks("successors", others, form.successors())),
        new Group(
            wording().text("department-groups"),
            checks("userGroups", userGroups, form.userGroups())),
        new Group(
            wording().text("department-organizations"),
            checks("organizations", organizations, form.organizations())));
  }

  /** One checkbox a unit; a chosen one that the person may not see stays chosen, by its number. */
  private List<Field> checks(String name, List<Option> units, List<String> chosen) {
    Map<String, String> texts = new LinkedHashMap<>();
    units.forEach(unit -> texts.put(unit.getValue(), unit.getText()));
    chosen.forEach(id -> texts.putIfAbsent(id, wording().text("department-unit", id)));
    List<Field> checks = new ArrayList<>();
    texts.forEach(
        (id, text) ->
            checks.add(
                fields()
                    .labelled(Field.Kind.CHECK, name, text)
                    .choice(id)
                    .value(chosen.contains(id) ? id : "")));
    return checks;
  }

  @Override
  public String getSaveUrl() {
    return links().action("/department/save", "planId", planId(), "code", code());
  }

  @Override
  public String getDeleteUrl() {
    return code().isEmpty()
        ? ""
        : links().action("/department/delete", "planId", planId(), "code", code());
  }

  private String code() {
    return form.department().code();
  }

  @Override
  public String getBackUrl() {
    return links().render("/departments", "planId", planId());
  }

  @Override
  public long getVersion() {
    return form.version();
  }
}
