package org.ayumi.plan.editor.web.internal.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.util.JavaConstants;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import javax.portlet.PortletConfig;
import javax.portlet.ResourceRequest;
import javax.portlet.ResourceResponse;
import javax.servlet.http.HttpServletResponse;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.ImmutablePlanDocument;
import org.ayumi.plan.domain.ImmutablePlanHead;
import org.ayumi.plan.editor.web.internal.CommandHarness;
import org.ayumi.plan.editor.web.internal.SamplePlan;
import org.ayumi.plan.editor.web.internal.command.Desk;
import org.ayumi.plan.exchange.ColumnMapping;
import org.ayumi.plan.exchange.ColumnMappingJson;
import org.ayumi.plan.exchange.Field;
import org.ayumi.plan.exchange.MappedColumn;
import org.ayumi.plan.exchange.PartMapping;
import org.ayumi.plan.exchange.PlanBook;
import org.ayumi.plan.exchange.PlanMapping;
import org.ayumi.plan.exchange.PlanMappingJson;
import org.ayumi.plan.exchange.Sheet;
import org.ayumi.plan.exchange.SheetFrame;
import org.ayumi.plan.exchange.SheetReader;
import org.ayumi.plan.model.view.SavedMapping;
import org.ayumi.plan.service.PlanColumnMappingService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExportFileCommandTest {

  private static final String FORMULA = "=HYPERLINK(\"https://example.jp\")";

  private final CommandHarness harness = new CommandHarness();
  private final Desk desk = harness.desk();
  private final PlanColumnMappingService mappings = mock(PlanColumnMappingService.class);
  private final ResourceRequest request = mock(ResourceRequest.class);
  private final ResourceResponse response = mock(ResourceResponse.class);
  private final HttpServletResponse servletResponse = mock(HttpServletResponse.class);
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @BeforeEach
  void aPlanWithAFormulaForAPurpose() throws Exception {
    PortletConfig config = mock(PortletConfig.class);
    when(config.getResourceBundle(any()))
        .thenReturn(ResourceBundle.getBundle("content.Language", Locale.JAPAN));
    harness.attributes.put(JavaConstants.JAVAX_PORTLET_CONFIG, config);
    when(request.getParameterMap()).thenReturn(harness.parameters);
    when(request.getAttribute(anyString()))
        .thenAnswer(call -> harness.attributes.get(call.<String>getArgument(0)));
    when(response.getPortletOutputStream()).thenReturn(out);
    when(desk.portal().getHttpServletResponse(response)).thenReturn(servletResponse);
    when(harness.plans.getPlanDocument(7))
        .thenReturn(
            ImmutablePlanDocument.copyOf(SamplePlan.DOCUMENT)
                .withHead(
                    ImmutablePlanHead.copyOf(SamplePlan.DOCUMENT.head())
                        .withTitle("計画 \"A\"\r\nX: y"))
                .withItems(ImmutableItem.copyOf(SamplePlan.SECOND).withPurpose(FORMULA)));
    harness.type(Map.of("planId", "7", "format", "csv"));
  }

  private boolean serve() throws Exception {
    return new ExportFileCommand(desk, mappings).serveResource(request, response);
  }

  private List<String> firstRow(String fileName) throws Exception {
    assertThat(serve()).isTrue();
    return SheetReader.read(fileName, out.toByteArray()).first().row(1);
  }

  @Test
  void aCsvIsADownloadOfItsTypeThatNoBrowserGuessesAt() throws Exception {
    assertThat(serve()).isTrue();
    verify(response).setContentType("text/csv; charset=UTF-8");
    verify(response).setProperty("X-Content-Type-Options", "nosniff");
    verify(response).setProperty("Cache-Control", "private, no-store");
    verify(response).setContentLength(out.size());
  }

  @Test
  void theTitleIsEncodedInTheFileName() throws Exception {
    assertThat(serve()).isTrue();
    verify(response)
        .setProperty(
            "Content-Disposition",
            "attachment; filename=\"plan.csv\"; filename*=UTF-8''"
                + "%E8%A8%88%E7%94%BB%20%22A%22%0D%0AX%3A%20y.csv");
  }

  @Test
  void anXlsxHasItsOwnTypeAndCanBeRead() throws Exception {
    harness.type(Map.of("format", "xlsx"));
    assertThat(firstRow("plan.xlsx")).contains(FORMULA);
    verify(response)
        .setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  }

  @Test
  void theExactFileHoldsTheTextAsItIs() throws Exception {
    assertThat(firstRow("plan.csv")).contains(FORMULA);
  }

  @Test
  void theSafeFileDisarmsFormulas() throws Exception {
    harness.type(Map.of("style", "safe"));
    assertThat(firstRow("plan.csv")).contains("'" + FORMULA).doesNotContain(FORMULA);
  }

  @Test
  void aSavedMappingGivesTheShape() throws Exception {
    ColumnMapping purposes =
        ColumnMapping.builder()
            .frame(SheetFrame.builder().addHeader(List.of("目的")).build())
            .addColumns(MappedColumn.builder().index(0).header("目的").field(Field.PURPOSE).build())
            .build();
    SavedMapping saved = mock(SavedMapping.class);
    when(saved.columnMappingId()).thenReturn(5L);
    when(saved.json()).thenReturn(ColumnMappingJson.write(purposes));
    when(mappings.getMappings(20, 7)).thenReturn(List.of(saved));
    harness.type(Map.of("mappingId", "5"));
    assertThat(serve()).isTrue();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("目的").doesNotContain("公園の花壇");
  }

  @Test
  void theWholePlanIsABookThatGivesThePlanBack() throws Exception {
    harness.type(Map.of("mappingId", "book"));
    assertThat(serve()).isTrue();
    assertThat(PlanBook.read(SheetReader.read("plan.xlsx", out.toByteArray())))
        .isEqualTo(harness.plans.getPlanDocument(7));
    verify(response)
        .setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  }

  @Test
  void aFormOfSeveralSheetsIsAWorkbookEvenWhereCsvIsAskedFor() throws Exception {
    PartMapping titles = part("取組", "取組名", Field.TITLE);
    PartMapping purposes = part("目的", "目的", Field.PURPOSE);
    SavedMapping saved = mock(SavedMapping.class);
    when(saved.columnMappingId()).thenReturn(5L);
    when(saved.json()).thenReturn(PlanMappingJson.write(PlanMapping.of(List.of(titles, purposes))));
    when(mappings.getMappings(20, 7)).thenReturn(List.of(saved));
    harness.type(Map.of("mappingId", "5", "format", "csv"));
    assertThat(serve()).isTrue();
    assertThat(SheetReader.read("plan.xlsx", out.toByteArray()).sheets())
        .extracting(Sheet::name)
        .containsExactly("取組", "目的");
  }

  private static PartMapping part(String sheet, String header, Field field) {
    return PartMapping.of(
        ColumnMapping.builder()
            .sheetName(sheet)
            .frame(SheetFrame.builder().addHeader(List.of(header)).build())
            .addColumns(MappedColumn.builder().index(0).header(header).field(field).build())
            .build());
  }

  @Test
  void aPlanThatThePersonMayNotSeeIsMissing() throws Exception {
    when(harness.plans.getPlanDocument(7)).thenThrow(new PrincipalException("no"));
    assertThat(serve()).isFalse();
    verify(servletResponse).setStatus(HttpServletResponse.SC_NOT_FOUND);
    verify(response, never()).getPortletOutputStream();
    assertThat(out.size()).isZero();
  }
}
