package org.ayumi.embedded.portal.standin;

import com.liferay.users.admin.kernel.organization.types.OrganizationTypesSettings;

/** One type of organization, at the root or below another, without a country. */
final class PlainOrganizations implements OrganizationTypesSettings {

  private static final String TYPE = "organization";

  @Override
  public String[] getChildrenTypes(String type) {
    return getTypes();
  }

  @Override
  public String[] getTypes() {
    return new String[] {TYPE};
  }

  @Override
  public boolean isCountryEnabled(String type) {
    return false;
  }

  @Override
  public boolean isCountryRequired(String type) {
    return false;
  }

  @Override
  public boolean isRootable(String type) {
    return true;
  }
}
