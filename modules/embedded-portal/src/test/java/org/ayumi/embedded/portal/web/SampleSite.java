package org.ayumi.embedded.portal.web;

import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.Layout;
import com.liferay.portal.kernel.model.LayoutConstants;
import com.liferay.portal.kernel.model.LayoutTypePortlet;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.security.auth.PrincipalThreadLocal;
import com.liferay.portal.kernel.security.permission.PermissionCheckerFactoryUtil;
import com.liferay.portal.kernel.security.permission.PermissionThreadLocal;
import com.liferay.portal.kernel.service.CompanyLocalServiceUtil;
import com.liferay.portal.kernel.service.GroupLocalServiceUtil;
import com.liferay.portal.kernel.service.LayoutLocalServiceUtil;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.UserLocalServiceUtil;
import com.liferay.portal.kernel.util.PortalUtil;
import org.ayumi.embedded.portal.web.sample.NotesPortlet;

/** A public page with two portlets of one kind, and a page for members. */
final class SampleSite {

  private final User admin;
  private final String first;
  private final String second;

  SampleSite() throws Exception {
    long companyId = PortalUtil.getDefaultCompanyId();
    String domain = CompanyLocalServiceUtil.getCompany(companyId).getMx();
    admin = UserLocalServiceUtil.getUserByEmailAddress(companyId, "admin@" + domain);
    PrincipalThreadLocal.setName(admin.getUserId());
    PermissionThreadLocal.setPermissionChecker(PermissionCheckerFactoryUtil.create(admin));
    Group site = GroupLocalServiceUtil.getGroup(companyId, "Guest");
    Layout page = page(site, false, "計画", "/plan");
    LayoutTypePortlet portlets = (LayoutTypePortlet) page.getLayoutType();
    first = portlets.addPortletId(admin.getUserId(), NotesPortlet.NAME);
    second = portlets.addPortletId(admin.getUserId(), NotesPortlet.NAME);
    LayoutLocalServiceUtil.updateLayout(
        page.getGroupId(), false, page.getLayoutId(), page.getTypeSettings());
    page(site, true, "内部", "/inside");
    Company company = CompanyLocalServiceUtil.getCompany(companyId);
    company.setHomeURL("/web/guest/plan");
    CompanyLocalServiceUtil.updateCompany(company);
  }

  private Layout page(Group site, boolean members, String name, String url) throws Exception {
    ServiceContext context = new ServiceContext();
    context.setAddGroupPermissions(true);
    context.setAddGuestPermissions(true);
    return LayoutLocalServiceUtil.addLayout(
        admin.getUserId(),
        site.getGroupId(),
        members,
        0,
        name,
        name,
        "",
        LayoutConstants.TYPE_PORTLET,
        false,
        url,
        context);
  }

  String first() {
    return first;
  }

  String second() {
    return second;
  }

  String adminLogin() {
    return admin.getEmailAddress();
  }

  String adminName() {
    return admin.getFullName();
  }
}
