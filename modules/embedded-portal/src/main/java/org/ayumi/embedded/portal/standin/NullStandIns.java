package org.ayumi.embedded.portal.standin;

import com.liferay.expando.kernel.model.ExpandoBridge;
import com.liferay.expando.kernel.util.ExpandoBridgeFactory;
import com.liferay.portal.kernel.backgroundtask.BackgroundTaskManager;
import com.liferay.portal.kernel.cluster.ClusterExecutor;
import com.liferay.portal.kernel.cluster.ClusterLink;
import com.liferay.portal.kernel.cluster.ClusterMasterExecutor;
import com.liferay.portal.kernel.repository.RepositoryProvider;
import com.liferay.portal.kernel.scheduler.SchedulerEngineHelper;
import com.liferay.portal.kernel.security.ldap.LDAPSettings;
import com.liferay.portal.kernel.security.pwd.Toolkit;
import com.liferay.portal.kernel.social.SocialActivityManager;
import com.liferay.portal.kernel.view.count.ViewCountManager;
import com.liferay.users.admin.kernel.file.uploads.UserFileUploadsSettings;
import java.util.List;
import java.util.Map;
import org.ayumi.embedded.portal.standin.StandIn.Kind;

/**
 * Services that may do nothing in what the host does with them. Only the methods named here do
 * nothing; the others refuse.
 */
final class NullStandIns {

  private NullStandIns() {}

  static List<StandIn<?>> all() {
    return List.of(
        StandIn.none(
            SchedulerEngineHelper.class, "com.liferay.portal.scheduler", "schedule", "delete"),
        StandIn.none(
            ClusterExecutor.class,
            "com.liferay.portal.cluster.multiple",
            "isEnabled",
            "execute",
            "getClusterNodes",
            "getClusterEventListeners",
            "isClusterNodeAlive"),
        StandIn.none(ClusterLink.class, "com.liferay.portal.cluster.multiple", "isEnabled"),
        new StandIn<>(
            ClusterMasterExecutor.class,
            new SingleNode(),
            Map.of(),
            Kind.REAL,
            "for com.liferay.portal.cluster.single: this node is the only one"),
        StandIn.none(
            UserFileUploadsSettings.class, "com.liferay.users.admin.impl", "isImageCheckToken"),
        StandIn.none(
            ViewCountManager.class,
            "com.liferay.view.count.service",
            "isViewCountEnabled",
            "deleteViewCount",
            "incrementViewCount",
            "getViewCount"),
        expando(),
        StandIn.none(
            LDAPSettings.class,
            "com.liferay.portal.security.ldap.impl",
            "isExportEnabled",
            "isExportGroupEnabled",
            "isImportEnabled",
            "isImportOnStartup",
            "isPasswordPolicyEnabled"),
        StandIn.none(Toolkit.class, "com.liferay.portal.security.pwd", "validate"),
        StandIn.none(
            BackgroundTaskManager.class,
            "com.liferay.portal.background.task.service",
            "deleteGroupBackgroundTasks",
            "deleteCompanyBackgroundTasks",
            "getBackgroundTasks",
            "getBackgroundTasksCount",
            "cleanUpBackgroundTasks"),
        new StandIn<>(
            RepositoryProvider.class,
            EmptyRepositories.create(),
            Map.of(),
            Kind.NULL_OBJECT,
            "for " + EmptyRepositories.MODULE + ": a document library without documents"),
        StandIn.none(
            SocialActivityManager.class,
            "com.liferay.social.activity.impl",
            "addActivity",
            "addUniqueActivity",
            "deleteActivities",
            "updateLastSocialActivity"));
  }

  /** Custom fields: no class has any. */
  private static StandIn<?> expando() {
    String module = "com.liferay.expando.service";
    ExpandoBridge bridge =
        AbsentService.of(ExpandoBridge.class, module)
            .silent(
                "getAttribute",
                "getAttributes",
                "getAttributeNames",
                "hasAttribute",
                "setAttributes",
                "setClassPK",
                "setCompanyId")
            .create();
    ExpandoBridgeFactory factory =
        new ExpandoBridgeFactory() {
          @Override
          public ExpandoBridge getExpandoBridge(long companyId, String className) {
            return bridge;
          }

          @Override
          public ExpandoBridge getExpandoBridge(long companyId, String className, long classPK) {
            return bridge;
          }
        };
    return new StandIn<>(
        ExpandoBridgeFactory.class,
        factory,
        Map.of(),
        Kind.NULL_OBJECT,
        "for " + module + ": no custom fields");
  }
}
