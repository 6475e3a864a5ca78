package org.ayumi.plan.editor.web.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.ayumi.plan.domain.Term;
import org.ayumi.plan.domain.TermSense;
import org.ayumi.plan.domain.VocabularyType;
import org.ayumi.plan.editor.web.internal.CommandHarness;
import org.ayumi.plan.editor.web.internal.SamplePlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Captor;
import org.mockito.MockitoAnnotations;

class SaveTermsCommandTest {

  private final CommandHarness harness = new CommandHarness();
  @Captor private ArgumentCaptor<List<Term>> saved;

  @BeforeEach
  void theKindsAsShown() throws Exception {
    MockitoAnnotations.openMocks(this).close();
    when(harness.plans.getPlanDocument(7)).thenReturn(SamplePlan.DOCUMENT);
    harness.type(Map.of("planId", "7", "version", "5", "type", "KIND", "rows", "3"));
    row(0, "new", "10", "新規");
    row(1, "continued", "20", "継続");
    row(2, "", "30", "");
  }

  private void row(int index, String code, String order, String mark) {
    String prefix = "term-" + index + "-";
    harness.type(Map.of(prefix + "code", code, prefix + "order", order, prefix + "mark", mark));
  }

  private boolean save() throws Exception {
    return new SaveTermsCommand(harness.desk()).processAction(harness.request, harness.response);
  }

  private List<Term> savedTerms() throws Exception {
    assertThat(save()).as(harness.errors()).isTrue();
    verify(harness.plans).setTerms(eq(7L), eq(5L), saved.capture());
    return saved.getValue();
  }

  private List<Tuple> savedKinds() throws Exception {
    return savedTerms().stream()
        .filter(term -> term.type() == VocabularyType.KIND)
        .map(term -> tuple(term.code(), term.mark()))
        .collect(Collectors.toList());
  }

  private void refused(String error) throws Exception {
    assertThat(save()).isFalse();
    verify(harness.plans, never()).setTerms(anyLong(), anyLong(), any());
    assertThat(harness.errors()).contains(error);
  }

  @Test
  void anUnchangedFormChangesNoTermOfAnyVocabulary() throws Exception {
    assertThat(savedTerms()).containsExactlyInAnyOrderElementsOf(SamplePlan.DOCUMENT.terms());
  }

  @Test
  void ordersByNumberAndDropsClearedRows() throws Exception {
    row(0, "new", "30", "新規");
    row(2, "", "5", "拡充");
    assertThat(savedKinds())
        .containsExactly(tuple("kind-1", "拡充"), tuple("continued", "継続"), tuple("new", "新規"));
  }

  @Test
  void aClearedRowIsRemovedAndOthersKeepTheirCode() throws Exception {
    row(0, "new", "10", "");
    row(1, "continued", "20", "続行");
    assertThat(savedKinds()).containsExactly(tuple("continued", "続行"));
  }

  @Test
  void aCodeThatIsNotOfThisVocabularyIsNotTaken() throws Exception {
    row(2, "shimin", "30", "拡充");
    assertThat(savedKinds()).contains(tuple("kind-1", "拡充")).hasSize(3);
  }

  @Test
  void aMeaningWithoutMarkIsAnErrorAtItsRow() throws Exception {
    harness.type(Map.of("term-2-meaning", "意味だけ"));
    refused("term-2-mark: error-term-mark");
  }

  @Test
  void aMarkUsedTwiceIsAnErrorAtTheSecond() throws Exception {
    row(1, "continued", "20", "新規");
    refused("term-1-mark: error-term-twice[新規]");
  }

  @Test
  void aFormWithoutRowsDoesNotEmptyTheVocabulary() throws Exception {
    harness.parameters.remove("rows");
    refused("error-terms-missing");
  }

  @Test
  void moreRowsThanTheFormHoldsDoNotEmptyTheVocabulary() throws Exception {
    harness.type(Map.of("rows", String.valueOf(TermsForm.ROWS + 1)));
    refused("error-terms-missing");
  }

  @Test
  void spareRowsDoNotPushTheFormOverItsLimit() {
    List<Term> terms = new ArrayList<>();
    for (int i = 0; i < TermsForm.ROWS; i++) {
      terms.add(Term.builder().type(VocabularyType.STATUS).code("s-" + i).mark("印" + i).build());
    }
    assertThat(TermsForm.of(terms, VocabularyType.STATUS, 1).rows()).hasSize(TermsForm.ROWS);
  }

  @Test
  void theFormShowsTheStoredTermsAndSpareRows() {
    List<TermsForm.Row> rows =
        TermsForm.of(SamplePlan.DOCUMENT.terms(), VocabularyType.SCHEDULE, 1).rows();
    assertThat(rows)
        .extracting(TermsForm.Row::code, TermsForm.Row::order, TermsForm.Row::sense)
        .startsWith(tuple("do", 10, TermSense.PLAIN), tuple("left", 20, TermSense.AS_LEFT))
        .hasSize(5);
  }
}
