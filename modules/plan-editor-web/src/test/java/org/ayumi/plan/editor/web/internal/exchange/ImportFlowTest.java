package org.ayumi.plan.editor.web.internal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.liferay.portal.kernel.portlet.bridges.mvc.MVCActionCommand;
import com.liferay.portal.kernel.upload.UploadPortletRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.ImmutablePlanHead;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.editor.web.internal.CommandHarness;
import org.ayumi.plan.editor.web.internal.SamplePlan;
import org.ayumi.plan.editor.web.internal.TestLinks;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.editor.web.internal.command.EditorAction;
import org.ayumi.plan.editor.web.internal.form.FormParameters;
import org.ayumi.plan.exception.EditConflictException;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.PlanBook;
import org.ayumi.plan.exchange.PlanMapping;
import org.ayumi.plan.exchange.PlanWriter;
import org.ayumi.plan.exchange.SheetReader;
import org.ayumi.plan.exchange.Workbook;
import org.ayumi.plan.model.view.PlanPermissions;
import org.ayumi.plan.model.view.WorkingPlan;
import org.ayumi.plan.service.PlanColumnMappingService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class ImportFlowTest {

  private final CommandHarness harness = new CommandHarness();
  private final Desk desk = harness.desk();
  private final PlanColumnMappingService mappings = mock(PlanColumnMappingService.class);
  private final PlanPermissions permissions = mock(PlanPermissions.class);
  private final UploadPortletRequest upload = mock(UploadPortletRequest.class);
  private final ArgumentCaptor<PlanDocument> imported = ArgumentCaptor.forClass(PlanDocument.class);

  @BeforeEach
  void aPlanOfTheOffice() throws Exception {
    WorkingPlan plan = mock(WorkingPlan.class);
    when(plan.head()).thenReturn(SamplePlan.DOCUMENT.head());
    when(permissions.canUpdate()).thenReturn(true);
    when(harness.plans.getPlanPermissions(7)).thenReturn(permissions);
    when(harness.plans.getPlanEntry(7)).thenReturn(plan);
    when(harness.plans.getPlanDocument(7)).thenReturn(SamplePlan.DOCUMENT);
    when(desk.portal().getUploadPortletRequest(any())).thenReturn(upload);
    harness.type(Map.of("planId", "7", "version", "15"));
  }

  private boolean run(MVCActionCommand command) throws Exception {
    return command.processAction(harness.request, harness.response);
  }

  private EditorAction action() {
    return new EditorAction(
        harness.request, new TestLinks(), new FormParameters(harness.parameters));
  }

  private Optional<UploadedSource> uploaded() {
    return UploadedSource.in(action());
  }

  private ColumnMapping mapping() {
    return uploaded().orElseThrow().mapping().parts().get(0).columns();
  }

  private void offer(String fileName, byte[] file) throws Exception {
    when(upload.getFileNames("file")).thenReturn(new String[] {fileName});
    when(upload.getFilesAsStream("file"))
        .thenReturn(new InputStream[] {new ByteArrayInputStream(file)});
  }

  private static ColumnMapping everything() {
    return new DefaultMapping(SamplePlan.DOCUMENT, TestLinks.japanese()).mapping();
  }

  private static byte[] csv(PlanDocument document) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PlanWriter.toCsv(document, everything(), out);
    return out.toByteArray();
  }

  private void keep(byte[] file) throws Exception {
    Workbook workbook = SheetReader.read("計画.csv", file);
    UploadedSource.of(
            List.of(SourceFile.of("計画.csv", file)), workbook, PlanMapping.of(everything()))
        .keepIn(action());
  }

  /** The file of a plan with a new purpose of the first item and without the second. */
  private void keepChangedFile() throws Exception {
    Item changed = ImmutableItem.copyOf(SamplePlan.FESTIVAL).withPurpose("新しい目的");
    keep(csv(ImmutablePlanDocument.copyOf(SamplePlan.DOCUMENT).withItems(changed)));
  }

  private List<Item> appliedItems() throws Exception {
    boolean done = run(new ApplyImportCommand(desk));
    assertThat(done).as(harness.errors()).isTrue();
    verify(harness.plans).importPlan(eq(7L), eq(15L), imported.capture(), eq("計画.csv"));
    return imported.getValue().items();
  }

  @Test
  void anAcceptedFileIsKeptAndThePlanLeftAsItIs() throws Exception {
    offer("計画.csv", csv(SamplePlan.DOCUMENT));
    assertThat(run(new UploadSheetCommand(desk))).as(harness.errors()).isTrue();
    assertThat(uploaded().orElseThrow().fileName()).isEqualTo("計画.csv");
    assertThat(mapping().columns()).isNotEmpty();
    verify(harness.plans, never()).importPlan(anyLong(), anyLong(), any(), anyString());
  }

  private static byte[] book(PlanDocument document) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PlanBook.write(document, out);
    return out.toByteArray();
  }

  @Test
  void aBookOfTheWholePlanNeedsNoMapping() throws Exception {
    Item changed = ImmutableItem.copyOf(SamplePlan.FESTIVAL).withPurpose("新しい目的");
    PlanDocument plan =
        ImmutablePlanDocument.copyOf(SamplePlan.DOCUMENT).withItems(changed, SamplePlan.SECOND);
    offer("計画.xlsx", book(plan));
    assertThat(run(new UploadSheetCommand(desk))).as(harness.errors()).isTrue();
    verify(harness.url).setParameter("mvcRenderCommandName", "/import/check");
    assertThat(run(new ApplyImportCommand(desk))).as(harness.errors()).isTrue();
    verify(harness.plans).importPlan(eq(7L), eq(15L), imported.capture(), eq("計画.xlsx"));
    assertThat(imported.getValue()).isEqualTo(plan);
  }

  @Test
  void theBookOfAnotherPlanLeavesTheTitleOfThisOne() throws Exception {
    PlanDocument other =
        ImmutablePlanDocument.copyOf(SamplePlan.DOCUMENT)
            .withHead(ImmutablePlanHead.copyOf(SamplePlan.DOCUMENT.head()).withTitle("よその計画"));
    offer("計画.xlsx", book(other));
    assertThat(run(new UploadSheetCommand(desk))).as(harness.errors()).isTrue();
    assertThat(run(new ApplyImportCommand(desk))).as(harness.errors()).isTrue();
    verify(harness.plans).importPlan(eq(7L), eq(15L), imported.capture(), eq("計画.xlsx"));
    assertThat(imported.getValue().head()).isEqualTo(SamplePlan.DOCUMENT.head());
  }

  @Test
  void noFileIsAnErrorOfItsField() throws Exception {
    assertThat(run(new UploadSheetCommand(desk))).isFalse();
    assertThat(harness.errors()).contains("file: error-file-missing");
    assertThat(uploaded()).isEmpty();
  }

  @Test
  void whatIsNoSheetIsRefusedAtItsField() throws Exception {
    offer("計画.pdf", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
    assertThat(run(new UploadSheetCommand(desk))).isFalse();
    assertThat(harness.errors()).contains("file: said");
    verify(harness.render).setValue("mvcRenderCommandName", "/import");
    assertThat(uploaded()).isEmpty();
  }

  @Test
  void aDepartmentDoesNotImport() throws Exception {
    when(permissions.canUpdate()).thenReturn(false);
    offer("計画.csv", csv(SamplePlan.DOCUMENT));
    assertThat(run(new UploadSheetCommand(desk))).isFalse();
    assertThat(harness.errors()).contains("error-not-permitted");
    assertThat(uploaded()).isEmpty();
    verifyNoInteractions(upload);
  }

  @Test
  void theMappingSetOnScreenReplacesTheGuessAndIsSavedWhenNamed() throws Exception {
    keep(csv(SamplePlan.DOCUMENT));
    harness.type(
        Map.of(
            "columnCount", "13",
            "column-0-field", "CODE",
            "column-1-field", "TITLE",
            "mappingName", "庁内様式",
            "separators", "、\r\n・"));
    assertThat(run(new MapColumnsCommand(desk, mappings))).as(harness.errors()).isTrue();
    ColumnMapping mapping = mapping();
    assertThat(mapping.columns())
        .extracting(MappedColumn::field)
        .startsWith(Field.CODE, Field.TITLE, Field.IGNORED);
    assertThat(mapping.departments().separators()).containsExactly("、", "・");
    verify(mappings).saveMapping(eq(20L), eq(7L), eq("庁内様式"), anyString());
  }

  @Test
  void aFaultyMappingIsRefusedAndTheOldOneKept() throws Exception {
    keep(csv(SamplePlan.DOCUMENT));
    harness.type(
        Map.of(
            "columnCount", "13",
            "column-0-field", "TITLE",
            "column-1-field", "TITLE",
            "column-2-field", "YEAR",
            "column-2-option", "2031",
            "column-3-field", "HEADING",
            "column-3-option", "x",
            "column-4-field", "ACTOR",
            "mappingName", "庁内様式"));
    assertThat(run(new MapColumnsCommand(desk, mappings))).isFalse();
    assertThat(harness.errors())
        .contains(
            "column-1-field: error-column-twice[B]",
            "column-2-option: error-column-year[C]",
            "column-3-option: error-level[D, 9]",
            "column-4-option: error-column-actor[E]");
    assertThat(mapping()).isEqualTo(everything());
    verifyNoInteractions(mappings);
  }

  @Test
  void aMappingWithoutAnyFieldOfAnItemIsRefused() throws Exception {
    keep(csv(SamplePlan.DOCUMENT));
    assertThat(run(new MapColumnsCommand(desk, mappings))).isFalse();
    assertThat(harness.errors()).contains(": error-mapping-empty");
  }

  @Test
  void aSavedMappingOfElsewhereIsGone() throws Exception {
    keep(csv(SamplePlan.DOCUMENT));
    harness.type(Map.of("savedMapping", "99"));
    assertThat(run(new GuessMappingCommand(desk, mappings))).isFalse();
    assertThat(harness.errors()).contains("savedMapping: error-mapping-gone");
    verify(mappings).getMappings(20, 7);
  }

  @Test
  void whatIsGoneFromTheFileStaysUnlessRemovalIsAskedFor() throws Exception {
    keepChangedFile();
    assertThat(appliedItems()).extracting(Item::code).containsExactlyInAnyOrder("i-1-1", "i-1-2");
    assertThat(imported.getValue().items()).extracting(Item::purpose).contains("新しい目的");
    assertThat(uploaded()).isEmpty();
    assertThat(harness.session).containsValue("done-imported");
  }

  @Test
  void whatIsGoneFromTheFileIsRemovedWhenAskedFor() throws Exception {
    keepChangedFile();
    harness.type(Map.of("remove", "true"));
    assertThat(appliedItems()).extracting(Item::code).containsExactly("i-1-1");
  }

  @Test
  void anyOtherValueDoesNotRemove() throws Exception {
    keepChangedFile();
    harness.type(Map.of("remove", "false"));
    assertThat(appliedItems()).hasSize(2);
  }

  @Test
  void aPlanChangedSinceTheCheckIsNotOverwrittenAndTheFileStays() throws Exception {
    keepChangedFile();
    when(harness.plans.importPlan(anyLong(), anyLong(), any(), anyString()))
        .thenThrow(new EditConflictException(15, 16));
    assertThat(run(new ApplyImportCommand(desk))).isFalse();
    assertThat(harness.errors()).contains("error-import-conflict");
    verify(harness.render).setValue("mvcRenderCommandName", "/import/check");
    assertThat(uploaded()).isPresent();
    assertThat(harness.session).doesNotContainValue("done-imported");
  }

  @Test
  void nothingIsAppliedWithoutAFile() throws Exception {
    assertThat(run(new ApplyImportCommand(desk))).isFalse();
    assertThat(harness.errors()).contains("error-file-gone");
    verify(harness.plans, never()).importPlan(anyLong(), anyLong(), any(), anyString());
  }

  @Test
  void theFileOfOnePlanIsNotAppliedToAnother() throws Exception {
    keepChangedFile();
    harness.type(Map.of("planId", "8"));
    assertThat(run(new ApplyImportCommand(desk))).isFalse();
    assertThat(harness.errors()).contains("error-file-gone");
  }

  @Test
  void cancellingForgetsTheFile() throws Exception {
    keepChangedFile();
    assertThat(run(new CancelImportCommand(desk))).isTrue();
    assertThat(uploaded()).isEmpty();
  }
}
