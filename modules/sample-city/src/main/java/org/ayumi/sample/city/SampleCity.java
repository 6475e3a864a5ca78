package org.ayumi.sample.city;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.log.Log;
import com.liferay.portal.kernel.log.LogFactoryUtil;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.UserGroup;
import com.liferay.portal.kernel.security.auth.PrincipalThreadLocal;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.PermissionCheckerFactory;
import com.liferay.portal.kernel.security.permission.PermissionThreadLocal;
import com.liferay.portal.kernel.service.UserGroupLocalService;
import com.liferay.portal.kernel.service.UserLocalService;
import java.util.Hashtable;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.ayumi.plan.domain.FiscalYear;
import org.ayumi.plan.domain.PlanDocument;
import org.ayumi.plan.model.view.Announcement;
import org.ayumi.plan.model.view.DepartmentDetail;
import org.ayumi.plan.model.view.WorkingPlan;
import org.ayumi.plan.service.PlanDepartmentService;
import org.ayumi.plan.service.PlanEditionService;
import org.ayumi.plan.service.PlanEntryService;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Gives the fictional city its plan, once, through the services that a coordinating office uses:
 * imports it as of the first report year and publishes, then with the second year, and again.
 *
 * <p>It waits for the host to offer the function {@code ayumi.demo=sites}, which knows {@code
 * companyId}, {@code intranetGroupId} and {@code officeUserId}, and offers {@code ayumi.demo=plan}
 * when it is done.
 */
@Component(
    immediate = true,
    service = {})
public final class SampleCity {

  private static final Log _log = LogFactoryUtil.getLog(SampleCity.class);
  private static final FiscalYear FIRST_REPORT = FiscalYear.of(2024);

  @Reference(target = "(ayumi.demo=sites)")
  private ToLongFunction<String> sites;

  @Reference private PermissionCheckerFactory permissionCheckerFactory;
  @Reference private PlanDepartmentService planDepartmentService;
  @Reference private PlanEditionService planEditionService;
  @Reference private PlanEntryService planEntryService;
  @Reference private UserGroupLocalService userGroupLocalService;
  @Reference private UserLocalService userLocalService;

  @Activate
  void activate() throws PortalException {
    PermissionChecker before = PermissionThreadLocal.getPermissionChecker();
    String name = PrincipalThreadLocal.getName();
    try {
      User office = userLocalService.getUser(sites.applyAsLong("officeUserId"));
      PermissionThreadLocal.setPermissionChecker(permissionCheckerFactory.create(office));
      PrincipalThreadLocal.setName(office.getUserId());
      load(sites.applyAsLong("intranetGroupId"));
    } finally {
      PermissionThreadLocal.setPermissionChecker(before);
      PrincipalThreadLocal.setName(name);
    }
    BundleContext bundleContext = FrameworkUtil.getBundle(SampleCity.class).getBundleContext();
    bundleContext.registerService(
        Runnable.class, () -> {}, new Hashtable<>(Map.of("ayumi.demo", "plan")));
  }

  private void load(long groupId) throws PortalException {
    if (!planEntryService.getPlanEntries(groupId).isEmpty()) {
      return;
    }
    SamplePlan sample = SamplePlan.read();
    PlanDocument first = sample.reportedUntil(FIRST_REPORT);
    WorkingPlan plan = planEntryService.addPlanEntry(groupId, first.head(), first.levels());
    plan = write(plan, first, "令和6年度版", "令和6年度の進捗状況を公表します。");
    mapDepartments(plan);
    plan = planEntryService.getPlanEntry(plan.planEntryId());
    write(plan, sample.document(), "令和7年度版", "令和7年度の進捗状況を公表します。");
    _log.info("The sample plan is loaded and published");
  }

  private WorkingPlan write(WorkingPlan plan, PlanDocument document, String title, String note)
      throws PortalException {
    WorkingPlan written =
        planEntryService.importPlan(
            plan.planEntryId(), plan.documentVersion(), document, "sample city");
    planEditionService.publish(
        written.planEntryId(), written.documentVersion(), Announcement.of(title, note));
    return planEntryService.getPlanEntry(plan.planEntryId());
  }

  /** A department is the user group of the same name, where there is one. */
  private void mapDepartments(WorkingPlan plan) throws PortalException {
    for (DepartmentDetail detail : planDepartmentService.getDepartments(plan.planEntryId())) {
      UserGroup userGroup =
          userGroupLocalService.fetchUserGroup(
              sites.applyAsLong("companyId"), detail.department().name());
      if (userGroup != null) {
        planDepartmentService.setUnits(
            plan.planEntryId(),
            detail.department().code(),
            new long[0],
            new long[] {userGroup.getUserGroupId()});
      }
    }
  }
}
