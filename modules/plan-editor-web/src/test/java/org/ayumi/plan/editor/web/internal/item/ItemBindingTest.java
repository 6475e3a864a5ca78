package org.ayumi.plan.editor.web.internal.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.plan.editor.web.internal.SamplePlan.FESTIVAL;
import static org.ayumi.plan.editor.web.internal.SamplePlan.INDEX;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ayumi.plan.domain.Content;
import org.ayumi.plan.domain.DepartmentRef;
import org.ayumi.plan.domain.Example;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.editor.web.internal.form.FieldError;
import org.ayumi.plan.editor.web.internal.form.FormErrors;
import org.ayumi.plan.editor.web.internal.form.FormParameters;
import org.junit.jupiter.api.Test;

class ItemBindingTest {

  private final Map<String, String> typed =
      new LinkedHashMap<>(ItemForm.of(FESTIVAL, INDEX).toParameters());
  private final FormErrors errors = FormErrors.none();

  private ItemForm form() {
    Map<String, String[]> values = new LinkedHashMap<>();
    typed.forEach((name, value) -> values.put(name, new String[] {value}));
    return ItemForm.read(new FormParameters(values), INDEX);
  }

  private Item bind(boolean structure) {
    return new ItemBinding(INDEX, structure, errors).bind(form(), FESTIVAL);
  }

  @Test
  void savingAnUntouchedFormChangesNothing() {
    assertThat(bind(true)).isEqualTo(FESTIVAL);
    assertThat(bind(false)).isEqualTo(FESTIVAL);
    assertThat(errors.isEmpty()).isTrue();
  }

  @Test
  void aCandidateStaysOneAndItsExampleIsPrintedInBracketsWhereOnlyTheCityIsTyped() {
    Item candidate =
        Item.builder().code("i-9").title("市民農園").candidate(true).overviewLabel("農園").build();
    typed.clear();
    typed.putAll(ItemForm.of(candidate, INDEX).toParameters());
    typed.put("exampleCity", "安城市");
    Item item = new ItemBinding(INDEX, true, errors).bind(form(), candidate);
    assertThat(item.candidate()).isTrue();
    assertThat(item.overviewLabel()).isEqualTo("農園");
    assertThat(item.example()).contains(Example.of("安城市", "(安城市)"));
  }

  @Test
  void aDepartmentCannotChangeStructureWhateverItSends() {
    typed.put("heading", "");
    typed.put("reference", "Ⅸ");
    typed.put("number", "⑨");
    typed.put("kind", "継続");
    typed.put("department-0", "d-kosodate");
    typed.put("relisted", "true");
    typed.put("overviewLabel", "別の名");
    typed.put("example", "");
    typed.put("content-0-department-0", "d-kosodate");
    typed.put("content-0-relisted", "true");
    assertThat(bind(false)).isEqualTo(FESTIVAL);
  }

  @Test
  void fieldsThatAreNoneOfTheFormHaveNoEffect() {
    typed.put("code", "i-9-9");
    typed.put("userId", "1");
    typed.put("content-0-userId", "1");
    assertThat(bind(true)).isEqualTo(FESTIVAL);
  }

  @Test
  void aChangedTitleIsPrintedAnewAndTheOtherPrintedFormsStay() {
    typed.put("title", "まつり");
    Item item = bind(false);
    assertThat(item.label()).isEqualTo("① まつり");
    assertThat(item.departmentsPrinted()).isEqualTo("協働課／企画政策課");
  }

  @Test
  void departmentsKeepTheirPrintedNamesAndOrder() {
    typed.put("department-0", "d-kikaku");
    typed.put("department-1", "d-kyodo");
    typed.put("department-2", "d-kosodate");
    Item item = bind(true);
    assertThat(item.departments())
        .containsExactly(
            DepartmentRef.of("d-kikaku", "企画政策課"),
            DepartmentRef.of("d-kyodo", "協働課"),
            DepartmentRef.of("d-kosodate", "こども未来課"));
    assertThat(item.departmentsPrinted()).isEmpty();
  }

  @Test
  void aDepartmentPickedTwiceIsRefusedAtItsRow() {
    typed.put("department-1", "d-kyodo");
    bind(true);
    assertThat(errors.all()).extracting(FieldError::field).containsExactly("department-1");
  }

  @Test
  void contentsKeepTheirCodesWhenTheyAreReordered() {
    Map<String, String[]> values = new LinkedHashMap<>();
    typed.forEach((name, value) -> values.put(name, new String[] {value}));
    ItemForm raised = ItemForm.read(new FormParameters(values), INDEX).withContentRaised(1);
    Item item = new ItemBinding(INDEX, false, errors).bind(raised, FESTIVAL);
    assertThat(item.contents()).extracting(Content::code).containsExactly("c-2", "c-1");
  }

  @Test
  void aNewContentGetsItsOwnCodeAndABlankOneIsDropped() {
    typed.put("contents", "4");
    typed.put("content-2-text", "写真展を開く。");
    typed.put("content-3-text", "");
    Item item = bind(false);
    assertThat(item.contents()).hasSize(3);
    assertThat(item.contents().get(2).text()).isEqualTo("写真展を開く。");
    assertThat(item.contents().get(2).code()).startsWith("c-").isNotIn("c-1", "c-2");
  }

  @Test
  void theCodeOfAnotherItemsContentIsNotTaken() {
    typed.put("content-1-code", "c-99");
    assertThat(bind(false).contents().get(1).code()).isNotIn("c-99", "c-2");
  }

  @Test
  void yearsAndReportsAreBound() {
    typed.put("content-1-2025-planned", "実施");
    typed.put("content-1-2025-status", "✓");
    typed.put("content-1-2025-narrative", "一行目\r\n二行目");
    Content content = bind(false).contents().get(1);
    assertThat(content.year(FiscalYear.of(2025)).orElseThrow().planned()).isEqualTo("実施");
    assertThat(content.year(FiscalYear.of(2025)).orElseThrow().report().orElseThrow().narrative())
        .isEqualTo("一行目\n二行目");
    assertThat(content.year(FiscalYear.of(2026))).isEmpty();
  }

  @Test
  void anEmptyReportIsNoReport() {
    typed.put("content-0-2024-status", "");
    typed.put("content-0-2024-narrative", " ");
    assertThat(bind(false).contents().get(0).year(FiscalYear.of(2024)).orElseThrow().report())
        .isEmpty();
  }

  @Test
  void marksOutsideTheVocabularyAreRefused() {
    typed.put("content-0-2024-planned", "<script>");
    typed.put("actor-shimin", "★");
    typed.put("kind", "廃止");
    bind(true);
    assertThat(errors.all())
        .extracting(FieldError::field)
        .containsExactlyInAnyOrder("content-0-2024-planned", "actor-shimin", "kind");
  }

  @Test
  void theTitleIsRequired() {
    typed.put("title", "　");
    bind(false);
    assertThat(errors.of("title").orElseThrow().key()).isEqualTo("error-title-missing");
  }

  @Test
  void theOriginalIsFoundInAnyNotation() {
    typed.put("relisted", "true");
    typed.put("original", "I-2");
    assertThat(bind(true).relisting().orElseThrow().originalCode()).contains("i-1-2");
    typed.put("original", "I-1");
    bind(true);
    assertThat(errors.of("original").orElseThrow().key()).isEqualTo("error-original-unknown");
  }

  @Test
  void whatADepartmentDoesNotSendIsShownAsStored() {
    typed.keySet().removeIf(name -> name.startsWith("department") || name.contains("relisted"));
    typed.put("heading", "");
    typed.put("kind", "");
    typed.put("purpose", "新しい目的");
    ItemForm shown = form().withStructureOf(ItemForm.of(FESTIVAL, INDEX));
    assertThat(shown.value(ItemForm.HEADING)).isEqualTo("h-1");
    assertThat(shown.value(ItemForm.KIND)).isEqualTo("新規");
    assertThat(shown.departments()).containsExactly("d-kyodo", "d-kikaku");
    assertThat(shown.value(ItemForm.PURPOSE)).isEqualTo("新しい目的");
  }
}
