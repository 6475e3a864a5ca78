package org.ayumi.plan.editor.web.internal.plan;

import com.liferay.portal.kernel.dao.orm.QueryUtil;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Organization;
import com.liferay.portal.kernel.model.OrganizationConstants;
import com.liferay.portal.kernel.model.UserGroup;
import com.liferay.portal.kernel.service.OrganizationService;
import com.liferay.portal.kernel.service.UserGroupService;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.plan.editor.web.internal.screen.Option;

/** The portal's organizations and user groups that the person may see, to pick from. */
final class UnitList {

  private UnitList() {}

  static List<Option> of(OrganizationService organizations, long companyId) throws PortalException {
    List<Option> options = new ArrayList<>();
    for (Organization each :
        organizations.getOrganizations(
            companyId, OrganizationConstants.ANY_PARENT_ORGANIZATION_ID)) {
      options.add(new Option(String.valueOf(each.getOrganizationId()), each.getName()));
    }
    return options;
  }

  static List<Option> of(UserGroupService userGroups, long companyId) {
    List<Option> options = new ArrayList<>();
    for (UserGroup each :
        userGroups.getUserGroups(companyId, null, QueryUtil.ALL_POS, QueryUtil.ALL_POS)) {
      options.add(new Option(String.valueOf(each.getUserGroupId()), each.getName()));
    }
    return options;
  }
}
