package org.ayumi.embedded.portal.standin.permission;

import com.liferay.portal.kernel.security.permission.InlineSQLHelper;

/** The short forms of the filter of SQL texts: what is left out is null, or no site. */
abstract class ShortForms implements InlineSQLHelper {

  private static final long[] NO_SITES = {};

  @Override
  public String replacePermissionCheck(String sql, String className, String key) {
    return replacePermissionCheck(sql, className, key, null, null, NO_SITES, null);
  }

  @Override
  public String replacePermissionCheck(String sql, String className, String key, long groupId) {
    return replacePermissionCheck(sql, className, key, groupId, null);
  }

  @Override
  public String replacePermissionCheck(
      String sql, String className, String key, long groupId, String join) {
    return replacePermissionCheck(sql, className, key, new long[] {groupId}, join);
  }

  @Override
  public String replacePermissionCheck(String sql, String className, String key, long[] groupIds) {
    return replacePermissionCheck(sql, className, key, groupIds, null);
  }

  @Override
  public String replacePermissionCheck(
      String sql, String className, String key, long[] groupIds, String join) {
    return replacePermissionCheck(sql, className, key, null, null, groupIds, join);
  }

  @Override
  public String replacePermissionCheck(String sql, String className, String key, String owner) {
    return replacePermissionCheck(sql, className, key, owner, null, NO_SITES, null);
  }

  @Override
  public String replacePermissionCheck(
      String sql, String className, String key, String owner, long groupId) {
    return replacePermissionCheck(sql, className, key, owner, groupId, null);
  }

  @Override
  public String replacePermissionCheck(
      String sql, String className, String key, String owner, long groupId, String join) {
    return replacePermissionCheck(sql, className, key, owner, new long[] {groupId}, join);
  }

  @Override
  public String replacePermissionCheck(
      String sql, String className, String key, String owner, long[] groupIds) {
    return replacePermissionCheck(sql, className, key, owner, groupIds, null);
  }

  @Override
  public String replacePermissionCheck(
      String sql, String className, String key, String owner, long[] groupIds, String join) {
    return replacePermissionCheck(sql, className, key, owner, null, groupIds, join);
  }

  @Override
  public String replacePermissionCheck(
      String sql, String className, String key, String owner, String join) {
    return replacePermissionCheck(sql, className, key, owner, null, NO_SITES, join);
  }
}
