package org.ayumi.plan.editor.web.internal.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.liferay.portal.kernel.json.JSONFactory;
import com.liferay.portal.kernel.json.JSONObject;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import java.util.Map;
import java.util.TreeMap;
import org.ayumi.plan.editor.web.internal.CommandHarness;
import org.ayumi.plan.editor.web.internal.SamplePlan;
import org.ayumi.plan.service.PlanDraftService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DraftCommandsTest {

  private final CommandHarness harness = new CommandHarness();
  private final PlanDraftService drafts = mock(PlanDraftService.class);
  private final JSONFactory json = mock(JSONFactory.class);
  private final Map<String, String> members = new TreeMap<>();

  @BeforeEach
  void aFilledForm() throws Exception {
    JSONObject object = mock(JSONObject.class);
    when(object.put(anyString(), anyString()))
        .thenAnswer(
            call -> {
              members.put(call.getArgument(0), call.getArgument(1));
              return object;
            });
    when(object.toString()).thenReturn("draft");
    when(object.keys()).thenAnswer(call -> members.keySet().iterator());
    doAnswer(call -> members.get(call.<String>getArgument(0))).when(object).getString(anyString());
    when(json.createJSONObject()).thenReturn(object);
    when(json.createJSONObject("draft")).thenReturn(object);
    when(harness.plans.getPlanDocument(7)).thenReturn(SamplePlan.DOCUMENT);
    harness.type(ItemForm.of(SamplePlan.FESTIVAL, SamplePlan.INDEX).toParameters());
    harness.type(Map.of("planId", "7", "code", "i-1-1", "version", "3"));
  }

  private boolean save() throws Exception {
    return new SaveDraftCommand(harness.desk(), drafts, json)
        .processAction(harness.request, harness.response);
  }

  @Test
  void putsAsideEvenWhatCouldNotBeSaved() throws Exception {
    harness.type(Map.of("title", "", "purpose", "書きかけ"));
    assertThat(save()).as(harness.errors()).isTrue();
    verify(drafts).saveDraft(7, "i-1-1", 3, "draft");
    assertThat(members).containsEntry("title", "").containsEntry("purpose", "書きかけ");
    assertThat(harness.session).containsValue("done-draft-saved");
  }

  @Test
  void holdsTheFieldsOfTheFormAndNoOthers() throws Exception {
    harness.type(Map.of("userId", "1", "p_auth", "secret"));
    assertThat(save()).isTrue();
    assertThat(members)
        .doesNotContainKeys("userId", "p_auth", "planId", "version")
        .containsKeys(
            ItemForm.of(SamplePlan.FESTIVAL, SamplePlan.INDEX)
                .toParameters()
                .keySet()
                .toArray(new String[0]));
  }

  @Test
  void comesBackAsItWasPutAside() throws Exception {
    harness.type(Map.of("purpose", "一行目\r\n「二行目」"));
    assertThat(save()).isTrue();
    ItemForm read = new ItemDraftJson(json).read("draft", SamplePlan.INDEX);
    assertThat(read.toParameters()).isEqualTo(members).containsEntry("purpose", "一行目\n「二行目」");
  }

  @Test
  void aRefusedDraftIsNotAnnounced() throws Exception {
    when(drafts.saveDraft(anyLong(), anyString(), anyLong(), any()))
        .thenThrow(new PrincipalException("no"));
    assertThat(save()).isFalse();
    assertThat(harness.session).isEmpty();
    verify(harness.response, never()).sendRedirect(anyString());
  }

  @Test
  void discardsTheDraftOfThisItem() throws Exception {
    assertThat(
            new DiscardDraftCommand(harness.desk(), drafts)
                .processAction(harness.request, harness.response))
        .isTrue();
    verify(drafts).deleteDraft(7, "i-1-1");
    assertThat(harness.session).containsValue("done-draft-discarded");
  }

  @Test
  void aDraftIsNotDiscardedByGet() throws Exception {
    when(harness.request.getMethod()).thenReturn("GET");
    assertThat(
            new DiscardDraftCommand(harness.desk(), drafts)
                .processAction(harness.request, harness.response))
        .isFalse();
    verifyNoInteractions(drafts);
  }
}
