package org.ayumi.plan.test.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.WorkflowDefinitionLink;
import com.liferay.portal.kernel.service.WorkflowDefinitionLinkLocalService;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import com.liferay.portal.kernel.workflow.WorkflowHandlerRegistryUtil;
import com.liferay.portal.kernel.workflow.WorkflowInstance;
import com.liferay.portal.kernel.workflow.WorkflowInstanceManager;
import java.io.Serializable;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import org.ayumi.plan.exception.NoSuchPlanEditionException;
import org.ayumi.plan.model.PlanEdition;
import org.ayumi.plan.model.view.Announcement;
import org.ayumi.plan.model.view.Edition;
import org.ayumi.plan.model.view.WorkingPlan;
import org.ayumi.plan.service.PlanEditionService;
import org.ayumi.plan.service.PlanEntryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/**
 * Where the portal's workflow is active for editions, it decides what becomes public (B8). There is
 * no workflow engine in this portal: its place is taken by one that remembers what was started, and
 * the decisions come through the portal's own registry of handlers, as an engine's do.
 */
class ApprovalTest {

  private final PlanEntryService plans = Services.get(PlanEntryService.class);
  private final PlanEditionService editions = Services.get(PlanEditionService.class);
  private final WorkflowDefinitionLinkLocalService links =
      Services.get(WorkflowDefinitionLinkLocalService.class);

  private final List<Map<String, Serializable>> started = new ArrayList<>();
  private City city;
  private WorkflowDefinitionLink link;
  private ServiceRegistration<WorkflowInstanceManager> engine;

  @BeforeEach
  void activate() throws Exception {
    city = new City();
    Dictionary<String, Object> ranking = new Hashtable<>();
    ranking.put(Constants.SERVICE_RANKING, Integer.MAX_VALUE);
    engine =
        FrameworkUtil.getBundle(ApprovalTest.class)
            .getBundleContext()
            .registerService(WorkflowInstanceManager.class, engine(), ranking);
    link =
        links.addWorkflowDefinitionLink(
            city.office.getUserId(),
            city.office.getCompanyId(),
            city.site.getGroupId(),
            PlanEdition.class.getName(),
            0,
            0,
            "Single Approver",
            1);
  }

  @AfterEach
  void deactivate() {
    links.deleteWorkflowDefinitionLink(link);
    engine.unregister();
  }

  @SuppressWarnings("unchecked")
  private WorkflowInstanceManager engine() {
    ClassLoader loader = WorkflowInstanceManager.class.getClassLoader();
    WorkflowInstance instance =
        (WorkflowInstance)
            Proxy.newProxyInstance(
                loader,
                new Class<?>[] {WorkflowInstance.class},
                (proxy, method, arguments) ->
                    method.getReturnType() == long.class ? (Object) (long) started.size() : null);
    return (WorkflowInstanceManager)
        Proxy.newProxyInstance(
            loader,
            new Class<?>[] {WorkflowInstanceManager.class},
            (proxy, method, arguments) -> {
              if (!method.getName().equals("startWorkflowInstance")) {
                throw new UnsupportedOperationException(method.getName());
              }
              started.add((Map<String, Serializable>) arguments[6]);
              return instance;
            });
  }

  @Test
  void whatIsApprovedIsPublicAndNothingBefore() throws Exception {
    WorkingPlan plan = city.addPlan(1);

    Edition pending = publish(plan, "初版");

    assertThat(started).hasSize(1);
    assertThat(pending.approved()).isFalse();
    assertThatThrownBy(() -> read(city.guest, pending))
        .isInstanceOf(NoSuchPlanEditionException.class);
    assertThatThrownBy(() -> read(city.first, pending))
        .isInstanceOf(NoSuchPlanEditionException.class);
    assertThat(As.user(city.guest, () -> editions.getPlanEditions(plan.planEntryId()))).isEmpty();
    assertThat(As.user(city.office, () -> editions.getPlanEditions(plan.planEntryId())))
        .containsExactly(pending);

    decide(WorkflowConstants.STATUS_APPROVED);

    assertThat(read(city.guest, pending)).isNotNull();
    assertThat(As.user(city.guest, () -> editions.getPlanEditions(plan.planEntryId())))
        .singleElement()
        .matches(Edition::approved);
  }

  @Test
  void whatIsDeniedLeavesTheEditionBeforeIt() throws Exception {
    WorkingPlan plan = city.addPlan(1);
    Edition first = publish(plan, "初版");
    decide(WorkflowConstants.STATUS_APPROVED);

    Edition second = publish(plan, "第2版");
    decide(WorkflowConstants.STATUS_DENIED);

    assertThatThrownBy(() -> read(city.guest, second))
        .isInstanceOf(NoSuchPlanEditionException.class);
    assertThat(
            As.user(
                    city.guest,
                    () -> editions.getLatestEdition(city.site.getGroupId(), plan.head().code()))
                .editionId())
        .isEqualTo(first.editionId());
  }

  /** As an engine tells it: by the context that it was started with. */
  private void decide(int status) throws Exception {
    Map<String, Serializable> context = started.get(started.size() - 1);
    As.user(city.office, () -> WorkflowHandlerRegistryUtil.updateStatus(status, context));
  }

  private Edition publish(WorkingPlan plan, String title) throws Exception {
    return As.user(
        city.office,
        () ->
            editions.publish(
                plan.planEntryId(),
                plans.getPlanEntry(plan.planEntryId()).documentVersion(),
                Announcement.of(title, "")));
  }

  private Object read(User user, Edition edition) throws Exception {
    return As.user(user, () -> editions.getEditionDocument(edition.editionId()));
  }
}
