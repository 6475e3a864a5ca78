package org.ayumi.embedded.portal.standin;

import com.liferay.exportimport.kernel.staging.Staging;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.GroupLocalServiceUtil;

/**
 * Staging of a portal without staging: every site is its own live site. Permission checks ask for
 * the live site, so an answer of nothing would take every site's permissions away.
 */
final class LiveStaging {

  private LiveStaging() {}

  static Staging create() {
    return AbsentService.of(Staging.class, "com.liferay.exportimport.service")
        .answer("getLiveGroupId", arguments -> arguments[0])
        .answer("getLiveGroup", arguments -> group(arguments[0]))
        .answer("getPermissionStagingGroup", arguments -> arguments[0])
        .answer("getStagingAndLiveGroupIds", arguments -> new long[] {(Long) arguments[0]})
        .answer("isGroupAccessible", arguments -> true)
        .silent(
            "addModelToChangesetCollection",
            "removeModelFromChangesetCollection",
            "deleteRecentLayoutRevisionId",
            "getRecentLayoutRevisionId",
            "getRecentLayoutSetBranchId",
            "getStagingGroup",
            "hasWorkflowTask",
            "isIncomplete")
        .create();
  }

  private static Group group(Object group) {
    return group instanceof Long id ? GroupLocalServiceUtil.fetchGroup(id) : (Group) group;
  }
}
