package org.ayumi.plan.editor.web.internal.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Map;
import org.ayumi.plan.editor.web.internal.CommandHarness;
import org.ayumi.plan.exception.EditConflictException;
import org.ayumi.plan.model.view.Announcement;
import org.ayumi.plan.service.PlanEditionService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublishCommandTest {

  private final CommandHarness harness = new CommandHarness();
  private final PlanEditionService editions = mock(PlanEditionService.class);

  @BeforeEach
  void aCompleteForm() {
    harness.type(
        Map.of(
            "planId", "7",
            "version", "12",
            "title", " 令和6年度版 ",
            "note", "一行目\r\n二行目",
            "confirmed", "true"));
  }

  private boolean publish() throws Exception {
    return new PublishCommand(harness.desk(), editions)
        .processAction(harness.request, harness.response);
  }

  @Test
  void publishesTheVersionThatWasSeen() throws Exception {
    assertThat(publish()).as(harness.errors()).isTrue();
    verify(editions).publish(7, 12, Announcement.of("令和6年度版", "一行目\n二行目"));
    assertThat(harness.session).containsValue("done-published");
    verify(harness.response).sendRedirect("next");
  }

  @Test
  void nothingIsPublishedWithoutATitle() throws Exception {
    harness.type(Map.of("title", "　 "));
    assertThat(publish()).isFalse();
    verifyNoInteractions(editions);
    assertThat(harness.errors()).contains("title: error-title-missing");
    verify(harness.render).setValue("mvcRenderCommandName", "/publish");
  }

  @Test
  void nothingIsPublishedWithoutConfirmation() throws Exception {
    harness.parameters.remove("confirmed");
    assertThat(publish()).isFalse();
    verifyNoInteractions(editions);
    assertThat(harness.errors()).contains("confirmed: error-not-confirmed");
  }

  @Test
  void anEmbargoEndsAtMidnightInJapan() throws Exception {
    harness.type(Map.of("release", "2026-06-01"));
    assertThat(publish()).as(harness.errors()).isTrue();
    verify(editions)
        .publish(
            7,
            12,
            Announcement.builder()
                .title("令和6年度版")
                .note("一行目\n二行目")
                .release(Instant.parse("2026-05-31T15:00:00Z"))
                .build());
  }

  @Test
  void aCorrectionSaysWhatItCorrects() throws Exception {
    harness.type(Map.of("correction", "true", "note", " "));
    assertThat(publish()).isFalse();
    assertThat(harness.errors()).contains("note: error-correction-note");
    harness.type(Map.of("correction", "true", "note", "件数の誤り"));
    assertThat(publish()).isTrue();
    verify(editions)
        .publish(
            7, 12, Announcement.builder().title("令和6年度版").note("件数の誤り").correction(true).build());
  }

  @Test
  void bothFaultsAreNamedAtOnce() throws Exception {
    harness.type(Map.of("title", "", "confirmed", "false"));
    assertThat(publish()).isFalse();
    assertThat(harness.errors()).contains("error-title-missing", "error-not-confirmed");
  }

  @Test
  void aPlanThatChangedMeanwhileIsNotAnnouncedAsPublished() throws Exception {
    when(editions.publish(anyLong(), anyLong(), any()))
        .thenThrow(new EditConflictException(12, 13));
    assertThat(publish()).isFalse();
    assertThat(harness.errors()).contains("error-conflict");
    assertThat(harness.session).isEmpty();
    verify(harness.response, never()).sendRedirect(anyString());
  }
}
