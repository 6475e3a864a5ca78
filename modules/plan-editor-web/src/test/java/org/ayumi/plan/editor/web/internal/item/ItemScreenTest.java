package org.ayumi.plan.editor.web.internal.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.plan.editor.web.internal.SamplePlan.FESTIVAL;
import static org.ayumi.plan.editor.web.internal.SamplePlan.INDEX;

import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.editor.web.internal.TestLinks;
import org.ayumi.plan.editor.web.internal.form.FieldError;
import org.ayumi.plan.editor.web.internal.form.FormErrors;
import org.ayumi.plan.editor.web.internal.screen.Difference;
import org.ayumi.plan.editor.web.internal.screen.Field;
import org.ayumi.plan.editor.web.internal.screen.Option;
import org.ayumi.plan.editor.web.internal.screen.Place;
import org.junit.jupiter.api.Test;

class ItemScreenTest {

  private static final Place PLACE = new Place(7, "計画", false, false);

  private final ImmutableItemState.Builder state =
      ItemState.builder()
          .index(INDEX)
          .form(ItemForm.of(FESTIVAL, INDEX))
          .code("i-1-1")
          .reference("Ⅰ - ①")
          .title("まつり")
          .isEditable(true)
          .isStructure(false)
          .present(FiscalYear.of(2025));

  private ItemScreen screen(FormErrors errors) {
    return new ItemScreen(TestLinks.context(PLACE, errors), state.build());
  }

  @Test
  void theGridHasACellForEachContentAndYear() {
    ItemScreen screen = screen(FormErrors.none());
    assertThat(screen.getYears()).containsExactly("R6", "R7", "R8");
    assertThat(screen.getContents()).hasSize(2);
    Field cell = screen.getContents().get(0).getCells().get(1);
    assertThat(cell.getValue()).isEqualTo("→");
    assertThat(cell.getLabel()).isEqualTo("推進内容 1 R7");
    assertThat(cell.getOptions()).extracting(Option::getText).contains("→（継続）", "実施");
  }

  @Test
  void onlyYearsThatHaveBegunAreAnswered() {
    assertThat(screen(FormErrors.none()).getContents().get(0).getReports())
        .extracting(ContentScreen.Year::getLabel)
        .containsExactly("R6", "R7");
  }

  @Test
  void errorsAreSummedUpWithTheWordsShownAtTheFieldAndInTheTitle() {
    ItemScreen screen = screen(FormErrors.of(new FieldError("title", "error-title-missing")));
    assertThat(screen.getErrors())
        .extracting(Option::getValue, Option::getText)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("_x_title", "名称を入力してください。"));
    assertThat(screen.getTitleField().getError()).isEqualTo("名称を入力してください。");
    assertThat(screen.getTitleField().getDescribedBy()).isEqualTo("_x_title-error");
    assertThat(screen.getWindowTitle()).startsWith("エラー：");
  }

  @Test
  void aDepartmentSeesStructureAsFacts() {
    assertThat(screen(FormErrors.none()).getFacts())
        .extracting(Option::getText)
        .contains("Ⅰ ともに動く", "Ⅰ - ①", "新規", "協働推進課、企画政策課");
  }

  @Test
  void aConflictShowsBothVersionsOfWhatDiffers() {
    state.current(ImmutableItem.copyOf(FESTIVAL).withPurpose("ほかの目的"));
    assertThat(screen(FormErrors.none()).getConflict())
        .extracting(Difference::getLabel, Difference::getTheirs, Difference::getMine)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("目的", "ほかの目的", "市民と市がともに祭りをつくる。"));
  }

  @Test
  void aMarkThatLeftTheVocabularyStaysChoosable() {
    Field field =
        new ItemScreen(TestLinks.context(PLACE, FormErrors.none()), state.build())
            .getContents()
            .get(0)
            .getCells()
            .get(0);
    assertThat(field.isForeign()).isFalse();
    assertThat(field.value("廃").isForeign()).isTrue();
  }
}
