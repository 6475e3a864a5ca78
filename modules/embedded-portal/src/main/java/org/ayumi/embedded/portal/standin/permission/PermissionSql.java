package org.ayumi.embedded.portal.standin.permission;

import com.liferay.portal.kernel.model.ResourceConstants;
import java.util.Collection;
import java.util.stream.Collectors;
import org.ayumi.embedded.portal.standin.permission.Visibility.Part;

/** The condition on a resource, in SQL that HSQLDB and PostgreSQL both understand. */
final class PermissionSql {

  /**
   * The columns of the query's entity.
   *
   * @param key primary key
   * @param owner user id of the entity's owner; null when its permissions alone say who owns it
   * @param group site; null for the column of that name beside the key
   */
  record Fields(String key, String owner, String group) {

    /** The name by which the query reads the entity's table. */
    String table() {
      int dot = key.indexOf('.');
      if (dot < 1) {
        throw new IllegalArgumentException("No table in " + key);
      }
      return key.substring(0, dot);
    }

    String site() {
      return group == null ? table() + ".groupId" : group;
    }
  }

  private final String className;
  private final Fields fields;
  private final Visibility visibility;

  PermissionSql(String className, Fields fields, Visibility visibility) {
    this.className = className;
    this.fields = fields;
    this.visibility = visibility;
  }

  String condition() {
    String condition =
        visibility.parts().stream().map(this::condition).collect(Collectors.joining(" OR "));
    if (fields.owner != null && visibility.ownerId() > 0) {
      condition += " OR (" + fields.owner + " = " + visibility.ownerId() + ")";
    }
    return condition;
  }

  private String condition(Part part) {
    String resources =
        part.all() ? "" : "(" + fields.key + " IN (" + permitted(part.roleIds()) + "))";
    if (part.groupIds().isEmpty()) {
      return resources;
    }
    String sites = "(" + fields.site() + " IN (" + list(part.groupIds()) + "))";
    return part.all() ? sites : "(" + sites + " AND " + resources + ")";
  }

  private String permitted(Collection<Long> roleIds) {
    return "SELECT ResourcePermission.primKeyId FROM ResourcePermission"
        + (" WHERE (ResourcePermission.companyId = " + visibility.companyId() + ")")
        + (" AND (ResourcePermission.name = '" + className.replace("'", "''") + "')")
        + (" AND (ResourcePermission.scope = " + ResourceConstants.SCOPE_INDIVIDUAL + ")")
        + " AND (ResourcePermission.viewActionId = TRUE)"
        + (" AND (" + holders(roleIds) + ")");
  }

  private String holders(Collection<Long> roleIds) {
    String roles = roleIds.isEmpty() ? "" : "ResourcePermission.roleId IN (" + list(roleIds) + ")";
    String owner =
        visibility.ownerId() == 0 ? "" : "ResourcePermission.ownerId = " + visibility.ownerId();
    if (roles.isEmpty() && owner.isEmpty()) {
      return "1 = 0";
    }
    return roles.isEmpty() || owner.isEmpty() ? roles + owner : roles + " OR " + owner;
  }

  private static String list(Collection<Long> ids) {
    return ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
