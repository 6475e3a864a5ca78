package org.ayumi.plan.editor.web.internal.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.plan.editor.web.internal.SamplePlan.FESTIVAL;
import static org.ayumi.plan.editor.web.internal.SamplePlan.INDEX;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.time.Instant;
import java.util.Map;
import org.ayumi.plan.domain.ImmutableItem;
import org.ayumi.plan.domain.Item;
import org.ayumi.plan.editor.web.internal.CommandHarness;
import org.ayumi.plan.editor.web.internal.SamplePlan;
import org.ayumi.plan.exception.EditConflictException;
import org.ayumi.plan.model.view.ItemDetail;
import org.ayumi.plan.service.PlanDraftService;
import org.ayumi.plan.service.PlanItemService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class SaveItemCommandTest {

  private final CommandHarness harness = new CommandHarness();
  private final PlanItemService items = mock(PlanItemService.class);
  private final PlanDraftService drafts = mock(PlanDraftService.class);

  @BeforeEach
  void anItemThatADepartmentEdits() throws Exception {
    when(harness.plans.getPlanDocument(7)).thenReturn(SamplePlan.DOCUMENT);
    when(items.getItem(7, "i-1-1"))
        .thenReturn(
            ItemDetail.builder()
                .item(FESTIVAL)
                .mvccVersion(4)
                .editable(true)
                .structureEditable(false)
                .modified(Instant.EPOCH)
                .modifiedBy("進")
                .build());
    harness.type(ItemForm.of(FESTIVAL, INDEX).toParameters());
    harness.type(Map.of("planId", "7", "code", "i-1-1", "version", "3"));
  }

  private boolean save() throws Exception {
    return new SaveItemCommand(harness.desk(), items, drafts)
        .processAction(harness.request, harness.response);
  }

  @Test
  void savesWithTheVersionThatThePersonSawAndRedirects() throws Exception {
    harness.type(Map.of("purpose", "新しい目的", "kind", "継続", "userId", "1"));
    boolean done = save();
    assertThat(done).as(harness.errors()).isTrue();
    ArgumentCaptor<Item> saved = ArgumentCaptor.forClass(Item.class);
    verify(items).updateItem(eq(7L), eq("i-1-1"), eq(3L), saved.capture());
    assertThat(saved.getValue()).isEqualTo(ImmutableItem.copyOf(FESTIVAL).withPurpose("新しい目的"));
    verify(harness.response).sendRedirect("next");
    assertThat(harness.session).containsValue("done-item-saved");
  }

  @Test
  void whatIsWrongIsNotSentToTheService() throws Exception {
    harness.type(Map.of("title", ""));
    assertThat(save()).isFalse();
    verify(items, never()).updateItem(anyLong(), anyString(), anyLong(), any());
    verify(harness.response, never()).sendRedirect(anyString());
    verify(harness.render).setValue("mvcRenderCommandName", "/item");
    verify(harness.render).setValue("planId", "7");
    verify(harness.render).setValue("code", "i-1-1");
    verifyNoMoreInteractions(harness.render);
  }

  @Test
  void aConflictKeepsWhatWasTyped() throws Exception {
    harness.type(Map.of("purpose", "私の目的"));
    when(items.updateItem(anyLong(), anyString(), anyLong(), any()))
        .thenThrow(new EditConflictException(3, 4, FESTIVAL));
    assertThat(save()).isFalse();
    verify(harness.render).setValue("mvcRenderCommandName", "/item");
    assertThat(harness.session).isEmpty();
  }

  @Test
  void aRefusalByTheServiceIsShownAndNothingIsSaid() throws Exception {
    when(items.updateItem(anyLong(), anyString(), anyLong(), any()))
        .thenThrow(new PrincipalException("no"));
    assertThat(save()).isFalse();
    assertThat(harness.session).isEmpty();
  }

  @Test
  void anActReplayedAsGetDoesNothing() throws Exception {
    when(harness.request.getMethod()).thenReturn("GET");
    assertThat(save()).isFalse();
    verify(items, never()).updateItem(anyLong(), anyString(), anyLong(), any());
  }
}
