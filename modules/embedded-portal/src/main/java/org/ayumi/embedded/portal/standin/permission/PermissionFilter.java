package org.ayumi.embedded.portal.standin.permission;

import com.liferay.petra.sql.dsl.Column;
import com.liferay.petra.sql.dsl.Table;
import com.liferay.petra.sql.dsl.expression.Predicate;
import com.liferay.petra.sql.dsl.query.DSLQuery;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import java.util.Arrays;
import java.util.Optional;
import org.ayumi.embedded.portal.standin.permission.PermissionSql.Fields;

/**
 * Lets lists hold only what the asker may view. Nothing is filtered when the portal asks for itself
 * (no permission checker) and for administrators of the site or company.
 */
public final class PermissionFilter extends ShortForms {

  private final Grants grants;

  /** A filter by the thread's permission checker and the portal's resource permissions. */
  public PermissionFilter() {
    this(new PortalGrants());
  }

  PermissionFilter(Grants grants) {
    this.grants = grants;
  }

  @Override
  public boolean isEnabled() {
    PermissionChecker checker = grants.checker();
    return checker != null && !checker.isOmniadmin();
  }

  @Override
  public boolean isEnabled(long groupId) {
    PermissionChecker checker = grants.checker();
    return checker != null && !new Viewer(grants, checker).isAdmin(groupId);
  }

  @Override
  public boolean isEnabled(long companyId, long groupId) {
    PermissionChecker checker = grants.checker();
    return groupId > 0 ? isEnabled(groupId) : checker != null && !checker.isCompanyAdmin(companyId);
  }

  @Override
  public boolean isEnabled(long[] groupIds) {
    return Arrays.stream(groupIds).anyMatch(this::isEnabled);
  }

  @Override
  public <T extends Table<T>> Predicate getPermissionWherePredicate(
      Class<?> type, Column<T, Long> key, long... groupIds) {
    return getPermissionWherePredicate(type.getName(), key, groupIds);
  }

  /** The predicate; null when nothing has to be filtered. */
  @Override
  public <T extends Table<T>> Predicate getPermissionWherePredicate(
      String className, Column<T, Long> key, long... groupIds) {
    return visibility(className, groupIds)
        .map(visibility -> new PermissionPredicate<>(className, key, visibility).predicate())
        .orElse(null);
  }

  @Override
  public <T extends Table<T>> DSLQuery replacePermissionCheck(
      DSLQuery query, Class<?> type, Column<T, Long> key, long... groupIds) {
    return visibility(type.getName(), groupIds)
        .map(visibility -> new PermissionPredicate<>(type.getName(), key, visibility).addTo(query))
        .orElse(query);
  }

  @Override
  public String replacePermissionCheck(
      String sql,
      String className,
      String key,
      String owner,
      String group,
      long[] groupIds,
      String join) {
    return visibility(className, groupIds)
        .map(
            visibility -> filtered(sql, className, new Fields(key, owner, group), visibility, join))
        .orElse(sql);
  }

  private static String filtered(
      String sql, String className, Fields fields, Visibility visibility, String join) {
    String table = fields.table();
    String condition = new PermissionSql(className, fields, visibility).condition();
    return new SqlConditions(table, join, condition).addTo(sql);
  }

  /** What to filter by; empty when nothing has to be filtered. */
  private Optional<Visibility> visibility(String className, long[] groupIds) {
    return Optional.ofNullable(grants.checker())
        .map(checker -> new Viewer(grants, checker).of(className, groupIds))
        .filter(visibility -> !visibility.isUnlimited());
  }
}
