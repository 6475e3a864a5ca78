package org.ayumi.embedded.portal.standin;

import com.liferay.exportimport.kernel.staging.Staging;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.GroupLocalServiceUtil;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * Staging of a portal without staging: every site is its own live site. Permission checks ask for
 * the live site, so an answer of nothing would take every site's permissions away.
 */
final class LiveStaging implements InvocationHandler {

  private final Staging absent =
      AbsentService.nullObject(
          Staging.class,
          "staging (com.liferay.exportimport.service)",
          "addModelToChangesetCollection",
          "removeModelFromChangesetCollection",
          "deleteRecentLayoutRevisionId",
          "getRecentLayoutRevisionId",
          "getRecentLayoutSetBranchId",
          "getStagingGroup",
          "hasWorkflowTask",
          "isIncomplete");

  private LiveStaging() {}

  static Staging create() {
    return (Staging)
        Proxy.newProxyInstance(
            Staging.class.getClassLoader(), new Class<?>[] {Staging.class}, new LiveStaging());
  }

  @Override
  public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
    switch (method.getName()) {
      case "getLiveGroupId":
      case "getPermissionStagingGroup":
        return arguments[0];
      case "getLiveGroup":
        return liveGroup(arguments[0]);
      case "getStagingAndLiveGroupIds":
        return new long[] {(Long) arguments[0]};
      case "isGroupAccessible":
        return true;
      default:
        return Proxy.getInvocationHandler(absent).invoke(absent, method, arguments);
    }
  }

  private static Group liveGroup(Object group) {
    return group instanceof Long id ? GroupLocalServiceUtil.fetchGroup(id) : (Group) group;
  }
}
