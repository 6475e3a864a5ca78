package org.ayumi.embedded.portal.standin.permission;

import com.liferay.portal.kernel.model.GroupConstants;
import com.liferay.portal.kernel.model.ResourceConstants;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ayumi.embedded.portal.standin.permission.Visibility.Part;

/** Finds out what the asker may view, by the order of the portal's own permission checker. */
final class Viewer {

  private final Grants grants;
  private final PermissionChecker checker;

  Viewer(Grants grants, PermissionChecker checker) {
    this.grants = grants;
    this.checker = checker;
  }

  /** What is visible of a class, in the given sites or, without sites, in the company. */
  Visibility of(String className, long... groupIds) {
    long[] distinct = Arrays.stream(groupIds).distinct().toArray();
    long ownerId = checker.isSignedIn() ? checker.getUserId() : 0;
    List<Part> parts = new ArrayList<>();
    for (long groupId : distinct.length == 0 ? new long[] {0} : distinct) {
      parts.add(part(className, groupId, distinct.length > 1));
    }
    return new Visibility(checker.getCompanyId(), ownerId, merged(parts));
  }

  /** Whether the asker sees everything of a site, whatever its permissions say. */
  boolean isAdmin(long groupId) {
    return groupId > 0
        ? checker.isGroupAdmin(groupId) || checker.isGroupOwner(groupId)
        : checker.isCompanyAdmin();
  }

  private Part part(String className, long groupId, boolean several) {
    SortedSet<Long> groups = new TreeSet<>();
    if (several) {
      groups.add(groupId);
    }
    long[] roleIds = checker.getRoleIds(checker.getUserId(), groupId);
    boolean all = isAdmin(groupId) || isScopeGranted(className, groupId, roleIds);
    SortedSet<Long> roles =
        Arrays.stream(all ? new long[0] : roleIds)
            .boxed()
            .collect(Collectors.toCollection(TreeSet::new));
    return new Part(groups, all, roles);
  }

  private boolean isScopeGranted(String className, long groupId, long[] roleIds) {
    long companyId = checker.getCompanyId();
    if (grants.isViewable(
        companyId,
        className,
        ResourceConstants.SCOPE_COMPANY,
        String.valueOf(companyId),
        roleIds)) {
      return true;
    }
    return groupId > 0
        && (grants.isViewable(
                companyId,
                className,
                ResourceConstants.SCOPE_GROUP_TEMPLATE,
                String.valueOf(GroupConstants.DEFAULT_PARENT_GROUP_ID),
                roleIds)
            || grants.isViewable(
                companyId,
                className,
                ResourceConstants.SCOPE_GROUP,
                String.valueOf(groupId),
                roleIds));
  }

  /** Sites with the same answer are asked for together. */
  private static List<Part> merged(List<Part> parts) {
    Map<List<Object>, Part> byAnswer = new LinkedHashMap<>();
    for (Part part : parts) {
      byAnswer.merge(List.of(part.all(), part.roleIds()), part, Viewer::union);
    }
    return List.copyOf(byAnswer.values());
  }

  private static Part union(Part one, Part other) {
    SortedSet<Long> groups = new TreeSet<>(one.groupIds());
    groups.addAll(other.groupIds());
    return new Part(groups, one.all(), one.roleIds());
  }
}
